#include "schema/analysis/char_class.h"

#include <unicode/uchar.h>

#include "schema/text/letter.h"

namespace tracuu {
namespace {

// Beyond any word of any alphabet; what is longer is not language and is cut, so that a term
// always fits into the index.
constexpr std::size_t kMaxRunBytes = 120;

bool is_ideograph(UChar32 c) {
  return (c >= 0x3040 && c <= 0x30FF) || u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC) != 0;
}

bool is_upper(char32_t code) {
  if (const Letter letter = find_letter(code)) return letter.upper;
  return u_isupper(static_cast<UChar32>(code)) != 0;
}

bool belongs(CharClass kind, bool digits) {
  return kind == CharClass::Letter || (digits && kind == CharClass::Digit);
}

std::size_t skip_run(std::string_view text, std::size_t begin, bool digits) {
  std::size_t i = begin;
  while (i < text.size() && i - begin < kMaxRunBytes) {
    const ClassifiedChar c = classify(text, i);
    if (!belongs(c.kind, digits)) break;
    i += c.length;
  }
  return i;
}

}  // namespace

ClassifiedChar char_class::classify_wide(std::string_view text, std::size_t i) {
  const Utf8Char c = decode_utf8(text, i);
  const auto length = static_cast<std::uint8_t>(c.length);
  if (find_letter(c.code)) return {CharClass::Letter, length};
  const auto code = static_cast<UChar32>(c.code);
  if (is_ideograph(code)) return {CharClass::Ideograph, length};
  constexpr std::uint32_t kWordMask = U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK | U_GC_NL_MASK;
  const bool word = (U_GET_GC_MASK(code) & kWordMask) != 0;
  return {word ? CharClass::Letter : CharClass::Punctuation, length};
}

bool is_upper_at(std::string_view text, std::size_t i) {
  return i < text.size() && is_upper(decode_utf8(text, i).code);
}

bool is_lower_at(std::string_view text, std::size_t i) {
  return is_letter_at(text, i) && !is_upper_at(text, i);
}

std::size_t skip_letters(std::string_view text, std::size_t begin) {
  return skip_run(text, begin, false);
}

std::size_t skip_letters_and_digits(std::string_view text, std::size_t begin) {
  return skip_run(text, begin, true);
}

}  // namespace tracuu
