#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "schema/date/date.h"
#include "schema/date/written_date.h"

namespace tracuu {

/// What follows a number and belongs to it: ", ngày 25-10-2017 của Ban Chấp hành Trung ương Đảng
/// khóa XII", in any order.
struct NumberTail {
  std::optional<Day> day;
  std::optional<int> year;                  ///< Of the day, or from "năm 2016".
  std::optional<WrittenDate> yearless_day;  ///< "ngày 29/5": publication says the year.
  std::string issuer;                       ///< In words, place included: "UBND tỉnh Nghệ An".
  std::string issuer_code;        ///< What it is in a symbol: "UBND"; "QH" for the Assembly.
  bool issuer_has_place = false;  ///< One of many: a province's, a district's.
  std::string place;    ///< Of the issuer, as written: "tỉnh Nghệ An"; "" if not said.
  std::string term;     ///< Roman: "XIII".
  std::size_t end = 0;  ///< One past its last byte; where it began if there is none.
};

/// Whether the issuer needs a word before it ("của Bộ Chính trị"), or may follow a short form
/// outright: "Nghị quyết 04 Bộ Chính trị".
enum class IssuerWord : std::uint8_t { Needed, Optional };

/// Reads the tail that begins at byte `at`, just after a number. Constant time.
NumberTail read_number_tail(std::string_view text, std::size_t at,
                            IssuerWord issuer_word = IssuerWord::Needed);

/// True if a unit or a counted thing begins at `at`: "5 năm" is no number of a plan.
bool is_measure_at(std::string_view text, std::size_t at, bool without_marks);

}  // namespace tracuu
