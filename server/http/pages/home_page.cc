#include <algorithm>
#include <string>

#include "server/http/links.h"
#include "server/http/pages/article_links.h"
#include "server/http/pages/page_template.h"
#include "server/http/pages/pages.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

constexpr std::size_t kExamplesPerFacet = 3;

void set_coverage(Dictionary& page, const ArchiveStatus& status, ReaderLanguage language) {
  if (status.articles == 0) {
    page.ShowSection("EMPTY_ARCHIVE");
    return;
  }
  auto& coverage = *page.AddSectionDictionary("COVERAGE");
  coverage.SetValue("ARTICLES", format_count(language, status.articles));
  if (!status.oldest || !status.newest) return;
  auto& span = *coverage.AddSectionDictionary("SPAN");
  span.SetValue("OLDEST", format_day_for_reader(language, *status.oldest));
  span.SetValue("OLDEST_ISO", format_day(*status.oldest));
  span.SetValue("NEWEST", format_day_for_reader(language, *status.newest));
  span.SetValue("NEWEST_ISO", format_day(*status.newest));
}

/// Examples come from the archive itself, so that each of them finds something.
void add_examples(Dictionary& page, const SearchResponse& newest, ReaderLanguage language) {
  Dictionary* examples = nullptr;
  for (const auto& facet : newest.facets) {
    const auto count = std::min(kExamplesPerFacet, facet.values.size());
    for (std::size_t i = 0; i < count; ++i) {
      const auto& value = facet.values[i];
      auto request = reader_search(language);
      request.query_text = value.label;
      if (examples == nullptr) examples = page.AddSectionDictionary("EXAMPLES");
      auto& example = *examples->AddSectionDictionary("EXAMPLE");
      example.SetValue("URL", search_page_url(request));
      example.SetValue("LABEL", value.label);
    }
  }
}

}  // namespace

std::string render_home_page(const HomeView& view) {
  const auto language = view.visit.language;
  PageTemplate page("home", {.visit = view.visit,
                             .address = "/",
                             .description = std::string(text(language, Text::SiteSummary)),
                             .indexed = true});
  set_coverage(page.content(), view.status, language);
  add_examples(page.content(), view.newest, language);
  if (!view.newest.hits.empty()) {
    auto& section = *page.content().AddSectionDictionary("NEWEST_ARTICLES");
    for (const auto& hit : view.newest.hits) {
      set_hit(add_hit(section, language), hit, reader_search(language));
    }
  }
  return page.expand();
}

}  // namespace tracuu
