#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "schema/result.h"

namespace tracuu {

/// A day in Viet Nam (UTC+7, no daylight saving since 1979). Never a UTC day.
using Day = std::chrono::local_days;

inline int year_of(Day day) {
  return static_cast<int>(std::chrono::year_month_day(day).year());
}

/// When an article appeared: a day, and the time of day where the source says it.
struct PublishedAt {
  Day day;
  std::optional<std::chrono::seconds> time_of_day;  ///< Since midnight in Viet Nam.
  auto operator<=>(const PublishedAt&) const = default;
};

/// Days from `first` to `last`, both included; an absent end is open.
struct DayRange {
  std::optional<Day> first;
  std::optional<Day> last;
  bool operator==(const DayRange&) const = default;
};

/// Reads the `published` field of an article: ISO 8601 with or without time and zone (another
/// zone is converted to Viet Nam's), and the stamps of Vietnamese portals: "12/01/2023",
/// "12/01/2023 | 08:26", "Thứ năm, 12/1/2023 08:26 (GMT+7)", "08:26, 12/01/2023",
/// "12/01/2023 8:26:00 SA", "12 Tháng Một, 2023". Day before month always.
/// Refuses days that do not exist and years outside 1900..2100.
Result<PublishedAt> parse_published(std::string_view text);

/// "2023-01-12T08:26:00+07:00", or "2023-01-12" where the time is not known.
std::string format_published(const PublishedAt& at);

/// Reads a `date` parameter: 2022, 2022-11, 2022-11-17, 17/11/2022, 11/2022, A..B, A.., ..B.
/// Refuses a range whose end lies before its beginning. Messages name `parameter`.
Result<DayRange> parse_day_range(std::string_view text, std::string_view parameter = "date");

/// The day with these numbers; nothing if it does not exist or the year is outside 1900..2100.
std::optional<Day> find_day(int year, unsigned month, unsigned day);

/// "2023-01-12".
std::string format_day(Day day);
/// 20230112, as value slots and columns keep a day.
std::uint32_t day_number(Day day);
/// The inverse of day_number; nothing for a number that is no day.
std::optional<Day> day_from_number(std::uint32_t number);

}  // namespace tracuu
