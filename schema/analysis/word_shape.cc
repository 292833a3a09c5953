#include "schema/analysis/word_shape.h"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>

#include "schema/text/letter.h"
#include "schema/text/letter_case.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxAbbreviationBytes = 6;

constexpr std::array<std::string_view, 27> kAbbreviations{
    "tp", "tx", "tt", "q",  "p",  "h",   "x",  "ths", "ts",  "gs", "pgs", "bs",  "ks", "cn",
    "cv", "đc", "tr", "st", "mr", "mrs", "ms", "dr",  "nxb", "vp", "kts", "bsc", "ls"};

constexpr std::array<std::string_view, 26> kUnits{
    "km", "m",  "cm", "mm", "ha", "kg", "g",  "tr",  "m2",  "m3",  "km2", "kw", "mw",
    "kv", "ml", "l",  "gb", "mb", "tb", "hz", "mhz", "ghz", "kwh", "s",   "cc", "v"};

template <typename Table>
bool lists(const Table& table, std::string_view word) {
  if (word.size() > kMaxAbbreviationBytes) return false;
  return std::ranges::find(table, lower(word)) != table.end();
}

}  // namespace

WordShape word_shape(std::string_view word) {
  WordShape shape;
  for (std::size_t i = 0; i < word.size();) {
    const Utf8Char c = decode_utf8(word, i);
    i += c.length;
    const Letter letter = find_letter(c.code);
    const bool upper = letter ? letter.upper : u_isupper(static_cast<UChar32>(c.code)) != 0;
    if (shape.letters == 0) shape.starts_upper = upper;
    shape.all_upper &= upper;
    shape.marked |= letter.marked();
    shape.vowels += is_vowel(letter) ? 1U : 0U;
    ++shape.letters;
  }
  return shape;
}

bool is_dotted_abbreviation(std::string_view word) {
  return lists(kAbbreviations, word);
}

bool is_unit(std::string_view word) {
  // 5g is a weight, 5G a network; 30KV and 30kV are one thing.
  const bool single_capital = word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z';
  return !single_capital && lists(kUnits, word);
}

}  // namespace tracuu
