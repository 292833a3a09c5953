#include "schema/date/date.h"
#include "schema/date/event_date.h"
#include "schema/date/stamp.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = tracuu::as_text(data, size);
  if (const auto published = tracuu::parse_published(text)) {
    const auto again = tracuu::parse_published(tracuu::format_published(*published));
    tracuu::require(again && *again == *published);
    const auto number = tracuu::day_number(published->day);
    tracuu::require(tracuu::day_from_number(number) == published->day);
  }
  if (const auto range = tracuu::parse_day_range(text)) {
    tracuu::require(!range->first || !range->last || *range->first <= *range->last);
  }
  const auto normal = tracuu::normalize(text);
  if (const auto stamp = tracuu::find_stamp(normal.text)) {
    tracuu::require(tracuu::day_from_number(tracuu::day_number(stamp->at.day)).has_value());
  }
  const auto published = tracuu::find_day(2023, 1, 12);
  const auto events = tracuu::find_event_days(normal, normal, published);
  tracuu::require(events.size() <= 2);
  tracuu::require(events.size() < 2 || events[0] != events[1]);
  return 0;
}
