#include "schema/repair/spelling.h"

#include <algorithm>

#include "schema/repair/latin_view.h"
#include "schema/text/letter.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxAbbreviationLetters = 6;  // "HĐNDTP"

/// Letters of any Latin alphabet, and what only broken text has.
bool is_word_part(char32_t code) {
  if (find_letter(code)) return true;
  if (code < 0x20U || (code >= 0x7FU && code < 0xA0U) || code == 0xFFFDU) return true;
  if (code == U'×' || code == U'÷') return false;
  return (code >= 0xC0U && code < 0x370U) || (code >= 0x1E00U && code < 0x1F00U);
}

/// Capitals without tones: "HĐND", "QĐ", "TƯ".
bool is_abbreviation(std::u32string_view word) {
  return word.size() <= kMaxAbbreviationLetters &&
         std::all_of(word.begin(), word.end(), [](char32_t code) {
           const Letter letter = find_letter(code);
           return letter && letter.upper && letter.tone == Tone::Ngang;
         });
}

/// A capital behind a small letter: no one writes so, but a wrong table reads so.
bool is_mixed_case(std::u32string_view word) {
  bool small = false;
  for (const char32_t code : word) {
    const Letter letter = find_letter(code);
    if (letter && letter.upper && small) return true;
    small = small || (letter && !letter.upper);
  }
  return false;
}

bool is_syllable_word(std::u32string_view word) {
  return is_vietnamese_syllable(encode_text(word)) && !is_mixed_case(word);
}

WordSpelling spelling_of_word(std::u32string_view word) {
  const auto is_ascii = [](char32_t code) { return code >= 0x20U && code < 0x7FU; };
  if (std::all_of(word.begin(), word.end(), is_ascii)) return WordSpelling::Neutral;
  if (is_syllable_word(word)) return WordSpelling::Syllable;
  return is_abbreviation(word) ? WordSpelling::Neutral : WordSpelling::Broken;
}

/// Takes the first word off `text`; empty if there is none.
std::u32string_view take_word(std::u32string_view& text) {
  const auto* const begin = std::find_if(text.begin(), text.end(), is_word_part);
  const auto* const end = std::find_if_not(begin, text.end(), is_word_part);
  const std::u32string_view word(begin, static_cast<std::size_t>(end - begin));
  text.remove_prefix(static_cast<std::size_t>(end - text.begin()));
  return word;
}

/// "nh©n", "Ná»™i": symbols between letters, but for dashes, quotation marks and blanks.
bool has_inner_symbol(std::u32string_view text) {
  constexpr std::u32string_view kJoints = U"–—‘’“”•…·\u00A0\u00AD";
  const auto* const first = std::find_if(text.begin(), text.end(), is_word_part);
  const auto last = std::find_if(text.rbegin(), text.rend(), is_word_part);
  if (first == text.end()) return false;
  return std::any_of(first, last.base(), [&](char32_t code) {
    return code >= 0x80U && !is_word_part(code) && kJoints.find(code) == std::u32string_view::npos;
  });
}

}  // namespace

WordSpelling spelling_of(std::u32string_view text) {
  if (has_inner_symbol(text)) return WordSpelling::Broken;
  WordSpelling all = WordSpelling::Neutral;
  while (!text.empty()) {
    const WordSpelling one = spelling_of_word(take_word(text));
    if (one == WordSpelling::Broken) return WordSpelling::Broken;
    if (one == WordSpelling::Syllable) all = WordSpelling::Syllable;
  }
  return all;
}

std::size_t count_foreign_words(std::u32string_view text) {
  std::size_t count = 0;
  while (!text.empty()) {
    const auto word = take_word(text);
    count += static_cast<std::size_t>(!word.empty() && !is_syllable_word(word));
  }
  return count;
}

}  // namespace tracuu
