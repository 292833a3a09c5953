#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>

#include <xapian.h>

#include "server/search/columns.h"
#include "server/search/search_service.h"

namespace tracuu {

/// What an article's place in an order of time goes by, in any generation.
struct ArticleKey {
  std::string published;  ///< encode_published(); "" for an article without a date.
  std::string id;
  std::chrono::sys_seconds findable_since = {};
  bool operator==(const ArticleKey&) const = default;
};

/// An order of articles that knows no text: by when they appeared, or since when they can be found.
/// Ties are as everywhere, latest first, then by id; Oldest is Newest read backwards.
class DateOrder {
 public:
  enum class By : std::uint8_t {
    Newest,
    Oldest,  ///< Articles without a date come last here too.
    LatestFindable,
    EarliestFindable,
  };
  /// Of two articles the one with the lower place comes first.
  using Place = std::pair<std::int64_t, std::int64_t>;

  /// `columns` must outlive it.
  DateOrder(const Columns& columns, By by) : columns_(columns), by_(by) {}
  /// `sort` is Newest, Oldest or Findable.
  DateOrder(const Columns& columns, SortOrder sort);

  Place place(Xapian::docid docid) const;
  /// Where an article of that key stands or would stand: between the places of others if it is not
  /// there. Throws Xapian's errors.
  Place place(const Xapian::Database& database, const ArticleKey& key) const;

 private:
  Place place_at(std::chrono::sys_seconds findable_since, bool undated, std::int64_t rank) const;

  const Columns& columns_;
  By by_;
};

/// The key of an article. Throws Xapian's errors.
ArticleKey key_of(const Columns& columns, const Xapian::Database& database, Xapian::docid docid);

}  // namespace tracuu
