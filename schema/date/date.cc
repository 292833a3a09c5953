#include "schema/date/date.h"

#include <array>
#include <cstdio>

#include "schema/date/stamp_parts.h"
#include "schema/date/written_date.h"
#include "schema/text/letter_case.h"
#include "schema/text/normalized_text.h"

namespace tracuu {

namespace {

using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;
constexpr std::size_t kMaxQuotedBytes = 60;
// No stamp is longer; a value that is can only be a mistake. Bytes.
constexpr std::size_t kMaxStampBytes = 400;

/// `text` in quotation marks for a message, cut at a character.
std::string quote(std::string_view text) {
  if (text.size() <= kMaxQuotedBytes) return "'" + std::string(text) + "'";
  std::size_t end = kMaxQuotedBytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return "'" + std::string(text.substr(0, end)) + "...'";
}

tl::unexpected<Error> refuse_published(std::string_view text) {
  return refuse(
      ErrorCode::BadDate,
      "published: expected a date such as 2023-01-12 or 12/01/2023 | 08:26, got " + quote(text));
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const auto first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

/// All days from the first to the last; nothing if one of them does not exist.
std::optional<DayRange> whole(std::optional<Day> first, std::optional<Day> last) {
  if (!first || !last) return std::nullopt;
  return DayRange{first, last};
}

std::optional<DayRange> month_span(int year, unsigned month) {
  const auto first = find_day(year, month, 1);
  if (!first) return std::nullopt;
  const year_month_day_last last{std::chrono::year(year),
                                 std::chrono::month_day_last{std::chrono::month(month)}};
  return DayRange{first, Day(last)};
}

/// 2022, 2022-11, 11/2022, 2022-11-17, 17/11/2022.
std::optional<DayRange> read_span(std::string_view text) {
  TextCursor cursor(text);
  if (const auto year = cursor.take_number(4, 4)) {
    if (cursor.done()) return whole(find_day(year->value, 1, 1), find_day(year->value, 12, 31));
    const bool separated = cursor.take_any("-/") != '\0';
    const auto month = cursor.take_number(1, 2);
    if (separated && month && cursor.done()) {
      return month_span(year->value, static_cast<unsigned>(month->value));
    }
  }
  cursor.move_to(0);
  const auto date = read_written_date(cursor);
  if (!date || !cursor.done() || !date->year) return std::nullopt;
  if (!date->day) return month_span(*date->year, *date->month);
  return whole(find_day(*date), find_day(*date));
}

/// Both ends of A..B; an empty side is open.
std::optional<DayRange> read_range(std::string_view text) {
  const auto dots = text.find("..");
  if (dots == std::string_view::npos) return read_span(text);

  const auto left = trim(text.substr(0, dots));
  const auto right = trim(text.substr(dots + 2));
  if (left.empty() && right.empty()) return std::nullopt;
  const auto first = left.empty() ? DayRange{} : read_span(left);
  const auto last = right.empty() ? DayRange{} : read_span(right);
  if (!first || !last) return std::nullopt;
  return DayRange{first->first, last->last};
}

}  // namespace

std::optional<Day> find_day(int year, unsigned month, unsigned day) {
  const year_month_day date{std::chrono::year(year), std::chrono::month(month),
                            std::chrono::day(day)};
  if (!date.ok() || year < kFirstYear || year > kLastYear) return std::nullopt;
  return Day(date);
}

Result<PublishedAt> parse_published(std::string_view text) {
  const auto trimmed = trim(text);
  if (trimmed.size() > kMaxStampBytes) return refuse_published(trimmed);
  const auto parts = read_stamp_parts(normalize(trimmed).text, {});
  if (parts.entries.size() != 1 || parts.strange_words > 0) return refuse_published(trimmed);
  const auto at = find_moment(parts.entries.front());
  if (!at) return refuse_published(trimmed);
  return *at;
}

std::string format_published(const PublishedAt& at) {
  auto text = format_day(at.day);
  if (!at.time_of_day) return text;
  const std::chrono::hh_mm_ss clock(*at.time_of_day);
  std::array<char, 32> tail{};
  std::snprintf(tail.data(), tail.size(), "T%02d:%02d:%02d+07:00",
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  return text + tail.data();
}

Result<DayRange> parse_day_range(std::string_view text, std::string_view parameter) {
  const auto trimmed = trim(text);
  const auto range = read_range(lower(normalize(trimmed).text));
  if (!range) {
    return refuse(ErrorCode::BadDate,
                  std::string(parameter) + ": expected a day, month, year or range such as " +
                      "2022-11-17, 17/11/2022, 2022-11, 2022, 2021..2022-06 or 2022.., got " +
                      quote(trimmed));
  }
  if (range->first && range->last && *range->last < *range->first) {
    return refuse(ErrorCode::BadDate, std::string(parameter) +
                                          ": expected a range whose end is not before its " +
                                          "beginning, got " + quote(trimmed));
  }
  return *range;
}

std::string format_day(Day day) {
  const year_month_day date{day};
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text.data();
}

std::uint32_t day_number(Day day) {
  const year_month_day date{day};
  return static_cast<std::uint32_t>(static_cast<int>(date.year())) * 10000U +
         static_cast<unsigned>(date.month()) * 100U + static_cast<unsigned>(date.day());
}

std::optional<Day> day_from_number(std::uint32_t number) {
  return find_day(static_cast<int>(number / 10000U), number / 100U % 100U, number % 100U);
}

}  // namespace tracuu
