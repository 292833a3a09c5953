#include "schema/date/reader_date.h"

#include <array>
#include <string_view>

#include <fmt/format.h>

namespace tracuu {
namespace {

constexpr std::array<std::string_view, 12> kEnglishMonths{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

}  // namespace

std::string write_day(ReaderLanguage language, Day day) {
  const std::chrono::year_month_day date(day);
  const auto number = static_cast<unsigned>(date.day());
  const auto month = static_cast<unsigned>(date.month());
  const auto year = static_cast<int>(date.year());
  if (language == ReaderLanguage::Vietnamese) {
    return fmt::format("{:02}/{:02}/{}", number, month, year);
  }
  return fmt::format("{} {} {}", number, kEnglishMonths.at(month - 1), year);
}

std::string write_month(ReaderLanguage language, std::chrono::year_month month) {
  const auto number = static_cast<unsigned>(month.month());
  const auto year = static_cast<int>(month.year());
  if (language == ReaderLanguage::Vietnamese) return fmt::format("tháng {:02}/{}", number, year);
  return fmt::format("{} {}", kEnglishMonths.at(number - 1), year);
}

}  // namespace tracuu
