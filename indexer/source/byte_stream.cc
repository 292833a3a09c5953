#include "indexer/source/byte_stream.h"

#include <array>
#include <cerrno>
#include <new>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

namespace tracuu {

namespace {

constexpr std::size_t kChunkBytes = std::size_t{64} << 10U;
constexpr std::string_view kGzipMagic = "\x1f\x8b";

std::string reason_of(int error) {
  return std::generic_category().message(error);
}

/// A file descriptor, closed at the end unless it is stdin.
class PlainStream : public ByteStream {
 public:
  explicit PlainStream(int descriptor) : descriptor_(descriptor) {}
  ~PlainStream() override {
    if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
  }
  std::uint64_t bytes_read() const override { return bytes_read_; }

 protected:
  void read_more(std::string& buffer) override {
    const auto old_size = buffer.size();
    buffer.resize(old_size + kChunkBytes);
    ssize_t count = 0;
    do {
      count = ::read(descriptor_, buffer.data() + old_size, kChunkBytes);
    } while (count < 0 && errno == EINTR);
    if (count < 0) fail("cannot be read: " + reason_of(errno));
    const auto got = count > 0 ? static_cast<std::size_t>(count) : 0;
    buffer.resize(old_size + got);
    bytes_read_ += got;
  }

 private:
  int descriptor_;
  std::uint64_t bytes_read_ = 0;
};

/// Members of gzip one after the other, as `cat a.gz b.gz` makes them. Checks their checksums.
class GzipStream : public ByteStream {
 public:
  explicit GzipStream(std::unique_ptr<ByteStream> packed) : packed_(std::move(packed)) {
    if (inflateInit2(&inflate_, kGzipWindow) != Z_OK) throw std::bad_alloc();
  }
  ~GzipStream() override { inflateEnd(&inflate_); }
  std::uint64_t bytes_read() const override { return packed_->bytes_read(); }

 protected:
  void read_more(std::string& buffer) override {
    const auto old_size = buffer.size();
    while (buffer.size() == old_size && !done_ && failure().empty()) inflate_some(buffer);
  }

 private:
  static constexpr int kGzipWindow = 15 + 16;  // zlib: the largest window, gzip wrapping only.

  void inflate_some(std::string& buffer) {
    const auto packed = packed_->peek();
    if (packed.empty()) return end_of_input();

    // zlib's interface is not const-correct; it does not write to its input.
    inflate_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    inflate_.avail_in = static_cast<uInt>(packed.size());
    inflate_.next_out = reinterpret_cast<Bytef*>(out_.data());
    inflate_.avail_out = static_cast<uInt>(out_.size());
    const int status = inflate(&inflate_, Z_NO_FLUSH);
    packed_->consume(packed.size() - inflate_.avail_in);
    buffer.append(out_.data(), out_.size() - inflate_.avail_out);
    within_member_ = status != Z_STREAM_END;
    if (status == Z_STREAM_END) return end_of_member();
    if (status != Z_OK && status != Z_BUF_ERROR) {
      fail("the gzip data is damaged; the rest of the file is not read");
    }
  }

  void end_of_input() {
    done_ = true;
    if (!packed_->failure().empty()) return fail(packed_->failure());
    if (within_member_) fail("the gzip data is cut off; the rest of the file is missing");
  }

  void end_of_member() {
    // What follows the last member and is no member is padding, as gunzip(1) sees it too.
    if (packed_->peek(kGzipMagic.size()).starts_with(kGzipMagic)) {
      inflateReset(&inflate_);
    } else {
      done_ = true;
    }
  }

  std::unique_ptr<ByteStream> packed_;
  z_stream inflate_{};
  std::array<char, kChunkBytes> out_{};
  bool within_member_ = true;
  bool done_ = false;
};

}  // namespace

Result<std::unique_ptr<ByteStream>> ByteStream::open(const std::string& path) {
  const int descriptor = path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    return refuse(ErrorCode::NotFound, "cannot be opened: " + reason_of(errno));
  }
  std::unique_ptr<ByteStream> stream = std::make_unique<PlainStream>(descriptor);
  if (stream->peek(kGzipMagic.size()).starts_with(kGzipMagic)) {
    stream = std::make_unique<GzipStream>(std::move(stream));
  }
  return stream;
}

std::string_view ByteStream::peek(std::size_t at_least) {
  while (buffer_.size() - begin_ < at_least && failure_.empty()) {
    buffer_.erase(0, begin_);
    begin_ = 0;
    const auto old_size = buffer_.size();
    read_more(buffer_);
    if (buffer_.size() == old_size) break;
  }
  return std::string_view(buffer_).substr(begin_);
}

}  // namespace tracuu
