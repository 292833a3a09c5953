#include "server/search/seen_counter.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "server/search/date_order.h"

namespace tracuu {

void add_to_span(SeenSpan& span, std::uint32_t day_as_number) {
  ++span.articles;
  const auto day = day_from_number(day_as_number);
  if (!day) return;
  span.first = span.first ? std::min(*span.first, *day) : *day;
  span.last = span.last ? std::max(*span.last, *day) : *day;
}

void SeenCounter::visit(Xapian::docid docid) {
  constexpr std::uint32_t kDaysOfYear = 10000;
  const std::uint32_t day = columns_.days.day_of(docid);
  add_to_span(span_, day);
  if (day != 0) ++years_[static_cast<int>(day / kDaysOfYear)];
}

std::vector<YearCount> SeenCounter::years() const {
  std::vector<YearCount> all;
  if (years_.empty()) return all;
  for (int year = years_.begin()->first; year <= years_.rbegin()->first; ++year) {
    const auto found = years_.find(year);
    all.push_back({year, found == years_.end() ? 0 : found->second});
  }
  return all;
}

SeenSpan span_of(const Columns& columns, const std::vector<Xapian::docid>& docids) {
  SeenSpan span;
  for (const Xapian::docid docid : docids) add_to_span(span, columns.days.day_of(docid));
  return span;
}

std::vector<FacetValue> count_companions(const Columns& columns, FacetField field,
                                         const std::vector<Xapian::docid>& docids,
                                         const std::string& without) {
  const ValueColumn& column = columns.of(field);
  std::vector<std::uint32_t> counts(column.dictionary().size(), 0);
  for (const Xapian::docid docid : docids) {
    for (const ValueNumber value : column.values_of(docid)) ++counts[value];
  }
  if (const auto own = column.find_id(without)) counts[*own] = 0;
  std::vector<ValueNumber> order;
  for (ValueNumber value = 0; value < counts.size(); ++value) {
    if (counts[value] > 0) order.push_back(value);
  }
  const auto key = [&](ValueNumber value) {
    const FacetEntry& entry = column.dictionary()[value];
    return std::tuple(UINT32_MAX - counts[value], std::string_view(entry.label),
                      std::string_view(entry.id));
  };
  const auto end =
      order.begin() + static_cast<std::ptrdiff_t>(std::min(order.size(), kMostCompanions));
  std::partial_sort(order.begin(), end, order.end(),
                    [&](ValueNumber a, ValueNumber b) { return key(a) < key(b); });
  std::vector<FacetValue> companions;
  for (auto at = order.begin(); at != end; ++at) {
    const FacetEntry& entry = column.dictionary()[*at];
    companions.push_back({.value = entry.id, .label = entry.label, .count = counts[*at]});
  }
  return companions;
}

Xapian::docid find_earliest(const Columns& columns, const std::vector<Xapian::docid>& docids) {
  const DateOrder order(columns, DateOrder::By::Oldest);
  return *std::min_element(docids.begin(), docids.end(), [&](Xapian::docid a, Xapian::docid b) {
    return order.place(a) < order.place(b);
  });
}

}  // namespace tracuu
