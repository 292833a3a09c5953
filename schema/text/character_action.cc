#include "schema/text/character_action.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace tracuu {
namespace {

using Pair = std::pair<char32_t, char32_t>;

// Sorted by the first. Control characters and the blanks of Unicode (Zs) are added by rule.
constexpr std::array kReplacements{
    Pair{0x0B, '\n'},   Pair{0x0C, '\n'},   Pair{0x85, '\n'},   Pair{0xAB, '"'},
    Pair{0xB4, '\''},   Pair{0xBB, '"'},    Pair{0xD0, U'Đ'},   Pair{0xF0, U'đ'},
    Pair{0x189, U'Đ'},  Pair{0x256, U'đ'},  Pair{0x2B9, '\''},  Pair{0x2BB, '\''},
    Pair{0x2BC, '\''},  Pair{0x2BD, '\''},  Pair{0x2C8, '\''},  Pair{0x2010, '-'},
    Pair{0x2011, '-'},  Pair{0x2012, '-'},  Pair{0x2013, '-'},  Pair{0x2014, '-'},
    Pair{0x2015, '-'},  Pair{0x2018, '\''}, Pair{0x2019, '\''}, Pair{0x201A, '\''},
    Pair{0x201B, '\''}, Pair{0x201C, '"'},  Pair{0x201D, '"'},  Pair{0x201E, '"'},
    Pair{0x201F, '"'},  Pair{0x2028, '\n'}, Pair{0x2029, '\n'}, Pair{0x2032, '\''},
    Pair{0x2033, '"'},  Pair{0x2039, '\''}, Pair{0x203A, '\''}, Pair{0x2043, '-'},
    Pair{0x2044, '/'},  Pair{0x2212, '-'},  Pair{0x2215, '/'},  Pair{0x29F8, '/'},
    Pair{0xFE58, '-'},  Pair{0xFE63, '-'},  Pair{0xFF02, '"'},  Pair{0xFF07, '\''},
    Pair{0xFF0D, '-'},  Pair{0xFF0F, '/'}};

static_assert(std::ranges::is_sorted(kReplacements));

const icu::Normalizer2& composer() {
  UErrorCode status = U_ZERO_ERROR;
  static const icu::Normalizer2* const nfc = icu::Normalizer2::getNFCInstance(status);
  return *nfc;
}

const icu::Normalizer2& compatibility() {
  UErrorCode status = U_ZERO_ERROR;
  static const icu::Normalizer2* const nfkc = icu::Normalizer2::getNFKCInstance(status);
  return *nfkc;
}

bool is_invisible(char32_t code) {
  return code == 0xAD || code == 0x34F || code == 0x61C || code == 0x180E || code == 0xFEFF ||
         (code >= 0x200C && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x206F) || (code >= 0xFE00 && code <= 0xFE0F) ||
         (code >= 0xE0100 && code <= 0xE01EF);
}

bool is_mark(UChar32 c) {
  return u_getCombiningClass(c) != 0 || u_charType(c) == U_NON_SPACING_MARK ||
         u_getIntPropertyValue(c, UCHAR_NFC_QUICK_CHECK) == UNORM_MAYBE;
}

/// Compatibility forms that would join with their neighbours into something else: spacing accents
/// (a blank and a mark), fractions (2½ is not 21/2), whole expressions (㎧), ™; and … which ends a
/// sentence as one.
bool keeps_own_form(UChar32 c, const icu::UnicodeString& plain) {
  if (c == 0x2122 || c == 0x2120) return true;
  if (plain.countChar32() == 1) return false;
  for (std::int32_t i = 0; i < plain.length(); i = plain.moveIndex32(i, 1)) {
    if (!u_isalnum(plain.char32At(i))) return true;
  }
  return false;
}

bool has_better_form(UChar32 c) {
  icu::UnicodeString parts;
  if (!compatibility().getDecomposition(c, parts)) return false;
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString self(c);
  if (composer().normalize(self, status) != self) return true;
  const icu::UnicodeString plain = compatibility().normalize(self, status);
  return plain != self && !keeps_own_form(c, plain);
}

CharacterAction decide(char32_t code) {
  const auto c = static_cast<UChar32>(code);
  if (code == '\n') return CharacterAction::Keep;
  if (code == 0x200B) return CharacterAction::Break;
  if (is_invisible(code)) return CharacterAction::Remove;
  if (replacement(code) != 0) return CharacterAction::Replace;
  if (is_mark(c)) return CharacterAction::Mark;
  return has_better_form(c) ? CharacterAction::Decompose : CharacterAction::Keep;
}

constexpr std::size_t kPlaneSize = 0x10000;

std::array<CharacterAction, kPlaneSize> build_plane() {
  std::array<CharacterAction, kPlaneSize> plane{};
  for (char32_t code = 0; code < kPlaneSize; ++code) {
    if (code < 0xD800 || code > 0xDFFF) plane[code] = decide(code);
  }
  return plane;
}

}  // namespace

CharacterAction character_action(char32_t code) {
  static const std::array<CharacterAction, kPlaneSize> plane = build_plane();
  return code < kPlaneSize ? plane[code] : decide(code);
}

char32_t replacement(char32_t code) {
  const auto* entry = std::ranges::lower_bound(kReplacements, code, {}, &Pair::first);
  if (entry != kReplacements.end() && entry->first == code) return entry->second;
  const auto c = static_cast<UChar32>(code);
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
  if (code == ' ' || code == '\n') return 0;
  return control || u_charType(c) == U_SPACE_SEPARATOR ? U' ' : 0;
}

}  // namespace tracuu
