#pragma once

#include <string>
#include <string_view>

#include <zlib.h>

namespace tracuu {

/// Makes one gzip member out of texts given one after the other. Not thread-safe. Throws
/// std::bad_alloc where there is no memory for its 256 KiB of state. Source: RFC 1952.
class GzipEncoder {
 public:
  GzipEncoder();
  ~GzipEncoder();
  GzipEncoder(const GzipEncoder&) = delete;
  GzipEncoder& operator=(const GzipEncoder&) = delete;

  /// Everything so far can be decoded from what was returned so far.
  std::string encode(std::string_view text) { return run(text, Z_SYNC_FLUSH); }

  /// Ends the member with a last text. Nothing may follow.
  std::string finish(std::string_view text) { return run(text, Z_FINISH); }

 private:
  std::string run(std::string_view text, int flush);

  z_stream stream_{};
};

}  // namespace tracuu
