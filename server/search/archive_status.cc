#include "server/search/archive_status.h"

#include <algorithm>
#include <iterator>

namespace tracuu {

ArchiveStatus status_of(const Snapshot& snapshot) {
  ArchiveStatus status{.generation = snapshot.generation(),
                       .articles = snapshot.articles(),
                       .oldest = {},
                       .newest = {},
                       .published_at = snapshot.published_at()};
  const DayColumn& days = snapshot.columns().days;
  const auto& order = days.newest_first();
  const auto dated_end = std::partition_point(
      order.begin(), order.end(), [&](Xapian::docid docid) { return days.day_of(docid) != 0; });
  if (dated_end == order.begin()) return status;
  status.newest = day_from_number(days.day_of(order.front()));
  status.oldest = day_from_number(days.day_of(*std::prev(dated_end)));
  return status;
}

}  // namespace tracuu
