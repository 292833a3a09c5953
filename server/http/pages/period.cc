#include <chrono>

#include "server/http/pages/browse_pages.h"
#include "server/http/parameters.h"
#include "server/http/query_string.h"

namespace tracuu {
namespace {

constexpr std::uint32_t kShownOfAPeriod = 20;
constexpr std::uint32_t kShownFacetValues = 12;

PeriodKind kind_of(const DayRange& days) {
  if (*days.first == *days.last) return PeriodKind::OneDay;
  const std::chrono::year_month_day first(*days.first);
  const std::chrono::year_month_day last(*days.last);
  return first.month() == last.month() ? PeriodKind::WholeMonth : PeriodKind::WholeYear;
}

}  // namespace

Result<Period> parse_period(std::string_view text) {
  const auto days = parse_day_range(text);
  if (!days) return tl::unexpected(days.error());
  const auto name = format_day_range(*days);
  const bool one = days->first && days->last && name.find("..") == std::string::npos;
  if (!one) return refuse(ErrorCode::BadDate, "date: expected one day, month or year");
  return Period{kind_of(*days), *days, name};
}

SearchRequest period_search(const Period& period, ReaderLanguage language) {
  SearchRequest request;
  request.language = language;
  request.days = period.days;
  request.sort = SortOrder::Newest;
  request.limit = kShownOfAPeriod;
  request.facets = {FacetField::Date, FacetField::Official, FacetField::Resolution};
  request.facet_size = kShownFacetValues;
  return request;
}

std::string period_path(std::string_view name) {
  return "/browse/" + percent_encode(name);
}

}  // namespace tracuu
