#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "server/query/interpretation.h"
#include "server/search/date_order.h"
#include "server/search/facet_counter.h"
#include "server/search/filters.h"
#include "server/search/ranking.h"

namespace tracuu {

/// The text of a request as a search takes it, before anything is counted.
ParsedQuery understand(const SearchRequest& request, const Snapshot& snapshot);

/// All articles that a request means, counted on one snapshot; and their order. What it is made
/// from must outlive it. Throws Xapian's errors; see index_errors.h.
class MatchedArticles {
 public:
  /// Counts. Articles that can be found only after `until` are none of them.
  MatchedArticles(const SearchRequest& request, const Snapshot& snapshot,
                  const Xapian::Database& database,
                  std::chrono::sys_seconds until = std::chrono::sys_seconds::max());

  /// The query as it is taken now, relaxed and loosened as far as it had to be.
  const ParsedQuery& query() const { return query_; }
  const QueryPlan& plan() const { return plan_; }
  WordsNeeded needed() const { return needed_; }
  const Filters& filters() const { return filters_; }
  /// The days that the request and the query ask for together.
  const DayRange& days() const { return request_.days; }
  const std::vector<std::string>& warnings() const { return warnings_; }
  SortOrder sort() const;

  const std::vector<Xapian::docid>& docids() const { return counter_.matches(); }
  std::vector<Facet> facets() const {
    return counter_.facets(request_.facet_size, request_.listed);
  }

  /// The hits of a page in their order. What has the query as typed stands above what it means
  /// besides.
  std::vector<RankedDocid> rank(const PageOfHits& page) const;
  bool is_ordered_by_words() const;
  /// The order of the hits. It must not be by words.
  DateOrder date_order() const;

 private:
  void assume_words();
  FacetCounter count();
  FacetCounter count(const Xapian::Query& query) const;
  std::optional<FacetCounter> count_looser(std::size_t found);
  bool allows(AssumptionKind kind) const;

  const Snapshot& snapshot_;
  const Xapian::Database& database_;
  ParsedQuery query_;  // Before request_, which joins its fields.
  SearchRequest request_;
  std::vector<std::string> warnings_;
  Filters filters_;
  QueryPlan plan_;
  Xapian::Query match_;
  std::optional<QueryReading> as_typed_;  ///< What ranks above the others, if these are looser.
  WordsNeeded needed_ = WordsNeeded::All;
  FacetCounter counter_;  // Last: counted by all of the others.
};

}  // namespace tracuu
