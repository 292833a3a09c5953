#include "server/search/changes.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "server/search/cursor.h"
#include "server/search/date_order.h"
#include "server/search/stored_articles.h"

namespace tracuu {
namespace {

/// In front of everything that can be found since `since`.
Cursor cursor_before(std::chrono::sys_seconds since) {
  Cursor cursor{.request = fingerprint_of_changes(), .until = {}, .position = 0, .last = {}};
  cursor.last.findable_since = std::max(since, std::chrono::sys_seconds{});
  return cursor;
}

}  // namespace

Result<ChangesResponse> list_changes(const Snapshot& snapshot, const Xapian::Database& database,
                                     const ChangesRequest& request) {
  Cursor cursor = cursor_before(request.since);
  const DateOrder order(snapshot.columns(), DateOrder::By::EarliestFindable);
  DateOrder::Place begin{cursor.last.findable_since.time_since_epoch().count(), -1};
  if (!request.cursor.empty()) {
    auto decoded = decode_cursor(request.cursor, fingerprint_of_changes());
    if (!decoded) return tl::unexpected(decoded.error());
    cursor = *std::move(decoded);
    // A cursor from before the first change has seen none.
    begin.first = cursor.last.findable_since.time_since_epoch().count();
    if (!cursor.last.id.empty()) begin = order.place(database, cursor.last);
  }
  std::vector<std::pair<DateOrder::Place, Xapian::docid>> found;
  for (const Xapian::docid docid : snapshot.columns().days.newest_first()) {
    const auto place = order.place(docid);
    if (place > begin) found.emplace_back(place, docid);
  }
  const std::size_t count = std::min<std::size_t>(found.size(), request.limit);
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), found.end());

  ChangesResponse response;
  response.generation = snapshot.generation();
  response.complete = count == found.size();
  for (std::size_t i = 0; i < count; ++i) {
    const Xapian::docid docid = found[i].second;
    response.changes.push_back(
        {read_listed_article(database, docid), snapshot.columns().findable.since(docid)});
  }
  if (count > 0) cursor.last = key_of(snapshot.columns(), database, found[count - 1].second);
  response.next_cursor = encode_cursor(cursor);
  return response;
}

}  // namespace tracuu
