#include "schema/repair/mojibake.h"

#include "schema/repair/latin_view.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxUtf8Bytes = 4;

/// The bytes that `view` shows, as many as one character of UTF-8 may have.
std::string leading_bytes(std::u32string_view view) {
  std::string bytes;
  for (const char32_t code : view.substr(0, kMaxUtf8Bytes)) {
    const auto byte = find_byte(code);
    if (!byte) break;
    bytes += static_cast<char>(*byte);
  }
  return bytes;
}

}  // namespace

std::u32string undo_mojibake(std::u32string_view view) {
  std::u32string out;
  out.reserve(view.size());
  while (!view.empty()) {
    const std::string bytes = view.front() < 0x80U ? std::string() : leading_bytes(view);
    const Utf8Char c = bytes.empty() ? Utf8Char{} : decode_utf8(bytes, 0);
    out += c.valid && c.length > 1 ? c.code : view.front();
    view.remove_prefix(c.valid ? c.length : 1);
  }
  return out;
}

}  // namespace tracuu
