#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "schema/date/date.h"

namespace tracuu {

/// How surely a date is that of what the article reports; smaller is surer.
enum class EventCue : std::uint8_t {
  PartOfDay,  ///< "chiều 11-1", "sáng nay", about the time of publication
  NearDay,    ///< "ngày 11-1", likewise
  FarDay,     ///< Long before or after
};

/// Whose a date is.
enum class DateRole : std::uint8_t {
  Event,
  Document,
  Anniversary,
  Deadline,
  Effective,
  Birth,
  Other
};

/// "event", "document", "anniversary", "deadline", "effective", "birth", "other".
std::string_view date_role_name(DateRole role);

/// A day that the text names.
struct EventCandidate {
  Day day;
  EventCue cue = EventCue::FarDay;
  DateRole role = DateRole::Event;
  bool relative = false;    ///< Counted from publication: "sáng nay".
  bool says_today = false;  ///< "sáng nay (17/5)"
  std::size_t begin = 0;    ///< Byte range in the paragraph, of the date alone.
  std::size_t end = 0;
};

/// Collects the candidates of one paragraph (normalised, lower case), in order of appearance.
/// Linear.
void scan_events(std::string_view paragraph, std::optional<Day> published,
                 std::vector<EventCandidate>& candidates);

}  // namespace tracuu
