#include "indexer/page/glued_words.h"

#include <algorithm>
#include <string>

#include <unicode/uchar.h>

#include "indexer/page/code_point.h"
#include "schema/text/normalized_text.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxSyllableBytes = 40;  // In NFD; no syllable is longer.

bool is_inner_byte(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}
bool is_in_word(UChar32 c) {
  return c >= 0 && (u_isalpha(c) != 0 || u_charType(c) == U_NON_SPACING_MARK);
}

// The letters at the end of `text`, with one look at each byte of at most kMaxSyllableBytes.
std::string_view last_letters(std::string_view text) {
  auto begin = text.size();
  for (auto at = begin; at > 0 && text.size() - at < kMaxSyllableBytes;) {
    --at;
    if (is_inner_byte(text[at])) continue;
    auto next = at;
    if (!is_in_word(next_code_point(text, next))) break;
    begin = at;
  }
  return text.substr(begin);
}

std::string_view first_letters(std::string_view text) {
  std::size_t end = 0;
  for (auto at = end; at < std::min(text.size(), kMaxSyllableBytes);) {
    if (!is_in_word(next_code_point(text, at))) break;
    end = at;
  }
  return text.substr(0, end);
}

}  // namespace

bool is_glued(std::string_view before, std::string_view behind) {
  const auto left = normalize(last_letters(before)).text;
  const auto right = normalize(first_letters(behind)).text;
  if (left.empty() || right.empty()) return false;
  auto last = left.size() - 1;
  while (last > 0 && is_inner_byte(left[last])) --last;
  std::size_t first = 0;
  if (u_islower(next_code_point(left, last)) != 0 && u_isupper(next_code_point(right, first)) != 0)
    return true;
  return is_vietnamese_syllable(left) && is_vietnamese_syllable(right) &&
         !is_vietnamese_syllable(left + right);
}

}  // namespace tracuu
