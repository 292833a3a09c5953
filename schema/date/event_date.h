#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "schema/date/date.h"
#include "schema/date/event_scanner.h"
#include "schema/text/normalized_text.h"

namespace tracuu {

/// The days (at most 2) on which what the article reports took place: the first dates of title,
/// lead and first two paragraphs that stand after a part of the day or "ngày" ("chiều 11-1",
/// "sáng nay", "hôm qua"), resolved against the day of publication. Dates of documents, births,
/// anniversaries, deadlines and coming into force are no events. In order of appearance.
std::vector<Day> find_event_days(const NormalizedText& title, const NormalizedText& body,
                                 std::optional<Day> published);

/// One date of an article's opening, and whose it is.
struct OpeningDate {
  Day day;
  DateRole role = DateRole::Event;
  bool in_title = false;
  std::uint32_t begin = 0;  ///< Bytes of the original title or body.
  std::uint32_t end = 0;
};

/// What the opening of an article says about days.
struct OpeningDates {
  std::vector<Day> events;         ///< As find_event_days().
  std::vector<OpeningDate> dates;  ///< All that were looked at, in order of appearance.
};
OpeningDates find_opening_dates(const NormalizedText& title, const NormalizedText& body,
                                std::optional<Day> published);

}  // namespace tracuu
