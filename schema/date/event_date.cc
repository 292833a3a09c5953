#include "schema/date/event_date.h"

#include <algorithm>
#include <chrono>
#include <string>

#include "schema/date/event_scanner.h"
#include "schema/text/letter_case.h"

namespace tracuu {

namespace {

// The lead and two paragraphs; what is shorter is a caption or a byline and counts for none.
constexpr int kParagraphs = 3;
constexpr std::size_t kShortParagraphBytes = 120;
// A body without paragraphs is read as far as three long ones reach.
constexpr std::size_t kMaxBytes = 4000;
constexpr std::size_t kMaxEvents = 2;
constexpr std::chrono::days kFarthestAnchor{3};

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

/// A copy that another paper printed a day later says "sáng nay (17/5)" of the day before: then the
/// other relative days count from that one too.
void count_from_anchor(std::vector<EventCandidate>& candidates, std::optional<Day> published) {
  const auto anchor =
      std::find_if(candidates.begin(), candidates.end(),
                   [](const EventCandidate& candidate) { return candidate.says_today; });
  if (anchor == candidates.end() || !published) return;
  const auto shift = anchor->day - *published;
  if (std::chrono::abs(shift) > kFarthestAnchor) return;
  for (auto& candidate : candidates) {
    if (candidate.relative) candidate.day += shift;
  }
}

std::vector<Day> choose_events(const std::vector<EventCandidate>& candidates) {
  std::vector<Day> events;
  for (const auto cue : {EventCue::PartOfDay, EventCue::NearDay, EventCue::FarDay}) {
    // A far date is only taken for want of a better one.
    if (cue == EventCue::FarDay && !events.empty()) break;
    for (const auto& candidate : candidates) {
      if (candidate.role != DateRole::Event || candidate.cue != cue) continue;
      if (events.size() >= kMaxEvents) break;
      if (std::find(events.begin(), events.end(), candidate.day) == events.end()) {
        events.push_back(candidate.day);
      }
    }
  }
  return events;
}

/// Candidates of `text` with their places in the original.
void locate(const NormalizedText& text, const std::vector<EventCandidate>& candidates,
            bool in_title, std::vector<OpeningDate>& dates) {
  for (const auto& candidate : candidates) {
    dates.push_back({.day = candidate.day,
                     .role = candidate.role,
                     .in_title = in_title,
                     .begin = static_cast<std::uint32_t>(text.to_original(candidate.begin)),
                     .end = static_cast<std::uint32_t>(text.to_original(candidate.end))});
  }
}

}  // namespace

OpeningDates find_opening_dates(const NormalizedText& title, const NormalizedText& body,
                                std::optional<Day> published) {
  std::vector<EventCandidate> in_title;
  std::vector<EventCandidate> in_body;
  const std::string lowered_title = lower(title.text);
  const std::string_view opening = find_opening(body.text);
  const std::string lowered_body = lower(opening);
  scan_events(lowered_title, published, in_title);
  scan_events(lowered_body, published, in_body);

  OpeningDates found;
  // Lower case keeps the length of all that Vietnamese writes; where it does not, places would lie.
  if (lowered_title.size() == title.text.size()) locate(title, in_title, true, found.dates);
  if (lowered_body.size() == opening.size()) locate(body, in_body, false, found.dates);
  in_title.insert(in_title.end(), in_body.begin(), in_body.end());
  count_from_anchor(in_title, published);
  found.events = choose_events(in_title);
  return found;
}

std::vector<Day> find_event_days(const NormalizedText& title, const NormalizedText& body,
                                 std::optional<Day> published) {
  return find_opening_dates(title, body, published).events;
}

}  // namespace tracuu
