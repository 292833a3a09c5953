#include "server/search/date_order.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

#include "schema/record/field.h"
#include "schema/record/value_codec.h"

namespace tracuu {
namespace {

struct SortDirection {
  SortOrder sort;
  DateOrder::By by;
};
constexpr std::array kDirections{
    SortDirection{SortOrder::Newest, DateOrder::By::Newest},
    SortDirection{SortOrder::Oldest, DateOrder::By::Oldest},
    SortDirection{SortOrder::Findable, DateOrder::By::LatestFindable},
};

DateOrder::By direction_of(SortOrder sort) {
  return std::find_if(kDirections.begin(), kDirections.end(),
                      [&](const SortDirection& each) { return each.sort == sort; })
      ->by;
}

/// Sorts as articles do: latest first, undated last, then by id.
auto sort_key(const std::string& published, const std::string& id) {
  const auto at = decode_published(published);
  const auto day = at ? -static_cast<std::int64_t>(day_number(at->day)) : std::int64_t{0};
  const auto seconds = at ? -at->time_of_day.value_or(std::chrono::seconds{0}).count() : 0;
  return std::tuple(day, seconds, id);
}

}  // namespace

ArticleKey key_of(const Columns& columns, const Xapian::Database& database, Xapian::docid docid) {
  const Xapian::Document document = database.get_document(docid);
  return {.published = document.get_value(slot_of("published")),
          .id = document.get_value(slot_of("id")),
          .findable_since = columns.findable.since(docid)};
}

DateOrder::DateOrder(const Columns& columns, SortOrder sort)
    : DateOrder(columns, direction_of(sort)) {}

/// `rank` is twice that of newest first, so that there is a place between any two.
DateOrder::Place DateOrder::place_at(std::chrono::sys_seconds findable_since, bool undated,
                                     std::int64_t rank) const {
  const std::int64_t seconds = findable_since.time_since_epoch().count();
  switch (by_) {
    case By::Newest:
      return {0, rank};
    case By::Oldest:
      return {undated ? 1 : 0, -rank};
    case By::LatestFindable:
      return {-seconds, rank};
    case By::EarliestFindable:
      break;
  }
  return {seconds, rank};
}

DateOrder::Place DateOrder::place(Xapian::docid docid) const {
  const DayColumn& days = columns_.days;
  return place_at(columns_.findable.since(docid), days.day_of(docid) == 0,
                  2 * static_cast<std::int64_t>(days.rank_of(docid)));
}

DateOrder::Place DateOrder::place(const Xapian::Database& database, const ArticleKey& key) const {
  const auto& order = columns_.days.newest_first();
  const auto wanted = sort_key(key.published, key.id);
  const auto key_at = [&](Xapian::docid docid) {
    const ArticleKey other = key_of(columns_, database, docid);
    return sort_key(other.published, other.id);
  };
  const auto at = std::partition_point(order.begin(), order.end(),
                                       [&](Xapian::docid docid) { return key_at(docid) < wanted; });
  const bool is_there = at != order.end() && key_at(*at) == wanted;
  const std::int64_t rank = 2 * (at - order.begin()) - (is_there ? 0 : 1);
  return place_at(key.findable_since, key.published.empty(), rank);
}

}  // namespace tracuu
