#include "schema/document_number/ordinal.h"

#include <algorithm>
#include <array>
#include <string>

#include "schema/document_number/name_words.h"
#include "schema/document_number/symbol_group.h"
#include "schema/text/ascii.h"
#include "schema/text/letter_case.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

constexpr int kLargest = 20;
constexpr std::size_t kMaxDigits = 2;
constexpr int kTen = 10;
constexpr std::array<std::string_view, kLargest + 1> kRoman{
    "",   "I",   "II",   "III", "IV", "V",   "VI",   "VII",   "VIII", "IX", "X",
    "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX",  "XX"};

struct NumberWord {
  std::string_view word;
  int value;
};
constexpr std::array kWords{NumberWord{"nhất", 1}, NumberWord{"một", 1},  NumberWord{"hai", 2},
                            NumberWord{"nhì", 2},  NumberWord{"ba", 3},   NumberWord{"tư", 4},
                            NumberWord{"bốn", 4},  NumberWord{"năm", 5},  NumberWord{"lăm", 5},
                            NumberWord{"sáu", 6},  NumberWord{"bảy", 7},  NumberWord{"bẩy", 7},
                            NumberWord{"tám", 8},  NumberWord{"chín", 9}, NumberWord{"mười", 10}};

std::optional<Ordinal> read_figures(std::string_view text, std::size_t at) {
  int value = 0;
  std::size_t end = at;
  while (is_digit_at(text, end) && end - at <= kMaxDigits)
    value = value * kTen + (text[end++] - '0');
  if (end == at || end - at > kMaxDigits || value == 0 || value > kLargest) return std::nullopt;
  if (letter_at(text, end).letter) return std::nullopt;
  return Ordinal{value, end};
}

std::optional<Ordinal> read_roman(std::string_view text, std::size_t at, bool without_marks) {
  const std::string_view word = letters_at(text, at);
  if (is_digit_at(text, at + word.size())) return std::nullopt;
  const std::string written = without_marks ? upper(word) : std::string(word);
  const auto* const hit = std::find(kRoman.begin() + 1, kRoman.end(), written);
  if (hit == kRoman.end()) return std::nullopt;
  return Ordinal{static_cast<int>(hit - kRoman.begin()), at + word.size()};
}

std::optional<Ordinal> read_word(std::string_view text, std::size_t at, bool without_marks) {
  const std::string_view word = letters_at(text, at);
  if (word.empty()) return std::nullopt;
  const std::string key = without_marks ? folded_key(word) : lower(word);
  const auto* const hit = std::find_if(kWords.begin(), kWords.end(), [&](const NumberWord& entry) {
    return (without_marks ? folded_key(entry.word) : std::string(entry.word)) == key;
  });
  if (hit == kWords.end()) return std::nullopt;
  return Ordinal{hit->value, at + word.size()};
}

}  // namespace

std::optional<Ordinal> read_ordinal(std::string_view text, std::size_t at, bool without_marks) {
  if (is_digit_at(text, at)) return read_figures(text, at);
  if (const auto roman = read_roman(text, at, without_marks)) return roman;
  auto word = read_word(text, at, without_marks);
  if (!word || word->value != kTen) return word;
  const auto ones = read_word(text, skip_blanks(text, word->end), without_marks);
  if (ones && ones->value < kTen) return Ordinal{kTen + ones->value, ones->end};
  return word;
}

std::string_view roman_numeral(int value) {
  return value < 1 || value > kLargest ? std::string_view{}
                                       : kRoman.at(static_cast<std::size_t>(value));
}

}  // namespace tracuu
