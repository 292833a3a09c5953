#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <vector>

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

using std::chrono::month;
using std::chrono::months;
using std::chrono::year;
using std::chrono::year_month;

constexpr int kMonthsOfAYear = 12;
constexpr std::size_t kShownSections = 60;

std::string month_name(year_month at) {
  return fmt::format("{:04}-{:02}", static_cast<int>(at.year()), static_cast<unsigned>(at.month()));
}

/// The counts of one source, or of all, with the month that the first of them is of.
struct MonthCounts {
  year_month first;
  const std::vector<std::uint64_t>& counts;

  bool covers(year_month at) const {
    return at >= first && at < first + months(static_cast<int>(counts.size()));
  }
  std::uint64_t of(year_month at) const {
    return covers(at) ? counts[static_cast<std::size_t>((at - first).count())] : 0;
  }
};

/// One month: a link with its count, a gap, or nothing beyond the archive's first and last month.
void add_month(Dictionary& row, const MonthCounts& counts, year_month at, ReaderLanguage language) {
  auto& cell = *row.AddSectionDictionary("MONTH");
  cell.SetValue("MONTH_NUMBER", std::to_string(static_cast<unsigned>(at.month())));
  if (!counts.covers(at)) {
    cell.ShowSection("OUTSIDE");
    return;
  }
  const auto count = counts.of(at);
  auto& shown = *cell.AddSectionDictionary(count > 0 ? "SOME" : "NONE");
  if (count == 0) cell.ShowSection("GAP");
  const auto name = month_name(at);
  shown.SetValue("MONTH_URL", page_url(language, period_path(name)));
  shown.SetValue("MONTH_COUNT", format_count(language, count));
  shown.SetValue("MONTH_LABEL",
                 format_text(language, Text::BrowseMonthCount, format_date_value(language, name),
                             count_text(language, Text::RecordArticleCount, count)));
}

void add_year(Dictionary& section, const MonthCounts& counts, year at, ReaderLanguage language) {
  auto& row = *section.AddSectionDictionary("YEAR");
  const auto name = std::to_string(static_cast<int>(at));
  row.SetValue("YEAR_LABEL", name);
  row.SetValue("YEAR_URL", page_url(language, period_path(name)));
  std::uint64_t sum = 0;
  for (unsigned number = 1; number <= kMonthsOfAYear; ++number) {
    const year_month each = at / month(number);
    sum += counts.of(each);
    add_month(row, counts, each, language);
  }
  row.SetValue("YEAR_COUNT", format_count(language, sum));
}

/// The latest year first: who browses mostly wants what is new.
void add_months(Dictionary& page, const BrowseView& view) {
  const auto& coverage = view.coverage;
  if (!coverage.first_month || coverage.months.empty()) return;
  for (int number = 1; number <= kMonthsOfAYear; ++number) {
    page.AddSectionDictionary("MONTH_HEAD")->SetValue("MONTH_NUMBER", std::to_string(number));
  }
  const MonthCounts counts{*coverage.first_month, coverage.months};
  const auto last = counts.first + months(static_cast<int>(counts.counts.size()) - 1);
  for (auto at = last.year(); at >= counts.first.year(); --at) {
    add_year(page, counts, at, view.visit.language);
  }
}

/// Months without an article between a source's first and last one.
std::size_t count_gaps(const std::vector<std::uint64_t>& counts) {
  const auto some = [](std::uint64_t count) { return count > 0; };
  const auto first = std::find_if(counts.begin(), counts.end(), some);
  const auto last = std::find_if(counts.rbegin(), counts.rend(), some).base();
  if (first == counts.end()) return 0;
  return static_cast<std::size_t>(std::count(first, last, std::uint64_t{0}));
}

void add_sources(Dictionary& page, const BrowseView& view) {
  const auto language = view.visit.language;
  for (const auto& source : view.coverage.sources) {
    auto& row = *page.AddSectionDictionary("SOURCE");
    if (source.source.empty()) {
      row.ShowSection("SOURCE_UNKNOWN");
    } else {
      show_text(row, "SOURCE_LINK", "SOURCE_NAME", source.source);
      const auto articles = with_filter(reader_search(language), FacetField::Source, source.source);
      row.SetValue("SOURCE_URL", search_page_url(articles));
    }
    row.SetValue("SOURCE_COUNT", format_count(language, source.seen.articles));
    row.SetValue("SOURCE_FIRST", day_text(language, source.seen.first));
    row.SetValue("SOURCE_LAST", day_text(language, source.seen.last));
    row.SetValue("SOURCE_GAPS", format_count(language, count_gaps(source.months)));
  }
}

void add_sections(Dictionary& page, const BrowseView& view) {
  const auto& sections = view.coverage.sections;
  if (sections.empty()) return;
  const auto language = view.visit.language;
  auto& list = *page.AddSectionDictionary("SECTIONS");
  for (std::size_t i = 0; i < std::min(sections.size(), kShownSections); ++i) {
    auto& row = *list.AddSectionDictionary("SECTION");
    const auto articles =
        with_filter(reader_search(language), FacetField::Section, sections[i].value);
    row.SetValue("SECTION_URL", search_page_url(articles));
    row.SetValue("SECTION_NAME", sections[i].label);
    row.SetValue("SECTION_COUNT", format_count(language, sections[i].count));
  }
}

std::string summary(const BrowseView& view) {
  const auto language = view.visit.language;
  auto updated = view.status.published_at;
  if (const auto at = parse_published(updated))
    updated = format_published_for_reader(language, *at);
  auto held = count_text(language, Text::RecordArticleCount, view.status.articles);
  auto said = format_text(language, Text::BrowseHeld, held, updated);
  if (view.coverage.undated == 0) return said + '.';
  return said + ". " + count_text(language, Text::BrowseUndated, view.coverage.undated);
}

}  // namespace

std::string render_browse_page(const BrowseView& view) {
  const auto language = view.visit.language;
  PageTemplate page("browse", {.visit = view.visit,
                               .address = "/browse",
                               .title = std::string(text(language, Text::BrowseTitle)),
                               .description = std::string(text(language, Text::BrowseSummary)),
                               .indexed = view.refused_date.empty()});
  auto& content = page.content();
  content.SetValue("ACTION", page_url(language, "/browse"));
  content.SetValue("SUMMARY", summary(view));
  show_text(content, "BAD_DATE", "DATE", view.refused_date);
  if (view.status.articles == 0) {
    content.ShowSection("EMPTY_ARCHIVE");
    return page.expand();
  }
  auto& coverage = *content.AddSectionDictionary("COVERAGE");
  add_months(coverage, view);
  add_sources(coverage, view);
  add_sections(coverage, view);
  return page.expand();
}

}  // namespace tracuu
