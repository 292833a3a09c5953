#include "indexer/extract/letter_kind.h"

#include <array>

#include <unicode/uchar.h>

#include "schema/text/letter.h"

namespace tracuu {
namespace {

LetterKind find_kind(char32_t code) {
  if (const Letter letter = find_letter(code)) {
    return letter.upper ? LetterKind::Upper : LetterKind::Lower;
  }
  if (code < 0x80) return code >= U'0' && code <= U'9' ? LetterKind::Digit : LetterKind::Other;
  const auto c = static_cast<UChar32>(code);
  if (u_isUUppercase(c) != 0) return LetterKind::Upper;
  return u_isalpha(c) != 0 ? LetterKind::Lower : LetterKind::Other;
}

constexpr char32_t kTabled = 0x2000;  // past it: signs, and letters of no language near

}  // namespace

LetterKind letter_kind(char32_t code) {
  static const auto kinds = [] {
    std::array<LetterKind, kTabled> table{};
    for (char32_t each = 0; each < kTabled; ++each) table.at(each) = find_kind(each);
    return table;
  }();
  return code < kTabled ? kinds[code] : find_kind(code);
}

}  // namespace tracuu
