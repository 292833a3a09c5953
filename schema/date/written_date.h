#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

#include "schema/date/date.h"
#include "schema/date/text_cursor.h"

namespace tracuu {

/// A date as a text writes it; a part that is not written is absent. At least the month, and the
/// day or the year, are there. The day may not exist (31/2): ask find_day().
struct WrittenDate {
  std::optional<int> year = std::nullopt;
  std::optional<unsigned> month = std::nullopt;
  std::optional<unsigned> day = std::nullopt;
  bool in_words = false;  ///< Written with "tháng": no score, no range, no address.
  std::size_t begin = 0;  ///< Byte range in the text read.
  std::size_t end = 0;
};

/// Forms that are read only where something else shows that a date stands there.
struct DateForms {
  bool short_years = false;      ///< "12/1/23", between slashes; 41 to 99 are of the last century.
  bool old_month_names = false;  ///< "12 tháng Giêng, 2023", "tháng Chạp", with the year.
};

/// Reads the date that begins at the cursor, day before month: 12/01/2023, 12-1-2023, 12.1.2023,
/// 2023-01-12, 12/1, 1/2023, "12 tháng 1 năm 2023", "12 Tháng Một, 2023", "12 thg 1, 2023",
/// "Tháng Một 12, 2023", "tháng 1/2023". Nothing, and the cursor unmoved, if none begins there, if
/// the month is over 12 or the day over 31, or if more digits or a '/' follow (12/2023/NĐ-CP).
/// The text is normalised and lower-cased; what stands before the cursor is the caller's concern.
std::optional<WrittenDate> read_written_date(TextCursor& cursor, DateForms forms = {});

/// Reads a time of day: 08:26, 8:26:00, 8:26:00 SA, 20:26:00.5, 8h26, 8g26, "8 giờ 26 phút".
/// Since midnight; up to 23:59:60.
std::optional<std::chrono::seconds> read_time_of_day(TextCursor& cursor);

/// The day of a date that is written in full; nothing if it does not exist.
std::optional<Day> find_day(const WrittenDate& date);

}  // namespace tracuu
