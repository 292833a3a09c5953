#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tracuu {

/// A number from 1 to 20 as terms, congresses and plenums are counted.
struct Ordinal {
  int value = 0;
  std::size_t end = 0;  ///< One past its last byte.
};

/// The ordinal that begins at byte `at` of normalised text: Roman ("XIII"; in small letters too
/// with `without_marks`, as readers type), figures ("13", "06") or words ("mười ba", "thứ sáu"
/// without its "thứ"). Whole words only. Nothing over 20.
std::optional<Ordinal> read_ordinal(std::string_view text, std::size_t at, bool without_marks);

/// "XIII"; "" outside 1 to 20.
std::string_view roman_numeral(int value);

}  // namespace tracuu
