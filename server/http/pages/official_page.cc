#include <algorithm>
#include <string>
#include <vector>

#include "server/http/links.h"
#include "server/http/pages/article_links.h"
#include "server/http/pages/page_template.h"
#include "server/http/pages/record_pages.h"
#include "server/http/pages/record_parts.h"
#include "server/http/reader_format.h"
#include "server/http/record_links.h"

namespace tracuu {
namespace {

constexpr std::size_t kShownOffices = 30;
constexpr std::size_t kShownEvents = 12;

void add_offices(Dictionary& page, const OfficialView& view) {
  const auto& offices = view.record.offices;
  if (offices.empty()) {
    page.ShowSection("NO_OFFICES");
    return;
  }
  const auto language = view.visit.language;
  auto& table = *page.AddSectionDictionary("OFFICES");
  const auto shown = std::min(offices.size(), kShownOffices);
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& [office, seen] = offices[i];
    auto& row = *table.AddSectionDictionary("OFFICE");
    row.SetValue("OFFICE_TEXT", office.text);
    row.SetValue("OFFICE_FIRST", day_text(language, seen.first));
    row.SetValue("OFFICE_LAST", day_text(language, seen.last));
    row.SetValue("OFFICE_COUNT", format_count(language, seen.articles));
  }
  if (shown == offices.size()) return;
  show_text(table, "MORE_OFFICES", "MORE_OFFICES_TEXT",
            count_text(language, Text::OfficialMoreOffices, offices.size() - shown));
}

/// The days that the newest articles report of, latest first.
void add_events(Dictionary& page, const OfficialView& view) {
  struct Event {
    Day day;
    const Article* article;
  };
  std::vector<Event> events;
  for (const auto& hit : view.newest) {
    for (const auto day : hit.article.event_days) events.push_back({day, &hit.article});
  }
  if (events.empty()) return;
  std::stable_sort(events.begin(), events.end(),
                   [](const Event& a, const Event& b) { return a.day > b.day; });
  if (events.size() > kShownEvents) events.resize(kShownEvents);
  auto& section = *page.AddSectionDictionary("EVENTS");
  for (const auto& [day, article] : events) {
    auto& row = *section.AddSectionDictionary("EVENT");
    row.SetValue("EVENT_ISO", format_day(day));
    row.SetValue("EVENT_DAY", format_day_for_reader(view.visit.language, day));
    row.SetValue("EVENT_URL", article_page_url(view.visit.language, article->id));
    row.SetValue("EVENT_TITLE", article->title);
  }
}

}  // namespace

std::string render_official_page(const OfficialView& view) {
  const auto& record = view.record;
  const auto language = view.visit.language;
  PageTemplate page("official",
                    {.visit = view.visit,
                     .address = official_page_path(record.id),
                     .title = record.name,
                     .description = format_text(language, Text::OfficialSummary, record.name),
                     .indexed = true});
  auto& content = page.content();
  const auto articles = articles_of(record, language);
  content.SetValue("NAME", record.name);
  content.SetValue("SEEN_TEXT", seen_text(language, record.seen));
  set_record_links(content, articles, official_api_path(record.id));
  add_offices(content, view);
  add_year_chart(content, record.years, articles);
  add_events(content, view);
  add_related(content, {Text::OfficialCompanions, FacetField::Official, record.officials},
              articles);
  add_related(content, {Text::OfficialResolutions, FacetField::Resolution, record.resolutions},
              articles);
  add_related(content, {Text::OfficialDocuments, FacetField::Document, record.documents}, articles);
  add_newest(content, view.newest, articles);
  return page.expand();
}

}  // namespace tracuu
