#include "schema/repair/latin_view.h"

#include <algorithm>

#include "schema/text/utf8.h"

namespace tracuu {

std::optional<unsigned char> find_byte(char32_t code) {
  if (code < 0x100U) return static_cast<unsigned char>(code);
  const auto* const at = std::find(kWindows1252.begin(), kWindows1252.end(), code);
  if (at == kWindows1252.end()) return std::nullopt;
  return static_cast<unsigned char>(0x80 + (at - kWindows1252.begin()));
}

char32_t character_of(unsigned char byte) {
  if (byte < 0x80U || byte >= 0xA0U) return byte;
  const char32_t code = kWindows1252[byte - 0x80U];
  return code == 0 ? byte : code;
}

std::u32string decode_text(std::string_view text) {
  std::u32string codes;
  codes.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Utf8Char c = decode_utf8(text, at);
    codes += c.code;
    at += c.length;
  }
  return codes;
}

std::string encode_text(std::u32string_view codes) {
  std::string text;
  text.reserve(codes.size());
  for (const char32_t code : codes) append_utf8(text, code);
  return text;
}

}  // namespace tracuu
