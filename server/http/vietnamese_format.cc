#include "server/http/vietnamese_format.h"

#include <chrono>

#include <fmt/format.h>

#include "server/http/parameters.h"

namespace tracuu {
namespace {

constexpr std::size_t kYearBytes = 4;   // "2022"
constexpr std::size_t kMonthBytes = 7;  // "2022-11"
constexpr std::size_t kDayBytes = 10;   // "2022-11-17"

}  // namespace

std::string format_count(std::uint64_t count) {
  constexpr std::size_t kGroup = 3;
  auto text = std::to_string(count);
  for (auto at = text.size(); at > kGroup;) {
    at -= kGroup;
    text.insert(at, 1, '.');
  }
  return text;
}

std::string format_day_for_reader(Day day) {
  return format_date_value(format_day(day));
}

std::string format_published_for_reader(const PublishedAt& at) {
  auto text = format_day_for_reader(at.day);
  if (!at.time_of_day) return text;
  const std::chrono::hh_mm_ss time{*at.time_of_day};
  return fmt::format("{} {:02}:{:02}", text, time.hours().count(), time.minutes().count());
}

std::string format_date_value(std::string_view value) {
  if (value.size() == kMonthBytes && value[4] == '-') {
    return fmt::format("tháng {}/{}", value.substr(5), value.substr(0, 4));
  }
  if (value.size() == kDayBytes && value[4] == '-' && value[7] == '-') {
    return fmt::format("{}/{}/{}", value.substr(8), value.substr(5, 2), value.substr(0, 4));
  }
  return std::string(value);
}

std::string format_days_for_reader(const DayRange& days) {
  const auto text = format_day_range(days);
  if (text.empty()) return "";
  if (text.size() == kYearBytes) return "năm " + text;
  if (text.find("..") == std::string::npos) return format_date_value(text);
  std::string words;
  if (days.first) words = "từ " + format_day_for_reader(*days.first);
  if (days.last) words += (words.empty() ? "đến " : " đến ") + format_day_for_reader(*days.last);
  return words;
}

}  // namespace tracuu
