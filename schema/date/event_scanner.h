#pragma once

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

/// A day that the text may report an event of.
struct EventCandidate {
  Day day;
  EventCue cue = EventCue::FarDay;
};

/// Collects the candidates of one paragraph (normalised, lower case), in order of appearance.
/// Linear.
void scan_events(std::string_view paragraph, std::optional<Day> published,
                 std::vector<EventCandidate>& candidates);

}  // namespace tracuu
