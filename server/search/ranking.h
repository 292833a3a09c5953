#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

#include <xapian.h>

#include "server/query/parsed_query.h"
#include "server/search/date_order.h"
#include "server/search/filters.h"
#include "server/search/first_stage.h"
#include "server/search/search_service.h"
#include "server/search/snapshot.h"
#include "server/search/xapian_query.h"

namespace tracuu {

/// A query as it is taken, and what it asks of Xapian.
struct QueryReading {
  ParsedQuery query;
  QueryPlan plan;
  Xapian::Query match;
};

/// Which hits of an order are wanted.
struct PageOfHits {
  static constexpr std::size_t kAll = std::numeric_limits<std::uint32_t>::max();

  std::size_t first = 0;  ///< Hits that are passed over.
  std::size_t count = kAll;
  std::optional<DateOrder::Place> behind = {};  ///< Orders by time only: hits behind this place.
  Duplicates duplicates = Duplicates::Collapse;
};

/// The order of matches, cut to a page. What it is made from must outlive it. Throws Xapian's
/// errors; see index_errors.h.
class Ranking {
 public:
  Ranking(const PageOfHits& page, const Snapshot& snapshot, const Xapian::Database& database)
      : page_(page), snapshot_(snapshot), database_(database) {}

  /// By two stages of ranking; all of one reading above all of the next. No two readings may match
  /// one article. `sort` is Relevance or Recent.
  std::vector<RankedDocid> by_relevance(const std::vector<QueryReading>& readings,
                                        const Filters& filters, SortOrder sort) const;

  /// No scores.
  std::vector<RankedDocid> by_date(const std::vector<Xapian::docid>& matches,
                                   const DateOrder& order) const;

 private:
  std::vector<RankedDocid> rank(const QueryReading& reading, const Filters& filters, SortOrder sort,
                                std::size_t asked) const;
  std::vector<RankedDocid> cut_page(const std::vector<RankedDocid>& ranked) const;
  std::size_t page_end() const { return page_.first + page_.count; }
  bool collapses() const { return page_.duplicates == Duplicates::Collapse; }

  const PageOfHits& page_;
  const Snapshot& snapshot_;
  const Xapian::Database& database_;
};

}  // namespace tracuu
