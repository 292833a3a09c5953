#pragma once

#include <vector>

#include "schema/date/date.h"
#include "schema/text/normalized_text.h"

namespace tracuu {

/// The days (at most 2) on which what the article reports took place: the first dates of title,
/// lead and first two paragraphs that stand after a part of the day or "ngày" ("chiều 11-1",
/// "sáng nay", "hôm qua"), resolved against the day of publication. Dates of documents, births,
/// anniversaries, deadlines and coming into force are no events. In order of appearance.
std::vector<Day> find_event_days(const NormalizedText& title, const NormalizedText& body,
                                 std::optional<Day> published);

}  // namespace tracuu
