#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tracuu {

/// Something written in figures, in the one form in which it is indexed.
struct Figure {
  std::string text;
  std::size_t end = 0;  ///< One past its last byte in the text.
};

/// Reads a full date that starts at the digit text[begin]: day before month, 15/11/2022,
/// 15-11-2022, 15.11.2022, or ISO 2022-11-15. The text is "2022-11-15". Only days that exist.
std::optional<Figure> match_date(std::string_view text, std::size_t begin);

/// Reads the number that starts at the digit text[begin]. Vietnamese usage: '.' groups thousands
/// in threes, ',' is the decimal sign. "1.500" -> "1500", "12,5" and "12.5" -> "12,5",
/// "1.234,5" -> "1234,5", "1,234,567" -> "1234567"; "3.2.1" stays; "08" -> "8", "007" stays.
Figure read_number(std::string_view text, std::size_t begin);

}  // namespace tracuu
