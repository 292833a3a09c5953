#include <string>

#include "server/http/links.h"
#include "server/http/pages/article_links.h"
#include "server/http/pages/document_kinds.h"
#include "server/http/pages/page_template.h"
#include "server/http/pages/record_pages.h"
#include "server/http/pages/record_parts.h"
#include "server/http/reader_format.h"
#include "server/http/record_links.h"
#include "server/search/told_lives.h"

namespace tracuu {
namespace {

void add_facts(Dictionary& page, const DocumentView& view) {
  const auto& record = view.record;
  const auto language = view.visit.language;
  page.SetValue("KIND_TEXT", std::string(document_kind_name(language, record.kind)));
  show_text(page, "ISSUER", "ISSUER_TEXT", record.issuer);
  if (record.day) {
    show_text(page, "DAY", "DAY_ISO", format_day(*record.day));
    page.SetValue("DAY_TEXT", day_text(language, record.day));
  }
  if (!record.aliases.empty()) {
    auto& section = *page.AddSectionDictionary("ALIASES");
    for (const auto& alias : record.aliases) {
      section.AddSectionDictionary("ALIAS")->SetValue("ALIAS_TEXT", alias);
    }
  }
  if (record.first_mention) {
    const auto& first = *record.first_mention;
    show_text(page, "FIRST", "FIRST_URL", article_page_url(language, first.id));
    page.SetValue("FIRST_TITLE", first.title);
    if (first.published) {
      page.SetValue("FIRST_DAY", format_published_for_reader(language, *first.published));
    }
  }
  if (record.stands_for.empty()) return;
  auto& numbers = *page.AddSectionDictionary("STANDS_FOR");
  for (const auto& id : record.stands_for) {
    auto& number = *numbers.AddSectionDictionary("NUMBER");
    number.SetValue("NUMBER_URL", document_page_url(language, id));
    number.SetValue("NUMBER_LABEL", id);
  }
}

/// The documents that bear this number, for the reader to choose from, and the articles that do not
/// say which; nothing where it is one document.
void add_lives(Dictionary& page, const DocumentView& view) {
  const auto& lives = view.record.lives;
  if (count_told(lives, view.record.id) < 2) return;
  auto& section = *page.AddSectionDictionary("LIVES");
  for (const auto& life : lives) {
    const bool untold = life.id == view.record.id;
    auto& row = *section.AddSectionDictionary(untold ? "UNTOLD" : "LIFE");
    const auto articles =
        with_filter(reader_search(view.visit.language), facet_of(view.record.kind), life.id);
    row.SetValue("LIFE_URL", search_page_url(articles));
    row.SetValue("LIFE_LABEL", life.title.empty() ? life.label : life.label + ": " + life.title);
    row.SetValue("LIFE_SEEN", seen_text(view.visit.language, life.seen));
  }
}

}  // namespace

std::string render_document_page(const DocumentView& view) {
  const auto& record = view.record;
  const auto language = view.visit.language;
  PageTemplate page("document",
                    {.visit = view.visit,
                     .address = document_page_path(record.id),
                     .title = record.label,
                     .description = format_text(language, Text::DocumentSummary, record.label),
                     .indexed = true});
  auto& content = page.content();
  const auto articles = articles_of(record, language);
  content.SetValue("LABEL", record.label);
  show_text(content, "TITLE", "TITLE_TEXT", record.title);
  content.SetValue("SEEN_TEXT", seen_text(language, record.seen));
  set_record_links(content, articles, document_api_path(record.id));
  add_facts(content, view);
  add_lives(content, view);
  add_year_chart(content, record.years, articles);
  add_related(content, {Text::DocumentOfficials, FacetField::Official, record.officials}, articles);
  add_related(content, {Text::DocumentOthers, FacetField::Resolution, record.resolutions},
              articles);
  add_related(content, {Text::DocumentOtherKinds, FacetField::Document, record.documents},
              articles);
  add_newest(content, view.newest, articles);
  return page.expand();
}

}  // namespace tracuu
