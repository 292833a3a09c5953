#include "schema/date/stamp.h"

#include <algorithm>

#include "schema/date/stamp_parts.h"

namespace tracuu {

namespace {

// A stamp line is short; what is longer is a paragraph. Bytes.
constexpr std::size_t kMaxLineBytes = 400;
// Room for an author or a newspaper beside the date, "Minh Anh - Báo Nhân Dân | 12/01/2023 08:26".
constexpr std::size_t kMaxStrangeWords = 8;

bool reads_as_stamp(const StampParts& parts) {
  const auto& entries = parts.entries;
  const bool all_labelled = std::all_of(entries.begin(), entries.end(),
                                        [](const StampEntry& entry) { return entry.labelled; });
  const bool any_certain = std::any_of(entries.begin(), entries.end(), [](const StampEntry& entry) {
    return entry.labelled || entry.time.has_value();
  });
  if (entries.size() > 2 || (entries.size() == 2 && !all_labelled && !entries[1].labelled)) {
    return false;
  }
  if (parts.strange_words == 0) return true;
  return any_certain && parts.strange_lower == 0 && parts.strange_words <= kMaxStrangeWords;
}

}  // namespace

std::optional<Stamp> find_stamp(std::string_view line) {
  if (line.size() > kMaxLineBytes) return std::nullopt;
  const auto parts = read_stamp_parts(line, kStampForms);
  if (parts.entries.empty() || !reads_as_stamp(parts)) return std::nullopt;

  const auto& entries = parts.entries;
  const auto first = std::find_if(entries.begin(), entries.end(),
                                  [](const StampEntry& entry) { return !entry.updated; });
  const auto& chosen = first == entries.end() ? entries.front() : *first;
  const auto at = find_moment(chosen);
  if (!at) return std::nullopt;
  return Stamp{*at, chosen.updated};
}

}  // namespace tracuu
