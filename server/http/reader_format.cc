#include "server/http/reader_format.h"

#include <chrono>
#include <optional>

#include <fmt/format.h>

#include "schema/date/reader_date.h"
#include "server/http/parameters.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

constexpr std::size_t kYearBytes = 4;   // "2022"
constexpr std::size_t kMonthBytes = 7;  // "2022-11"
constexpr std::size_t kDayBytes = 10;   // "2022-11-17"

}  // namespace

std::string format_count(ReaderLanguage language, std::uint64_t count) {
  constexpr std::size_t kGroup = 3;
  auto text = std::to_string(count);
  for (auto at = text.size(); at > kGroup;) {
    at -= kGroup;
    text.insert(at, 1, language == ReaderLanguage::Vietnamese ? '.' : ',');
  }
  return text;
}

std::string format_day_for_reader(ReaderLanguage language, Day day) {
  return write_day(language, day);
}

std::string format_published_for_reader(ReaderLanguage language, const PublishedAt& at) {
  auto text = format_day_for_reader(language, at.day);
  if (!at.time_of_day) return text;
  const std::chrono::hh_mm_ss time{*at.time_of_day};
  return fmt::format("{}{} {:02}:{:02}", text, language == ReaderLanguage::English ? "," : "",
                     time.hours().count(), time.minutes().count());
}

std::string format_date_value(ReaderLanguage language, std::string_view value) {
  const auto days = parse_day_range(value);
  if (!days || !days->first) return std::string(value);
  const std::chrono::year_month_day first(*days->first);
  if (value.size() == kMonthBytes && value[kYearBytes] == '-') {
    return write_month(language, first.year() / first.month());
  }
  if (value.size() == kDayBytes && value[kYearBytes] == '-' && value[kMonthBytes] == '-') {
    return format_day_for_reader(language, *days->first);
  }
  return std::string(value);
}

std::string format_days_for_reader(ReaderLanguage language, const DayRange& days) {
  const auto written = format_day_range(days);
  if (written.empty()) return "";
  if (written.size() == kYearBytes) return format_text(language, Text::YearOf, written);
  if (written.find("..") == std::string::npos) return format_date_value(language, written);
  const auto write = [&](const std::optional<Day>& day) {
    return day ? format_day_for_reader(language, *day) : std::string();
  };
  if (!days.last) return format_text(language, Text::DaysFrom, write(days.first));
  if (!days.first) return format_text(language, Text::DaysTo, write(days.last));
  return format_text(language, Text::DaysFromTo, write(days.first), write(days.last));
}

}  // namespace tracuu
