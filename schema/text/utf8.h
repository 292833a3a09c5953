#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tracuu {

/// One decoded character of UTF-8.
struct Utf8Char {
  char32_t code = 0xFFFD;
  std::size_t length = 1;  ///< In bytes; 1 for an invalid byte.
  bool valid = false;
};

inline constexpr std::size_t kReplacementBytes = 3;  ///< U+FFFD in UTF-8.

/// Decodes the character at byte `i` < text.size(). Overlong forms, surrogates and code points
/// beyond U+10FFFF are invalid.
inline Utf8Char decode_utf8(std::string_view text, std::size_t i) {
  const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(text[i + k]); };
  const auto follows = [&](std::size_t k) { return (byte(k) & 0xC0U) == 0x80U; };
  const unsigned lead = byte(0);
  const std::size_t left = text.size() - i;
  if (lead < 0x80U) return {lead, 1, true};
  if (lead < 0xE0U) {
    if (lead < 0xC2U || left < 2 || !follows(1)) return {};
    return {((lead & 0x1FU) << 6U) | (byte(1) & 0x3FU), 2, true};
  }
  if (lead < 0xF0U) {
    if (left < 3 || !follows(1) || !follows(2)) return {};
    const char32_t code = ((lead & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    if (code < 0x800U || (code >= 0xD800U && code < 0xE000U)) return {};
    return {code, 3, true};
  }
  if (lead > 0xF4U || left < 4 || !follows(1) || !follows(2) || !follows(3)) return {};
  const char32_t code = ((lead & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) |
                        ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU);
  if (code < 0x10000U || code > 0x10FFFFU) return {};
  return {code, 4, true};
}

/// Byte offset of the character that ends just before byte `i` > 0.
inline std::size_t previous_utf8(std::string_view text, std::size_t i) {
  --i;
  while (i > 0 && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) --i;
  return i;
}

/// Appends `code`, a scalar value, to `out`.
inline void append_utf8(std::string& out, char32_t code) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code < 0x80U) {
    put(code);
  } else if (code < 0x800U) {
    put(0xC0U | (code >> 6U));
    put(0x80U | (code & 0x3FU));
  } else if (code < 0x10000U) {
    put(0xE0U | (code >> 12U));
    put(0x80U | ((code >> 6U) & 0x3FU));
    put(0x80U | (code & 0x3FU));
  } else {
    put(0xF0U | (code >> 18U));
    put(0x80U | ((code >> 12U) & 0x3FU));
    put(0x80U | ((code >> 6U) & 0x3FU));
    put(0x80U | (code & 0x3FU));
  }
}

}  // namespace tracuu
