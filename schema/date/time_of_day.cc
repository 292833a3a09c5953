#include <array>

#include "schema/date/written_date.h"
#include "schema/text/ascii.h"

namespace tracuu {

namespace {

struct HalfDay {
  std::string_view mark;
  int noon;  ///< Hours to add after twelve o'clock has become zero.
};
constexpr std::array kHalfDays{HalfDay{"sa", 0},  HalfDay{"ch", 12},  HalfDay{"am", 0},
                               HalfDay{"pm", 12}, HalfDay{"a.m.", 0}, HalfDay{"p.m.", 12}};

struct Clock {
  int hours = 0;
  int minutes = 0;
  int seconds = 0;
};

/// ":26", ":26:00", ":26:00.123".
bool read_after_colon(TextCursor& cursor, Clock& clock) {
  if (!cursor.take(':')) return false;
  const auto minutes = cursor.take_number(2, 2);
  if (!minutes) return false;
  clock.minutes = minutes->value;
  if (!cursor.take(':')) return true;
  const auto seconds = cursor.take_number(2, 2);
  if (!seconds) return false;
  clock.seconds = seconds->value;
  if ((cursor.peek() == '.' || cursor.peek() == ',') && is_digit(cursor.peek(1))) {
    cursor.take_any(".,");
    while (is_digit(cursor.peek())) cursor.take_any("0123456789");
  }
  return true;
}

/// "h26", "g", " giờ 26 phút".
bool read_after_hour_word(TextCursor& cursor, Clock& clock) {
  cursor.skip_blanks();
  if (!cursor.take("giờ") && cursor.take_any("hg") == '\0') return false;
  const auto bare = cursor.at();
  cursor.skip_blanks();
  const auto minutes = cursor.take_number(2, 2);
  if (!minutes || minutes->value > 59) {
    cursor.move_to(bare);
    return !is_word_at(cursor.rest(), 0);
  }
  clock.minutes = minutes->value;
  const auto end = cursor.at();
  cursor.skip_blanks();
  if (!cursor.take_phrase("phút") && !cursor.take('\'')) cursor.move_to(end);
  return true;
}

void apply_half_day(TextCursor& cursor, Clock& clock) {
  const auto start = cursor.at();
  cursor.skip_blanks();
  for (const auto& [mark, noon] : kHalfDays) {
    if (!cursor.take_phrase(mark)) continue;
    // "14:05 CH" is written too: the mark only adds to hours of a twelve-hour clock.
    if (clock.hours <= 12) clock.hours = clock.hours % 12 + noon;
    return;
  }
  cursor.move_to(start);
}

std::optional<Clock> read_clock(TextCursor& cursor) {
  const auto hours = cursor.take_number(1, 2);
  if (!hours) return std::nullopt;
  Clock clock{.hours = hours->value};
  const auto after_hours = cursor.at();
  bool read = read_after_colon(cursor, clock);
  if (!read) {
    cursor.move_to(after_hours);
    clock = Clock{.hours = hours->value};
    read = cursor.peek() != ':' && read_after_hour_word(cursor, clock);
  }
  if (!read || is_digit(cursor.peek()) || cursor.peek() == ':') return std::nullopt;
  apply_half_day(cursor, clock);
  if (clock.hours > 23 || clock.minutes > 59 || clock.seconds > 60) return std::nullopt;
  return clock;
}

}  // namespace

std::optional<std::chrono::seconds> read_time_of_day(TextCursor& cursor) {
  const auto start = cursor.at();
  if (const auto clock = read_clock(cursor)) {
    return std::chrono::hours(clock->hours) + std::chrono::minutes(clock->minutes) +
           std::chrono::seconds(clock->seconds);
  }
  cursor.move_to(start);
  return std::nullopt;
}

}  // namespace tracuu
