#pragma once

#include <cstddef>
#include <vector>

#include <xapian.h>

#include "server/query/parsed_query.h"
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

/// The order of a request's matches, cut to the page that it asks for. What it is made from must
/// outlive it. Throws Xapian's errors; see index_errors.h.
class Ranking {
 public:
  Ranking(const SearchRequest& request, const Snapshot& snapshot, const Xapian::Database& database)
      : request_(request), snapshot_(snapshot), database_(database) {}

  /// By two stages of ranking; all of one reading above all of the next. No two readings may match
  /// one article. `sort` is Relevance or Recent.
  std::vector<RankedDocid> by_relevance(const std::vector<QueryReading>& readings,
                                        const Filters& filters, SortOrder sort) const;

  /// `sort` is Newest or Oldest; articles without a date come last in both. No scores.
  std::vector<RankedDocid> by_date(const std::vector<Xapian::docid>& matches, SortOrder sort) const;

 private:
  std::vector<RankedDocid> rank(const QueryReading& reading, const Filters& filters, SortOrder sort,
                                std::size_t asked) const;
  std::vector<RankedDocid> cut_page(const std::vector<RankedDocid>& ranked) const;
  std::size_t page_end() const { return request_.offset + std::size_t{request_.limit}; }
  bool collapses() const { return request_.duplicates == Duplicates::Collapse; }

  const SearchRequest& request_;
  const Snapshot& snapshot_;
  const Xapian::Database& database_;
};

}  // namespace tracuu
