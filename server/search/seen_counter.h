#pragma once

#include <map>
#include <vector>

#include <xapian.h>

#include "server/search/columns.h"
#include "server/search/search_service.h"

namespace tracuu {

/// Widens `span` by an article of `day` (20230112; 0 for one without a date).
void add_to_span(SeenSpan& span, std::uint32_t day);

/// Says of articles, each visited at most once, how many there are, when they appeared, and what
/// they have in common. `columns` must outlive it.
class SeenCounter {
 public:
  explicit SeenCounter(const Columns& columns) : columns_(columns) {}

  void visit(Xapian::docid docid);

  const SeenSpan& span() const { return span_; }
  /// Ascending, without gaps; undated articles left out.
  std::vector<YearCount> years() const;

 private:
  const Columns& columns_;
  SeenSpan span_;
  std::map<int, std::uint64_t> years_;
};

/// The span of `docids`.
SeenSpan span_of(const Columns& columns, const std::vector<Xapian::docid>& docids);

/// How many of `docids` have each value of a field, the value `without` left out: most frequent
/// first, then by label; kMostCompanions at most.
std::vector<FacetValue> count_companions(const Columns& columns, FacetField field,
                                         const std::vector<Xapian::docid>& docids,
                                         const std::string& without = {});

/// The earliest of `docids` that has a date; the first in the order of ties if none has one. There
/// must be one.
Xapian::docid find_earliest(const Columns& columns, const std::vector<Xapian::docid>& docids);

}  // namespace tracuu
