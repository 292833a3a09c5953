#include "schema/date/day_list.h"

#include <tuple>

namespace tracuu {

namespace {

// A date without a year lies at most this far ahead of publication; beyond it is last year's.
constexpr std::chrono::days kFarthestAhead{45};
constexpr std::chrono::days kFarthestPlanned{330};
// No list of days in a sentence is longer.
constexpr std::size_t kMaxDays = 10;

/// What stands between two days of a list; takes nothing if there is nothing.
bool take_join(TextCursor& cursor, const PhraseTable& words) {
  const auto start = cursor.at();
  cursor.skip_blanks();
  if (cursor.take_any(",-") != '\0') {
    cursor.skip_blanks();
    return true;
  }
  const auto* word = words.take(cursor);
  if (word != nullptr && (word->role == "joins" || word->role == "reaches")) {
    cursor.skip_blanks();
    if (cursor.take_phrase("hết")) cursor.skip_blanks();
    if (cursor.take_phrase("ngày")) cursor.skip_blanks();
    return true;
  }
  cursor.move_to(start);
  return false;
}

std::optional<WrittenDate> read_dated(TextCursor& cursor) {
  const auto start = cursor.at();
  auto date = read_written_date(cursor, {.short_years = true});
  if (date && date->day) return date;
  cursor.move_to(start);
  return std::nullopt;
}

/// The days before the one that names the month: "15 và " of "15 và 16-4".
std::vector<unsigned> read_bare_days(TextCursor& cursor, const PhraseTable& words) {
  std::vector<unsigned> days;
  while (days.size() < kMaxDays) {
    const auto start = cursor.at();
    if (read_dated(cursor)) {
      cursor.move_to(start);
      return days;
    }
    const auto number = cursor.take_number(1, 2);
    if (!number || !take_join(cursor, words)) break;
    days.push_back(static_cast<unsigned>(number->value));
  }
  return {};
}

/// "30/4 - 1/5/2025": the year stands at the end for all, but for those of December before January.
/// "16/12/2019 - 16/2/2019" is a slip for the same.
void share_year(std::vector<WrittenDate>& dates) {
  const auto last = dates.back();
  for (auto& date : dates) {
    if (!last.year || (date.year && *date.year != *last.year)) continue;
    const bool year_before = std::tie(*date.month, *date.day) > std::tie(*last.month, *last.day);
    date.year = *last.year - (year_before ? 1 : 0);
  }
}

}  // namespace

std::vector<WrittenDate> read_day_list(TextCursor& cursor, const PhraseTable& words) {
  const auto start = cursor.at();
  const auto bare = read_bare_days(cursor, words);
  const auto dated = read_dated(cursor);
  if (!dated) {
    cursor.move_to(start);
    return {};
  }
  std::vector<WrittenDate> dates;
  for (const auto day : bare) {
    dates.push_back(*dated);
    dates.back().day = day;
  }
  dates.push_back(*dated);

  auto after = cursor.at();
  while (dates.size() < kMaxDays && take_join(cursor, words)) {
    const auto next = read_dated(cursor);
    if (!next) break;
    dates.push_back(*next);
    after = cursor.at();
  }
  cursor.move_to(after);
  share_year(dates);
  return dates;
}

std::optional<Day> resolve_day(const WrittenDate& date, std::optional<Day> published, Ahead ahead) {
  if (date.year) return find_day(date);
  if (!published || !date.month || !date.day) return std::nullopt;
  const int year = static_cast<int>(std::chrono::year_month_day(*published).year());
  const auto farthest = ahead == Ahead::Far ? kFarthestPlanned : kFarthestAhead;
  std::optional<Day> nearest;
  for (const int candidate_year : {year + 1, year, year - 1}) {
    const auto day = find_day(candidate_year, *date.month, *date.day);
    if (!day || *day > *published + farthest) continue;
    if (!nearest || std::chrono::abs(*day - *published) < std::chrono::abs(*nearest - *published)) {
      nearest = day;
    }
  }
  return nearest;
}

}  // namespace tracuu
