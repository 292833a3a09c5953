#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "schema/result.h"

namespace tracuu {

/// The bytes of a file or of stdin from front to end, decompressed if they are gzip (known by
/// content). Holds one chunk. Not thread-safe.
class ByteStream {
 public:
  /// Opens a file; "-" is stdin.
  static Result<std::unique_ptr<ByteStream>> open(const std::string& path);
  virtual ~ByteStream() = default;
  ByteStream(const ByteStream&) = delete;
  ByteStream& operator=(const ByteStream&) = delete;

  /// The bytes that come next, at least one; empty at the end or after a failure. Valid until the
  /// next call. Asking for more than one byte gives fewer only at the end.
  std::string_view peek(std::size_t at_least = 1);
  /// Drops `count` bytes of what peek() returned.
  void consume(std::size_t count) { begin_ += count; }
  /// Why reading stopped before the end; "" if it did not.
  const std::string& failure() const { return failure_; }
  /// Bytes taken from the disk.
  virtual std::uint64_t bytes_read() const = 0;

 protected:
  ByteStream() = default;
  /// Appends some bytes to `buffer`; none at the end.
  virtual void read_more(std::string& buffer) = 0;
  void fail(std::string reason) { failure_ = std::move(reason); }

 private:
  std::string buffer_;
  std::size_t begin_ = 0;
  std::string failure_;
};

}  // namespace tracuu
