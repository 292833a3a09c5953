#include "schema/date/written_date.h"

#include <array>

#include "schema/text/ascii.h"

namespace tracuu {

namespace {

struct MonthName {
  std::string_view name;
  unsigned month;
};

// Longer names first where one begins another.
constexpr std::array kMonthNames{
    MonthName{"mười hai", 12}, MonthName{"mười một", 11}, MonthName{"mười", 10},
    MonthName{"một", 1},       MonthName{"hai", 2},       MonthName{"ba", 3},
    MonthName{"tư", 4},        MonthName{"bốn", 4},       MonthName{"năm", 5},
    MonthName{"sáu", 6},       MonthName{"bảy", 7},       MonthName{"bẩy", 7},
    MonthName{"tám", 8},       MonthName{"chín", 9},
};
/// Months of the lunar calendar, but for the press that names those of the solar one so.
constexpr std::array kOldMonthNames{MonthName{"giêng", 1}, MonthName{"chạp", 12}};
constexpr int kLastShortYear = 40;  // of this century

std::optional<unsigned> positive(std::optional<TextCursor::Number> number, int most) {
  if (!number || number->value < 1 || number->value > most) return std::nullopt;
  return static_cast<unsigned>(number->value);
}

/// The separator of a numeric date, with blanks around it or without; '\0' if there is none.
char take_separator(TextCursor& cursor) {
  const auto start = cursor.at();
  cursor.skip_blanks();
  const char separator = cursor.take_any("/-.");
  if (separator == '\0' || (separator == '.' && cursor.at() != start + 1)) {
    cursor.move_to(start);
    return '\0';
  }
  if (separator == '/') cursor.take('/');  // "04//7/2019", a slip
  if (separator != '.') cursor.skip_blanks();
  return separator;
}

/// Whether a numeric date may end here: "12/2023/NĐ-CP" and "12-1-2" are something else.
bool ends_here(const TextCursor& cursor) {
  const char next = cursor.peek();
  if (is_digit(next) || next == '/') return false;
  return !((next == '-' || next == '.') && is_digit(cursor.peek(1)));
}

std::optional<unsigned> take_month(TextCursor& cursor, bool& old_name) {
  for (const auto& [name, month] : kOldMonthNames) {
    old_name = cursor.take_phrase(name);
    if (old_name) return month;
  }
  if (const auto number = cursor.take_number(1, 2)) return positive(number, 12);
  for (const auto& [name, month] : kMonthNames) {
    if (cursor.take_phrase(name)) return month;
  }
  return std::nullopt;
}

/// "/2023", ", 2023", " năm 2023" after a month written in words.
std::optional<int> take_year_tail(TextCursor& cursor) {
  const auto start = cursor.at();
  cursor.skip_blanks();
  const bool marked = cursor.take_any("/,-.") != '\0';
  cursor.skip_blanks();
  const bool named = cursor.take("năm ");
  cursor.skip_blanks();
  if (marked || named || cursor.at() != start) {
    const auto year = cursor.take_number(4, 4);
    if (year && ends_here(cursor)) return year->value;
  }
  cursor.move_to(start);
  return std::nullopt;
}

/// "Th1", as WordPress has it.
bool take_short_month_word(TextCursor& cursor) {
  const auto start = cursor.at();
  if (cursor.take("th") && is_digit(cursor.peek())) return true;
  cursor.move_to(start);
  return false;
}

/// "tháng 1 năm 2023", "thg 1, 2023", "th1 2023", "tháng một 12, 2023".
std::optional<WrittenDate> read_month_in_words(TextCursor& cursor, DateForms forms) {
  if (!cursor.take("tháng ") && !cursor.take("thg ") && !take_short_month_word(cursor)) {
    return std::nullopt;
  }
  cursor.skip_blanks();
  WrittenDate date{.in_words = true};
  bool old_name = false;
  date.month = take_month(cursor, old_name);
  if (!date.month || is_digit(cursor.peek())) return std::nullopt;
  if (old_name && !forms.old_month_names) return std::nullopt;

  const auto after_month = cursor.at();
  date.year = take_year_tail(cursor);
  if (date.year) return date;
  if (old_name) return std::nullopt;
  cursor.skip_blanks();
  date.day = positive(cursor.take_number(1, 2), 31);
  if (date.day && cursor.take(',')) date.year = take_year_tail(cursor);
  if (date.day && date.year) return date;
  date.day.reset();
  date.year.reset();
  cursor.move_to(after_month);
  return date;
}

std::optional<WrittenDate> read_year_first(TextCursor& cursor, DateForms /*forms*/) {
  const auto year = cursor.take_number(4, 4);
  const char separator = cursor.take_any("/-.");
  if (!year || separator == '\0') return std::nullopt;
  WrittenDate date{.year = year->value};
  date.month = positive(cursor.take_number(1, 2), 12);
  if (!date.month || !cursor.take(separator)) return std::nullopt;
  date.day = positive(cursor.take_number(1, 2), 31);
  if (!date.day || !ends_here(cursor)) return std::nullopt;
  return date;
}

std::optional<TextCursor::Number> take_short_year(TextCursor& cursor) {
  auto year = cursor.take_number(2, 2);
  if (!year || is_word_at(cursor.rest(), 0)) return std::nullopt;
  year->value += year->value <= kLastShortYear ? 2000 : 1900;
  return year;
}

/// What follows the first number of "12/1", "12/1/2023" or "1/2023".
std::optional<WrittenDate> read_after_first(TextCursor& cursor, TextCursor::Number first,
                                            DateForms forms) {
  const auto after_first = cursor.at();
  const char separator = take_separator(cursor);
  if (separator == '\0') return std::nullopt;
  const bool spaced = cursor.at() != after_first + 1;

  if (const auto year = cursor.take_number(4, 4)) {
    WrittenDate date{.year = year->value, .month = positive(first, 12)};
    return date.month && separator != '.' && ends_here(cursor) ? std::optional(date) : std::nullopt;
  }
  WrittenDate date{.month = positive(cursor.take_number(1, 2), 12), .day = positive(first, 31)};
  if (!date.month || !date.day) return std::nullopt;

  const auto after_month = cursor.at();
  if (take_separator(cursor) == separator) {
    auto year = cursor.take_number(4, 4);
    if (!year && separator == '/' && forms.short_years) year = take_short_year(cursor);
    if (year && ends_here(cursor)) {
      date.year = year->value;
      return date;
    }
  }
  cursor.move_to(after_month);
  if (spaced || !ends_here(cursor)) return std::nullopt;
  return date;
}

std::optional<WrittenDate> read_day_first(TextCursor& cursor, DateForms forms) {
  const auto first = cursor.take_number(1, 2);
  if (!first) return std::nullopt;
  if (auto numeric = read_after_first(cursor, *first, forms)) return numeric;
  return std::nullopt;
}

/// "12 tháng 1 năm 2023"; the year may be missing.
std::optional<WrittenDate> read_day_in_words(TextCursor& cursor, DateForms forms) {
  const auto day = positive(cursor.take_number(1, 2), 31);
  if (!day) return std::nullopt;
  cursor.skip_blanks();
  auto date = read_month_in_words(cursor, forms);
  if (!date || date->day) return std::nullopt;
  date->day = day;
  return date;
}

}  // namespace

std::optional<WrittenDate> read_written_date(TextCursor& cursor, DateForms forms) {
  constexpr std::array kForms{&read_year_first, &read_day_first, &read_day_in_words,
                              &read_month_in_words};
  const auto begin = cursor.at();
  for (const auto form : kForms) {
    if (auto date = form(cursor, forms)) {
      date->begin = begin;
      date->end = cursor.at();
      return date;
    }
    cursor.move_to(begin);
  }
  return std::nullopt;
}

std::optional<Day> find_day(const WrittenDate& date) {
  if (!date.year || !date.month || !date.day) return std::nullopt;
  return find_day(*date.year, *date.month, *date.day);
}

}  // namespace tracuu
