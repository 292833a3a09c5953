#include <chrono>
#include <map>
#include <string>
#include <string_view>

#include "server/http/links.h"
#include "server/http/pages/article_links.h"
#include "server/http/pages/browse_pages.h"
#include "server/http/pages/page_template.h"
#include "server/http/pages/record_parts.h"
#include "server/http/parameters.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;
using std::chrono::years;

constexpr unsigned kDaysOfAWeek = 7;

/// Counts of the date facet by their value.
std::map<std::string, std::uint64_t> date_counts(const SearchResponse& response) {
  std::map<std::string, std::uint64_t> counts;
  for (const auto& facet : response.facets) {
    if (facet.field != FacetField::Date) continue;
    for (const auto& value : facet.values) counts[value.value] = value.count;
  }
  return counts;
}

/// The names of the periods that hold this one, the longest first.
std::vector<std::string> names_around(const Period& period) {
  constexpr std::size_t kYearBytes = 4;
  constexpr std::size_t kMonthBytes = 7;
  std::vector<std::string> names;
  if (period.kind != PeriodKind::WholeYear) names.push_back(period.name.substr(0, kYearBytes));
  if (period.kind == PeriodKind::OneDay) names.push_back(period.name.substr(0, kMonthBytes));
  return names;
}

/// The period of the same length `steps` later.
Period moved(const Period& period, int steps) {
  const year_month_day first(*period.days.first);
  DayRange range;
  switch (period.kind) {
    case PeriodKind::OneDay:
      range.first = range.last = *period.days.first + days(steps);
      break;
    case PeriodKind::WholeMonth: {
      const auto month = first.year() / first.month() + months(steps);
      range = {Day(month / std::chrono::day(1)), Day(month / std::chrono::last)};
      break;
    }
    case PeriodKind::WholeYear: {
      const auto year = first.year() + years(steps);
      range = {Day(year / 1 / 1), Day(year / 12 / 31)};
      break;
    }
  }
  return {period.kind, range, format_day_range(range)};
}

void add_neighbour(Dictionary& page, const std::string& which, const Period& period,
                   ReaderLanguage language) {
  auto& link = *page.AddSectionDictionary(which);
  link.SetValue(which + "_URL", page_url(language, period_path(period.name)));
  link.SetValue(which + "_LABEL", format_date_value(language, period.name));
}

void add_day(Dictionary& week, Day day, const std::map<std::string, std::uint64_t>& counts,
             ReaderLanguage language) {
  const auto name = format_day(day);
  const auto found = counts.find(name);
  const bool some = found != counts.end() && found->second > 0;
  auto& cell =
      *week.AddSectionDictionary("DAY")->AddSectionDictionary(some ? "DAY_LINK" : "DAY_PLAIN");
  cell.SetValue("DAY_NUMBER", std::to_string(static_cast<unsigned>(year_month_day(day).day())));
  if (!some) return;
  cell.SetValue("DAY_URL", page_url(language, period_path(name)));
  cell.SetValue("DAY_COUNT", format_count(language, found->second));
  cell.SetValue("DAY_LABEL",
                format_text(language, Text::BrowseMonthCount, format_date_value(language, name),
                            count_text(language, Text::RecordArticleCount, found->second)));
}

/// A month as weeks from Monday on.
void add_calendar(Dictionary& page, const PeriodView& view) {
  const auto language = view.visit.language;
  const auto counts = date_counts(view.response);
  auto& calendar = *page.AddSectionDictionary("CALENDAR");
  std::string_view names = text(language, Text::Weekdays);
  while (!names.empty()) {
    const auto end = std::min(names.find(' '), names.size());
    calendar.AddSectionDictionary("WEEKDAY")->SetValue("WEEKDAY_NAME", {names.data(), end});
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  const auto first = *view.period.days.first;
  const auto last = *view.period.days.last;
  const auto monday = first - days(std::chrono::weekday(first).iso_encoding() - 1);
  for (auto week = monday; week <= last; week += days(kDaysOfAWeek)) {
    auto& row = *calendar.AddSectionDictionary("WEEK");
    for (auto day = week; day < week + days(kDaysOfAWeek); day += days(1)) {
      if (day < first || day > last) {
        row.AddSectionDictionary("DAY")->ShowSection("DAY_OUTSIDE");
      } else {
        add_day(row, day, counts, language);
      }
    }
  }
}

void add_months(Dictionary& page, const PeriodView& view) {
  auto& section = *page.AddSectionDictionary("MONTHS");
  for (const auto& [name, count] : date_counts(view.response)) {
    auto& row = *section.AddSectionDictionary("MONTH");
    row.SetValue("MONTH_URL", page_url(view.visit.language, period_path(name)));
    row.SetValue("MONTH_LABEL", format_date_value(view.visit.language, name));
    row.SetValue("MONTH_COUNT", format_count(view.visit.language, count));
  }
}

void add_named(Dictionary& page, const PeriodView& view) {
  auto articles = reader_search(view.visit.language);
  articles.days = view.period.days;
  for (const auto& facet : view.response.facets) {
    if (facet.field == FacetField::Official) {
      add_related(page, {Text::BrowseOfficials, facet.field, facet.values}, articles);
    } else if (facet.field == FacetField::Resolution) {
      add_related(page, {Text::BrowseResolutions, facet.field, facet.values}, articles);
    }
  }
}

void add_articles(Dictionary& page, const PeriodView& view) {
  const auto language = view.visit.language;
  if (view.response.hits.empty()) return;
  auto& section = *page.AddSectionDictionary("HITS");
  for (const auto& hit : view.response.hits) {
    set_hit(add_hit(section, language), hit, reader_search(language));
  }
  auto all = reader_search(language);
  all.days = view.period.days;
  show_text(page, "MORE", "MORE_URL", search_page_url(all));
  page.SetValue("MORE_TEXT",
                format_text(language, Text::BrowseAllOf,
                            count_text(language, Text::RecordArticleCount, view.response.total)));
}

}  // namespace

std::string render_period_page(const PeriodView& view) {
  const auto language = view.visit.language;
  const auto& period = view.period;
  const auto when = format_days_for_reader(language, period.days);
  const auto heading = format_text(language, Text::BrowseArticlesOf, when);
  PageTemplate page("period", {.visit = view.visit,
                               .address = period_path(period.name),
                               .title = heading,
                               .description = heading,
                               .indexed = view.response.total > 0});
  auto& content = page.content();
  content.SetValue("HEADING", heading);
  content.SetValue("BROWSE_URL", page_url(language, "/browse"));
  content.SetValue("COUNT_TEXT",
                   count_text(language, Text::RecordArticleCount, view.response.total));
  for (const auto& name : names_around(period)) {
    auto& step = *content.AddSectionDictionary("TRAIL_STEP");
    step.SetValue("TRAIL_URL", page_url(language, period_path(name)));
    step.SetValue("TRAIL_LABEL", format_date_value(language, name));
  }
  add_neighbour(content, "BEFORE", moved(period, -1), language);
  add_neighbour(content, "AFTER", moved(period, 1), language);
  if (period.kind == PeriodKind::WholeMonth) add_calendar(content, view);
  if (period.kind == PeriodKind::WholeYear) add_months(content, view);
  add_named(content, view);
  add_articles(content, view);
  return page.expand();
}

}  // namespace tracuu
