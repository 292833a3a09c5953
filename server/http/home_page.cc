#include <algorithm>
#include <string>

#include "server/http/article_links.h"
#include "server/http/links.h"
#include "server/http/page_template.h"
#include "server/http/pages.h"
#include "server/http/parameters.h"
#include "server/http/vietnamese_format.h"

namespace tracuu {
namespace {

constexpr std::size_t kExamplesPerFacet = 3;

void set_coverage(Dictionary& page, const ArchiveStatus& status) {
  if (status.articles == 0) {
    page.ShowSection("EMPTY_ARCHIVE");
    return;
  }
  auto& coverage = *page.AddSectionDictionary("COVERAGE");
  coverage.SetValue("ARTICLES", format_count(status.articles));
  if (!status.oldest || !status.newest) return;
  auto& span = *coverage.AddSectionDictionary("SPAN");
  span.SetValue("OLDEST", format_day_for_reader(*status.oldest));
  span.SetValue("OLDEST_ISO", format_day(*status.oldest));
  span.SetValue("NEWEST", format_day_for_reader(*status.newest));
  span.SetValue("NEWEST_ISO", format_day(*status.newest));
}

/// Examples come from the archive itself, so that each of them finds something.
void add_examples(Dictionary& page, const SearchResponse& newest) {
  Dictionary* examples = nullptr;
  for (const auto& facet : newest.facets) {
    const auto count = std::min(kExamplesPerFacet, facet.values.size());
    for (std::size_t i = 0; i < count; ++i) {
      const auto& value = facet.values[i];
      auto request = default_search();
      request.query_text = value.label;
      if (examples == nullptr) examples = page.AddSectionDictionary("EXAMPLES");
      auto& example = *examples->AddSectionDictionary("EXAMPLE");
      example.SetValue("URL", search_url(kSearchPagePath, request));
      example.SetValue("LABEL", value.label);
    }
  }
}

}  // namespace

std::string render_home_page(const HomeView& view) {
  PageTemplate page(PageKind::Home, {.title = "", .query_text = "", .kept = {}, .indexed = true});
  set_coverage(page.content(), view.status);
  add_examples(page.content(), view.newest);
  if (!view.newest.hits.empty()) {
    auto& section = *page.content().AddSectionDictionary("NEWEST_ARTICLES");
    for (const auto& hit : view.newest.hits) set_hit(*add_hit(section), hit, default_search());
  }
  return page.expand();
}

}  // namespace tracuu
