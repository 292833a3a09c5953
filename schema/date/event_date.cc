#include "schema/date/event_date.h"

#include <algorithm>

#include "schema/date/event_scanner.h"
#include "schema/text/syllable.h"

namespace tracuu {

namespace {

// The lead and two paragraphs; what is shorter is a caption or a byline and counts for none.
constexpr int kParagraphs = 3;
constexpr std::size_t kShortParagraphBytes = 120;
// A body without paragraphs is read as far as three long ones reach.
constexpr std::size_t kMaxBytes = 4000;
constexpr std::size_t kMaxEvents = 2;

/// The beginning of the body that tells what the article is about.
std::string_view find_opening(std::string_view body) {
  std::size_t end = 0;
  for (int paragraphs = 0; paragraphs < kParagraphs && end < std::min(body.size(), kMaxBytes);) {
    const auto line_end = std::min(body.find('\n', end), body.size());
    if (line_end - end >= kShortParagraphBytes) ++paragraphs;
    end = line_end + 1;
  }
  const auto opening = body.substr(0, std::min(end, body.size()));
  return opening.size() <= kMaxBytes ? opening : opening.substr(0, opening.rfind(' ', kMaxBytes));
}

}  // namespace

std::vector<Day> find_event_days(const NormalizedText& title, const NormalizedText& body,
                                 std::optional<Day> published) {
  std::vector<EventCandidate> candidates;
  scan_events(lower(title.text), published, candidates);
  scan_events(lower(find_opening(body.text)), published, candidates);

  std::vector<Day> events;
  for (const auto cue : {EventCue::PartOfDay, EventCue::NearDay, EventCue::FarDay}) {
    // A far date is only taken for want of a better one.
    if (cue == EventCue::FarDay && !events.empty()) break;
    for (const auto& candidate : candidates) {
      if (candidate.cue != cue || events.size() >= kMaxEvents) continue;
      if (std::find(events.begin(), events.end(), candidate.day) == events.end()) {
        events.push_back(candidate.day);
      }
    }
  }
  return events;
}

}  // namespace tracuu
