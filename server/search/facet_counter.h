#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include <xapian.h>

#include "server/search/columns.h"
#include "server/search/filters.h"
#include "server/search/search_service.h"

namespace tracuu {

/// Counts matches and facets in one pass over all articles that match the text, whatever the
/// filters: an article that passes all filters counts everywhere; one that fails a single field's
/// filter counts in that field's facet only (so that a second value can be chosen there); one that
/// fails two counts nowhere. Exact.
class FacetCounter {
 public:
  FacetCounter(const Columns& columns, const Filters& filters,
               const std::vector<FacetField>& facets);

  /// Takes in one article that matches the text. Each at most once.
  void visit(Xapian::docid docid);

  /// Articles that matched the text, filters aside.
  std::uint64_t visited() const { return visited_; }
  /// Those that pass the filters too, in the order of the visits.
  const std::vector<Xapian::docid>& matches() const { return matches_; }

  /// The counts, in the order that was asked for. `size`: values a facet.
  /// `listed`: ids that are among them wherever they count.
  std::vector<Facet> facets(std::uint32_t size, const std::vector<std::string>& listed) const;

 private:
  /// Counts of one facet field over its column's dictionary.
  struct ValueCounts {
    FacetField field = FacetField::Official;
    std::vector<std::uint32_t> counts;
    std::vector<const ChosenLife*> lives;    ///< Of the filters.
    std::vector<std::uint32_t> life_counts;  ///< By place in `lives`.
  };

  void count(ValueCounts& facet, Xapian::docid docid) const;
  void add_lives(const ValueCounts& facet, Facet& out) const;
  Facet list_values(const ValueCounts& facet, std::uint32_t size,
                    const std::vector<std::string>& ids) const;
  Facet list_days() const;

  const Columns& columns_;
  const Filters& filters_;
  std::vector<FacetField> fields_;
  std::vector<ValueCounts> values_;
  bool counts_days_ = false;

  // The date facet drills down: all years; the months of the year that the filter lies in; its
  // days.
  std::string interval_ = "year";
  std::uint32_t divisor_ = 10000;  ///< From 20230112 to the interval's key: 2023, 202301, 20230112.
  std::uint32_t first_key_ = 1;    ///< Keys outside are not listed.
  std::uint32_t last_key_ = UINT32_MAX;
  std::vector<std::uint32_t> day_counts_;  ///< By key - first possible key.

  std::uint64_t visited_ = 0;
  std::vector<Xapian::docid> matches_;
};

}  // namespace tracuu
