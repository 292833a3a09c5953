#include "server/search/coverage.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "server/search/seen_counter.h"

namespace tracuu {
namespace {

constexpr std::uint32_t kYears = 10000;
constexpr std::uint32_t kMonths = 100;
constexpr std::uint32_t kMonthsOfYear = 12;

/// Months since the year 0 of a day like 20230112.
std::uint32_t month_number(std::uint32_t day) {
  return day / kYears * kMonthsOfYear + day / kMonths % kMonths - 1;
}

std::chrono::year_month month_of(std::uint32_t day) {
  return {std::chrono::year(static_cast<int>(day / kYears)),
          std::chrono::month(day / kMonths % kMonths)};
}

bool has_more(const SourceCoverage& a, const SourceCoverage& b) {
  return std::tie(b.seen.articles, a.source) < std::tie(a.seen.articles, b.source);
}

std::vector<FacetValue> count_sections(const ValueColumn& column) {
  const auto counts = column.count_articles();
  std::vector<FacetValue> sections;
  for (const ValueNumber value : column.most_frequent_first()) {
    const FacetEntry& entry = column.dictionary()[value];
    sections.push_back({.value = entry.id, .label = entry.label, .count = counts[value]});
  }
  return sections;
}

}  // namespace

Coverage count_coverage(const Columns& columns) {
  Coverage coverage;
  const DayColumn& days = columns.days;
  const auto& order = days.newest_first();
  const auto dated_end = std::partition_point(
      order.begin(), order.end(), [&](Xapian::docid docid) { return days.day_of(docid) != 0; });
  std::uint32_t first_month = 0;
  std::size_t months = 0;
  if (dated_end != order.begin()) {
    const std::uint32_t first_day = days.day_of(*std::prev(dated_end));
    coverage.first_month = month_of(first_day);
    first_month = month_number(first_day);
    months = month_number(days.day_of(order.front())) - first_month + 1;
  }
  coverage.months.assign(months, 0);
  coverage.undated = static_cast<std::uint64_t>(order.end() - dated_end);

  const ValueColumn& sources = columns.of(FacetField::Source);
  const std::size_t none = sources.dictionary().size();  // Articles that do not say.
  coverage.sources.resize(none + 1);
  for (std::size_t i = 0; i < none; ++i) coverage.sources[i].source = sources.dictionary()[i].label;
  for (SourceCoverage& source : coverage.sources) source.months.assign(months, 0);
  for (const Xapian::docid docid : order) {
    const std::uint32_t day = days.day_of(docid);
    const auto values = sources.values_of(docid);
    SourceCoverage& source = coverage.sources[values.empty() ? none : values.front()];
    add_to_span(source.seen, day);
    if (day == 0) continue;
    ++coverage.months[month_number(day) - first_month];
    ++source.months[month_number(day) - first_month];
  }
  std::erase_if(coverage.sources,
                [](const SourceCoverage& source) { return source.seen.articles == 0; });
  std::sort(coverage.sources.begin(), coverage.sources.end(), has_more);
  coverage.sections = count_sections(columns.of(FacetField::Section));
  return coverage;
}

}  // namespace tracuu
