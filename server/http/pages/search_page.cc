#include <algorithm>
#include <string>
#include <utility>

#include "server/http/assumption_names.h"
#include "server/http/facet_names.h"
#include "server/http/links.h"
#include "server/http/pages/article_links.h"
#include "server/http/pages/page_template.h"
#include "server/http/pages/pages.h"
#include "server/http/pages/search_filters.h"
#include "server/http/pages/search_help.h"
#include "server/http/parameters.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

SearchRequest at_offset(SearchRequest request, std::uint32_t offset) {
  request.cursor.clear();
  request.offset = offset;
  return request;
}

SearchRequest with_duplicates(SearchRequest request, Duplicates duplicates) {
  request = from_first_hit(std::move(request));
  request.duplicates = duplicates;
  return request;
}

std::string heading_of(const SearchRequest& request) {
  const auto language = request.language;
  if (!request.query_text.empty()) {
    return format_text(language, Text::ResultsFor, request.query_text);
  }
  return std::string(
      text(language, is_filtered(request) ? Text::FilteredArticles : Text::AllArticles));
}

/// What a new search from the box keeps: the filters and the order, not the place in the list.
QueryPairs kept_by_box(SearchRequest request) {
  request.query_text.clear();
  request.literal.clear();
  request = from_first_hit(std::move(request));
  return build_search_parameters(request);
}

void set_warnings(Dictionary& page, const SearchView& view) {
  auto texts = refusals_for_reader(view.request.language, view.refused);
  const auto& warnings = view.response.warnings;
  texts.insert(texts.end(), warnings.begin(), warnings.end());
  add_warnings(page, texts);
}

void set_count(Dictionary& page, const SearchView& view) {
  const auto& response = view.response;
  if (response.total == 0) {
    page.ShowSection("NOT_FOUND");
    return;
  }
  auto& found = *page.AddSectionDictionary("FOUND");
  const auto language = view.request.language;
  found.SetValue("TOTAL", count_text(language, Text::ArticlesFound, response.total));
  if (response.total_hits < response.total) {
    auto& collapsed = *found.AddSectionDictionary("COLLAPSED");
    const auto hidden = response.total - response.total_hits;
    collapsed.SetValue("HIDDEN", count_text(language, Text::CopiesBehind, hidden));
    collapsed.SetValue("SHOW_ALL_URL",
                       search_page_url(with_duplicates(view.request, Duplicates::Show)));
  } else if (view.request.duplicates == Duplicates::Show) {
    show_text(found, "ALL_SHOWN", "COLLAPSE_URL",
              search_page_url(with_duplicates(view.request, Duplicates::Collapse)));
  }
  if (response.hits.empty() || !view.request.cursor.empty()) return;  // A cursor tells no place.
  auto& shown = *found.AddSectionDictionary("SHOWN");
  const std::uint64_t first = view.request.offset + std::uint64_t{1};
  shown.SetValue("FIRST", format_count(language, first));
  shown.SetValue("LAST", format_count(language, view.request.offset + response.hits.size()));
}

/// A sentence for each kind of assumption, with the search that does without.
void set_assumptions(Dictionary& page, const SearchView& view) {
  const auto& assumptions = view.response.assumptions;
  if (assumptions.empty()) return;
  auto& section = *page.AddSectionDictionary("ASSUMPTIONS");
  for (const auto& row : kAssumptionNames) {
    std::string pairs;
    for (const auto& [kind, from, to] : assumptions) {
      if (kind != row.kind) continue;
      pairs.append(pairs.empty() ? "“" : "; “").append(from).append("”");
      // What these two stand for is said by the sentence.
      if (kind == AssumptionKind::Date || kind == AssumptionKind::Words) continue;
      pairs.append(" → “").append(to).append("”");
    }
    if (pairs.empty()) continue;
    auto& assumption = *section.AddSectionDictionary("ASSUMPTION");
    assumption.SetValue("ASSUMPTION_KIND", std::string(text(view.request.language, row.sentence)));
    assumption.SetValue("ASSUMPTION_TEXT", pairs);
    assumption.SetValue("UNDO_URL", search_page_url(without_assumption(view.request, row.kind)));
  }
}

void set_understanding(Dictionary& page, const SearchView& view) {
  const auto& response = view.response;
  show_text(page, "INTERPRETED", "INTERPRETED_TEXT", response.interpreted);
  set_assumptions(page, view);
  if (response.suggestion) {
    auto request = from_first_hit(view.request);
    request.query_text = *response.suggestion;
    show_text(page, "SUGGESTION", "SUGGESTION_TEXT", *response.suggestion);
    page.SetValue("SUGGESTION_URL", search_page_url(request));
  }
  set_cards(page, view);
}

void set_sorts(Dictionary& page, const SearchView& view) {
  if (view.response.total < 2) return;
  auto& section = *page.AddSectionDictionary("SORTS");
  for (const auto& row : kSortNames) {
    const bool by_words = row.order == SortOrder::Relevance || row.order == SortOrder::Recent;
    if (by_words && view.request.query_text.empty()) continue;
    auto request = from_first_hit(view.request);
    request.sort = row.order;
    auto& sort = *section.AddSectionDictionary("SORT");
    const bool now = row.order == view.response.sort;
    auto& link = *sort.AddSectionDictionary(now ? "SORT_NOW" : "SORT_OTHER");
    link.SetValue("SORT_URL", search_page_url(request));
    link.SetValue("SORT_LABEL", std::string(text(request.language, row.label)));
  }
}

void set_hits(Dictionary& page, const SearchView& view) {
  if (view.response.hits.empty()) return;
  auto& section = *page.AddSectionDictionary("HITS");
  section.SetValue("FIRST_PLAIN", std::to_string(view.request.offset + 1));
  for (const auto& hit : view.response.hits) {
    set_hit(add_hit(section, view.request.language), hit, view.request);
  };
}

/// What to do next where there is nothing to read.
void set_nothing(Dictionary& page, const SearchView& view) {
  if (!view.response.hits.empty()) return;
  if (view.archive_is_empty) {
    page.ShowSection("EMPTY_ARCHIVE");
  } else if (view.response.total > 0) {
    show_text(page, "PAST_END", "FIRST_PAGE_URL", search_page_url(from_first_hit(view.request)));
  } else {
    set_nothing_found(page, view);
  }
}

void add_page(Dictionary& paging, const SearchRequest& request, std::uint64_t number) {
  const auto offset = static_cast<std::uint32_t>((number - 1) * request.limit);
  auto& page = *paging.AddSectionDictionary("PAGE");
  auto& link = *page.AddSectionDictionary(offset == request.offset ? "PAGE_NOW" : "PAGE_OTHER");
  link.SetValue("PAGE_URL", search_page_url(at_offset(request, offset)));
  link.SetValue("PAGE_NUMBER", format_count(request.language, number));
}

void set_paging(Dictionary& page, const SearchView& view) {
  constexpr std::uint64_t kAround = 2;  // Five numbers and two words fit 360 px.
  const auto& request = view.request;
  const std::uint64_t limit = request.limit;
  const auto last =
      std::min((view.response.total_hits + limit - 1) / limit, kMaxOffset / limit + 1);
  if (last < 2 || view.response.hits.empty()) return;

  auto& paging = *page.AddSectionDictionary("PAGING");
  if (!request.cursor.empty()) {
    if (const auto next = next_request(request, view.response)) {
      show_text(paging, "NEXT", "NEXT_URL", search_page_url(*next));
    }
    return;
  }
  const auto current = request.offset / limit + 1;
  const auto from = current > kAround ? current - kAround : 1;
  for (auto number = from; number <= std::min(last, current + kAround); ++number) {
    add_page(paging, request, number);
  }
  if (request.offset > 0) {
    const auto back = request.offset > limit ? request.offset - request.limit : 0;
    show_text(paging, "PREVIOUS", "PREVIOUS_URL", search_page_url(at_offset(request, back)));
  }
  if (const auto next = next_request(request, view.response)) {
    show_text(paging, "NEXT", "NEXT_URL", search_page_url(*next));
  }
}

/// The same search in the other forms that it can be had in: all of it, not this page.
void set_take_away(Dictionary& page, const SearchView& view) {
  if (view.archive_is_empty) return;
  // A search that finds nothing yet can be followed; the files hold copies too.
  const auto every_article = with_duplicates(view.request, Duplicates::Show);
  auto& section = *page.AddSectionDictionary("TAKE_AWAY");
  section.SetValue("ATOM_URL", feed_url(view.request));
  for (const auto& [name, format] :
       {std::pair("CSV_URL", "csv"), std::pair("JSONL_URL", "jsonl"),
        std::pair("BIBTEX_URL", "bibtex"), std::pair("RIS_URL", "ris")}) {
    section.SetValue(name, export_url(every_article, format));
  }
  section.SetValue("API_URL", search_url(kSearchApiPath, from_first_hit(view.request)));
}

/// A search engine may list what a query alone finds, and nothing that only narrows or turns pages.
bool may_be_listed(const SearchView& view) {
  const bool only_query = build_search_parameters(view.request).size() == 1;
  return only_query && !view.request.query_text.empty() && !view.response.hits.empty() &&
         view.refused.empty();
}

}  // namespace

std::string render_search_page(const SearchView& view) {
  const auto heading = heading_of(view.request);
  PageTemplate page("search", {.visit = view.visit,
                               .address = search_url(kSearchPagePath, view.request),
                               .title = heading,
                               .description = heading + ". " + view.response.interpreted,
                               .feed = feed_url(view.request),
                               .query_text = view.request.query_text,
                               .kept = kept_by_box(view.request),
                               .indexed = may_be_listed(view)});
  auto& content = page.content();
  content.SetValue("HEADING", heading);
  set_warnings(content, view);
  set_count(content, view);
  set_understanding(content, view);
  set_chips(content, view);
  set_sorts(content, view);
  set_hits(content, view);
  set_nothing(content, view);
  set_paging(content, view);
  set_take_away(content, view);
  set_facets(content, view);
  return page.expand();
}

}  // namespace tracuu
