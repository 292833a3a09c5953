#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "schema/text/ascii.h"
#include "schema/text/utf8.h"

namespace tracuu {

/// How the scanner sees a character of normalised text.
enum class CharClass : std::uint8_t {
  Letter,      ///< Part of a word: letters of every alphabet, marks, foreign digits.
  Digit,       ///< 0 to 9.
  Ideograph,   ///< A word by itself: Han, kana.
  Blank,       ///< ' '
  LineEnd,     ///< '\n'
  Punctuation  ///< Everything else.
};

struct ClassifiedChar {
  CharClass kind = CharClass::Punctuation;
  std::uint8_t length = 1;  ///< In bytes.
};

namespace char_class {

constexpr std::array<CharClass, 128> build_ascii() {
  std::array<CharClass, 128> table{};
  table.fill(CharClass::Punctuation);
  for (std::size_t c = 'a'; c <= 'z'; ++c) table[c] = CharClass::Letter;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) table[c] = CharClass::Letter;
  for (std::size_t c = '0'; c <= '9'; ++c) table[c] = CharClass::Digit;
  table[' '] = CharClass::Blank;
  table['\n'] = CharClass::LineEnd;
  return table;
}

inline constexpr auto kAscii = build_ascii();

ClassifiedChar classify_wide(std::string_view text, std::size_t i);

}  // namespace char_class

/// Classifies the character at byte `i` < text.size() of valid UTF-8.
inline ClassifiedChar classify(std::string_view text, std::size_t i) {
  const auto byte = static_cast<unsigned char>(text[i]);
  if (byte < 0x80) return {char_class::kAscii[byte], 1};
  return char_class::classify_wide(text, i);
}

inline bool is_letter_at(std::string_view text, std::size_t i) {
  return i < text.size() && classify(text, i).kind == CharClass::Letter;
}

/// True if an upper-case letter stands at byte `i`, which may lie beyond the end.
bool is_upper_at(std::string_view text, std::size_t i);
/// True if a letter that is not upper case stands there.
bool is_lower_at(std::string_view text, std::size_t i);

/// Where the run of letters that begins at `begin` ends; of letters and digits.
std::size_t skip_letters(std::string_view text, std::size_t begin);
std::size_t skip_letters_and_digits(std::string_view text, std::size_t begin);

}  // namespace tracuu
