#include "schema/date/english_date.h"

#include <array>
#include <string_view>

namespace tracuu {
namespace {

struct MonthNames {
  std::string_view whole;
  std::string_view brief;
  std::string_view longer = brief;  ///< "Sept."
};
constexpr std::array kMonths{
    MonthNames{"january", "jan"},
    MonthNames{"february", "feb"},
    MonthNames{"march", "mar"},
    MonthNames{"april", "apr"},
    MonthNames{"may", "may"},
    MonthNames{"june", "jun"},
    MonthNames{"july", "jul"},
    MonthNames{"august", "aug"},
    MonthNames{"september", "sep", "sept"},
    MonthNames{"october", "oct"},
    MonthNames{"november", "nov"},
    MonthNames{"december", "dec"},
};

std::optional<unsigned> take_month(TextCursor& cursor) {
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    const bool taken = cursor.take_phrase(kMonths.at(i).whole) ||
                       cursor.take_phrase(kMonths.at(i).brief) ||
                       cursor.take_phrase(kMonths.at(i).longer);
    if (!taken) continue;
    cursor.take('.');
    return static_cast<unsigned>(i + 1);
  }
  return std::nullopt;
}

std::optional<unsigned> take_day(TextCursor& cursor) {
  constexpr int kMostDays = 31;
  const auto number = cursor.take_number(1, 2);
  if (!number || number->value < 1 || number->value > kMostDays) return std::nullopt;
  for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
    if (cursor.take_phrase(ending)) break;
  }
  return static_cast<unsigned>(number->value);
}

void skip_gap(TextCursor& cursor) {
  cursor.skip_blanks();
  cursor.take_any(",-");
  cursor.skip_blanks();
}

std::optional<WrittenDate> read(TextCursor& cursor) {
  WrittenDate date{.in_words = true};
  date.month = take_month(cursor);
  const bool month_first = date.month.has_value();
  if (month_first) skip_gap(cursor);
  date.day = take_day(cursor);
  if (!date.day) return std::nullopt;
  skip_gap(cursor);
  if (!month_first) {
    date.month = take_month(cursor);
    skip_gap(cursor);
  }
  const auto year = date.month ? cursor.take_number(4, 4) : std::nullopt;
  if (!year || is_word_at(cursor.rest(), 0)) return std::nullopt;
  date.year = year->value;
  return date;
}

}  // namespace

std::optional<WrittenDate> read_english_date(TextCursor& cursor) {
  const auto begin = cursor.at();
  auto date = read(cursor);
  if (!date) {
    cursor.move_to(begin);
    return std::nullopt;
  }
  date->begin = begin;
  date->end = cursor.at();
  return date;
}

}  // namespace tracuu
