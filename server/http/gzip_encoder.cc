#include "server/http/gzip_encoder.h"

#include <algorithm>
#include <array>
#include <limits>
#include <new>

namespace tracuu {
namespace {

/// Below zlib's 6: an answer should not wait for its compression.
constexpr int kLevel = 4;
constexpr int kGzipWindow = 15 + 16;  // The largest window; 16 asks for gzip, not zlib.
constexpr int kMemoryLevel = 8;       // zlib's default.

}  // namespace

GzipEncoder::GzipEncoder() {
  if (deflateInit2(&stream_, kLevel, Z_DEFLATED, kGzipWindow, kMemoryLevel, Z_DEFAULT_STRATEGY) !=
      Z_OK)
    throw std::bad_alloc();
}

GzipEncoder::~GzipEncoder() {
  deflateEnd(&stream_);
}

std::string GzipEncoder::run(std::string_view text, int flush) {
  std::array<unsigned char, 16384> block;  // NOLINT(cppcoreguidelines-pro-type-member-init)
  std::string encoded;
  while (true) {
    // zlib counts in 32 bits.
    const auto taken = std::min<std::size_t>(text.size(), std::numeric_limits<unsigned>::max() / 2);
    const bool last = taken == text.size();
    // zlib does not write through next_in.
    stream_.next_in = reinterpret_cast<unsigned char*>(const_cast<char*>(text.data()));
    stream_.avail_in = static_cast<unsigned>(taken);
    do {
      stream_.next_out = block.data();
      stream_.avail_out = static_cast<unsigned>(block.size());
      deflate(&stream_, last ? flush : Z_NO_FLUSH);
      encoded.append(reinterpret_cast<const char*>(block.data()), block.size() - stream_.avail_out);
    } while (stream_.avail_out == 0);
    if (last) return encoded;
    text.remove_prefix(taken);
  }
}

}  // namespace tracuu
