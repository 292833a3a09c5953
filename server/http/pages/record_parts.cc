#include "server/http/pages/record_parts.h"

#include <algorithm>

#include "server/http/links.h"
#include "server/http/pages/article_links.h"
#include "server/http/pages/page_template.h"
#include "server/http/reader_format.h"

namespace tracuu {
namespace {

constexpr std::size_t kShownRelated = 12;
constexpr std::size_t kShownNewest = 10;
constexpr std::uint64_t kWholeBar = 100;

std::string value_page_url(FacetField field, ReaderLanguage language, const std::string& id) {
  return field == FacetField::Official ? official_page_url(language, id)
                                       : document_page_url(language, id);
}

bool has_filter(const SearchRequest& request, FacetField field) {
  return std::any_of(request.filters.begin(), request.filters.end(),
                     [&](const FieldFilter& filter) { return filter.field == field; });
}

SearchRequest in_year(SearchRequest articles, int year) {
  articles.days = {find_day(year, 1, 1), find_day(year, 12, 31)};
  return articles;
}

}  // namespace

std::string day_text(ReaderLanguage language, const std::optional<Day>& day) {
  return day ? format_day_for_reader(language, *day) : "";
}

std::string seen_text(ReaderLanguage language, const SeenSpan& seen) {
  if (!seen.first || !seen.last) {
    return count_text(language, Text::RecordArticleCount, seen.articles);
  }
  const auto articles = count_text(language, Text::RecordArticleCount, seen.articles);
  const auto first = day_text(language, seen.first);
  if (*seen.first == *seen.last)
    return format_text(language, Text::RecordSeenOnce, articles, first);
  return format_text(language, Text::RecordSeen, articles, first, day_text(language, seen.last));
}

void add_year_chart(Dictionary& page, const std::vector<YearCount>& years,
                    const SearchRequest& articles) {
  if (years.empty()) return;
  const auto language = articles.language;
  std::uint64_t most = 1;
  for (const auto& [year, count] : years) most = std::max(most, count);
  auto& chart =
      include_template(*page.AddSectionDictionary("YEARS"), "YEAR_CHART", language, "year_chart");
  for (const auto& [year, count] : years) {
    auto& row = *chart.AddSectionDictionary("YEAR");
    auto& label = *row.AddSectionDictionary(count > 0 ? "YEAR_LINK" : "YEAR_PLAIN");
    label.SetValue("YEAR_LABEL", std::to_string(year));
    label.SetValue("YEAR_URL", search_page_url(in_year(articles, year)));
    row.SetValue("YEAR_COUNT", format_count(language, count));
    row.SetValue("YEAR_SHARE", std::to_string(count * kWholeBar / most));
  }
}

void add_related(Dictionary& page, const RelatedValues& related, const SearchRequest& articles) {
  if (related.values.empty()) return;
  const auto language = articles.language;
  auto& list =
      include_template(*page.AddSectionDictionary("RELATED"), "RELATED_LIST", language, "related");
  const auto heading = text(language, related.heading);
  list.SetValue("RELATED_HEADING", {heading.data(), heading.size()});
  const auto shown = std::min(related.values.size(), kShownRelated);
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& value = related.values[i];
    auto& row = *list.AddSectionDictionary("VALUE");
    row.SetValue("VALUE_URL", value_page_url(related.field, language, value.value));
    row.SetValue("VALUE_LABEL", value.label);
    row.SetValue("VALUE_COUNT", format_count(language, value.count));
    auto together = with_filter(articles, related.field, value.value);
    if (has_filter(articles, related.field)) together.match = ValuesNeeded::All;
    row.SetValue("TOGETHER_URL", search_page_url(together));
    row.SetValue("TOGETHER_LABEL", format_text(language, Text::RecordTogether, value.label));
  }
}

void add_newest(Dictionary& page, const std::vector<Hit>& hits, const SearchRequest& articles) {
  if (hits.empty()) return;
  auto& section = *page.AddSectionDictionary("NEWEST");
  const auto shown = std::min(hits.size(), kShownNewest);
  for (std::size_t i = 0; i < shown; ++i) {
    set_hit(add_hit(section, articles.language), hits[i], reader_search(articles.language));
  }
}

void set_record_links(Dictionary& page, const SearchRequest& articles,
                      const std::string& api_path) {
  page.SetValue("SEARCH_URL", search_page_url(articles));
  page.SetValue("FEED_URL", feed_url(articles));
  page.SetValue("CSV_URL", export_url(articles, "csv"));
  page.SetValue("JSON_URL", api_path);
}

}  // namespace tracuu
