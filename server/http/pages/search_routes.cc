#include <algorithm>
#include <array>
#include <string>

#include "schema/record/terms.h"
#include "schema/text/syllable.h"
#include "server/http/facet_names.h"
#include "server/http/links.h"
#include "server/http/pages/article_links.h"
#include "server/http/pages/page_routes.h"
#include "server/http/pages/pages.h"
#include "server/http/parameters.h"
#include "server/http/texts.h"

// The pages of a search: its hits, and all values of one of its facets.

namespace tracuu {
namespace {

constexpr std::uint32_t kValuesBesideHits = 8;  // Of each facet; the rest has a page.
constexpr std::uint32_t kMostHits = 40;         // Of one page, so that it stays below 100 KB.
constexpr std::size_t kMostCards = 3;
constexpr std::size_t kMostNameWords = 6;

/// Takes a parameter that is the page's own out of those of the search; "" if it is absent.
std::string take_own(QueryPairs& pairs, std::string_view name) {
  const auto found = std::find_if(pairs.begin(), pairs.end(),
                                  [&](const QueryPair& pair) { return pair.first == name; });
  if (found == pairs.end()) return "";
  auto value = std::move(found->second);
  pairs.erase(found);
  return value;
}

/// Pages show all facets, whatever the address asks of the API.
SearchRequest with_all_facets(SearchRequest request) {
  request.facets.clear();
  for (const auto& row : kFacetNames) request.facets.push_back(row.field);
  request.facet_size = kValuesBesideHits;
  return request;
}

bool same_words(std::string_view a, std::string_view b) {
  const auto take_word = [](std::string_view& rest) {
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    const auto word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(word.size());
    return folded_key(word);
  };
  while (!a.empty() && !b.empty()) {
    if (take_word(a) != take_word(b)) return false;
  }
  return a.find_first_not_of(' ') == std::string_view::npos &&
         b.find_first_not_of(' ') == std::string_view::npos;
}

/// Whom a query that is nothing but a name means.
std::vector<ListEntry> named_officials(SearchService& service, const std::string& query) {
  const auto blanks = static_cast<std::size_t>(std::count(query.begin(), query.end(), ' '));
  if (blanks == 0 || blanks >= kMostNameWords) return {};
  const auto listed = service.officials(
      {.text = query, .kind = "", .order = ListOrder::Articles, .offset = 0, .limit = kMostCards});
  if (!listed) return {};
  std::vector<ListEntry> named;
  for (const auto& entry : listed->entries) {
    if (same_words(entry.label, query)) named.push_back(entry);
  }
  return named;
}

/// What the query names by a number, as far as the archive has it.
std::vector<DocumentRecord> named_documents(SearchService& service,
                                            const SearchResponse& response) {
  std::vector<DocumentRecord> named;
  for (const auto& document : response.documents) {
    if (named.size() == kMostCards) break;
    if (auto record = service.document(document.id)) named.push_back(*std::move(record));
  }
  return named;
}

std::string folded(std::string_view text) {
  std::string out;
  for (const char c : folded_key(text)) {
    if (c != ' ') out += c;
  }
  return out;
}

/// The values that are called like `find`, those of most articles first. Officials and documents
/// are looked up in the archive's lists, because a facet lists its most frequent values only.
std::vector<std::string> called_like(SearchService& service, FacetField field,
                                     const std::string& find) {
  constexpr std::uint32_t kMostFound = 200;
  const ListRequest list{
      .text = find,
      .kind = field == FacetField::Resolution ? std::string(kResolutionKind) : "",
      .order = ListOrder::Articles,
      .offset = 0,
      .limit = kMostFound};
  const auto found =
      field == FacetField::Official ? service.officials(list) : service.documents(list);
  std::vector<std::string> ids;
  if (!found) return ids;
  for (const auto& entry : found->entries) ids.push_back(entry.id);
  return ids;
}

bool has_list(FacetField field) {
  return field == FacetField::Official || field == FacetField::Resolution ||
         field == FacetField::Document;
}

Facet count_values(SearchService& service, SearchRequest request, FacetField field) {
  request.facets = {field};
  request.facet_size = kMaxFacetSize;
  request = from_first_hit(std::move(request));
  request.limit = 1;
  auto response = service.search(request);
  if (!response || response->facets.empty()) return {.field = field, .interval = {}, .values = {}};
  return std::move(response->facets.front());
}

/// Values of the facet whose names have words that begin with those of `find`, or, where the
/// archive keeps no list of them, whose names have `find` somewhere; with exact counts.
Facet find_values(SearchService& service, SearchRequest request, FacetField field,
                  const std::string& find) {
  if (has_list(field)) request.listed = called_like(service, field, find);
  const auto wanted = request.listed;
  auto facet = count_values(service, std::move(request), field);
  const auto is_other = [&](const FacetValue& value) {
    if (value.count == 0) return true;
    if (has_list(field))
      return std::find(wanted.begin(), wanted.end(), value.value) == wanted.end();
    return folded(value.label).find(folded(find)) == std::string::npos;
  };
  facet.values.erase(std::remove_if(facet.values.begin(), facet.values.end(), is_other),
                     facet.values.end());
  facet.other = 0;
  return facet;
}

}  // namespace

HttpResponse answer_search_page(SearchService& service, const Address& address) {
  auto pairs = address.query.pairs;
  const bool share = take_own(pairs, kChartParameter) == "share";
  auto parsed = parse_search_parameters(pairs);
  parsed.request.language = address.language;
  parsed.request.limit = std::min(parsed.request.limit, kMostHits);
  SearchView view{std::move(parsed.request), {}, address.query.refused, false};
  view.visit = address;
  view.chart = share ? ChartUnit::Share : ChartUnit::Articles;
  view.refused.insert(view.refused.end(), parsed.refused.begin(), parsed.refused.end());
  if (auto response = service.search(with_all_facets(view.request))) {
    view.response = *std::move(response);
  } else {
    view.response.warnings.emplace_back(text(address.language, Text::FilterUnusable));
  }
  if (view.response.total == 0) view.archive_is_empty = service.status().articles == 0;
  if (view.response.total > 0) view.coverage = service.coverage();
  if (view.request.offset == 0 && view.request.cursor.empty()) {
    view.documents = named_documents(service, view.response);
    view.officials = named_officials(service, view.request.query_text);
  }
  return html_response(200, render_search_page(view));
}

HttpResponse answer_facet_page(SearchService& service, const Address& address) {
  const auto field = find_facet(address.tail);
  if (!field || *field == FacetField::Date) return error_page(address, 404, "");
  auto pairs = address.query.pairs;
  const auto find = std::string(cut_utf8(take_own(pairs, kFindParameter), kMaxFilterBytes));
  auto parsed = parse_search_parameters(pairs);
  FacetView view{std::move(parsed.request), {}, find, address.query.refused, address};
  view.refused.insert(view.refused.end(), parsed.refused.begin(), parsed.refused.end());
  view.request.language = address.language;
  view.facet = find.empty() ? count_values(service, view.request, *field)
                            : find_values(service, view.request, *field, find);
  return html_response(200, render_facet_page(view));
}

}  // namespace tracuu
