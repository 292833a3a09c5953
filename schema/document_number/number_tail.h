#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "schema/date/date.h"

namespace tracuu {

/// What follows a number and belongs to it: ", ngày 25-10-2017 của Ban Chấp hành Trung ương Đảng
/// khóa XII", in any order.
struct NumberTail {
  std::optional<Day> day;
  std::optional<int> year;        ///< Of the day, or from "năm 2016".
  std::string issuer;             ///< In words, place included: "UBND tỉnh Nghệ An".
  std::string issuer_code;        ///< What it is in a symbol: "UBND"; "QH" for the Assembly.
  bool issuer_has_place = false;  ///< One of many: a province's, a district's.
  std::string term;               ///< Roman: "XIII".
};

/// Reads the tail that begins at byte `at`, just after a number. Constant time.
NumberTail read_number_tail(std::string_view text, std::size_t at);

/// True if a unit or a counted thing begins at `at`: "5 năm" is no number of a plan.
bool is_measure_at(std::string_view text, std::size_t at, bool without_marks);

}  // namespace tracuu
