#include "schema/text/fold.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "schema/text/letter.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

struct Spelling {
  char32_t code;
  std::string_view letters;
};

// Letters that Unicode does not take apart. Sorted by code.
constexpr std::array kIndivisible{Spelling{U'ß', "ss"}, Spelling{U'æ', "ae"}, Spelling{U'ð', "d"},
                                  Spelling{U'ø', "o"},  Spelling{U'þ', "th"}, Spelling{U'ħ', "h"},
                                  Spelling{U'ı', "i"},  Spelling{U'ĸ', "k"},  Spelling{U'ł', "l"},
                                  Spelling{U'ŋ', "ng"}, Spelling{U'œ', "oe"}, Spelling{U'ŧ', "t"}};

const icu::Normalizer2& canonical_decomposer() {
  UErrorCode status = U_ZERO_ERROR;
  static const icu::Normalizer2* const nfd = icu::Normalizer2::getNFDInstance(status);
  return *nfd;
}

char first_of_decomposition(char32_t code) {
  icu::UnicodeString parts;
  if (!canonical_decomposer().getDecomposition(static_cast<UChar32>(code), parts)) return 0;
  const UChar32 first = parts.char32At(0);
  return first >= 'a' && first <= 'z' ? static_cast<char>(first) : '\0';
}

/// Bases of the Latin letters with marks, by letters::slot(); 0 where there is none.
using Bases = std::array<char, letters::kTable.size()>;

Bases build_bases() {
  Bases bases{};
  const auto fill = [&](char32_t begin, char32_t end) {
    for (char32_t code = begin; code < end; ++code) {
      bases[letters::slot(code)] = first_of_decomposition(code);
    }
  };
  fill(0, letters::kLowEnd);
  fill(letters::kHighBegin, letters::kHighEnd);
  return bases;
}

bool is_latin(char32_t code) {
  return code < letters::kLowEnd || (code >= letters::kHighBegin && code < letters::kHighEnd);
}

}  // namespace

bool append_folded(std::string& out, char32_t code) {
  static const Bases bases = build_bases();
  const auto small = static_cast<char32_t>(u_tolower(static_cast<UChar32>(code)));
  if (is_latin(small)) {
    if (const Letter letter = find_letter(small)) {
      out.push_back(letter.base);
      return letter.marked();
    }
    if (const char base = bases[letters::slot(small)]; base != 0) {
      out.push_back(base);
      return true;
    }
    const auto* entry = std::ranges::lower_bound(kIndivisible, small, {}, &Spelling::code);
    if (entry != kIndivisible.end() && entry->code == small) {
      out.append(entry->letters);
      return true;
    }
  }
  if (u_charType(static_cast<UChar32>(code)) == U_NON_SPACING_MARK) return true;
  append_utf8(out, small);
  return false;
}

}  // namespace tracuu
