#include "server/http/links.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "schema/record/terms.h"
#include "server/http/facet_names.h"
#include "server/http/parameters.h"
#include "server/http/query_string.h"
#include "server/http/record_links.h"

namespace tracuu {
namespace {

constexpr std::string_view kEnglish = "/en";

/// The same search without what lays out a page of it.
SearchRequest all_hits(const SearchRequest& request) {
  const auto usual = default_search();
  auto whole = from_first_hit(request);
  whole.limit = usual.limit;
  whole.facets = usual.facets;
  whole.facet_size = usual.facet_size;
  return whole;
}

}  // namespace

SpokenPath split_language(std::string_view path) {
  if (path.substr(0, kEnglish.size()) != kEnglish) return {ReaderLanguage::Vietnamese, path};
  const auto rest = path.substr(kEnglish.size());
  if (rest.empty()) return {ReaderLanguage::English, "/"};
  if (rest.front() != '/') return {ReaderLanguage::Vietnamese, path};
  return {ReaderLanguage::English, rest};
}

std::string page_url(ReaderLanguage language, std::string_view path) {
  std::string url(language == ReaderLanguage::English ? kEnglish : "");
  return url.append(path);
}

std::string search_url(std::string_view path, const SearchRequest& request) {
  const auto query = build_query_string(build_search_parameters(request));
  return query.empty() ? std::string(path) : std::string(path) + '?' + query;
}

std::string feed_url(const SearchRequest& request) {
  auto whole = all_hits(request);
  whole.sort.reset();  // A feed has one order.
  return search_url(kFeedPath, whole);
}

std::string export_url(const SearchRequest& request, std::string_view format) {
  auto pairs = build_search_parameters(all_hits(request));
  pairs.emplace(pairs.begin(), "format", format);
  return std::string(kExportPath) + '?' + build_query_string(pairs);
}

std::string article_api_url(std::string_view id) {
  return "/api/v1/articles/" + percent_encode(id);
}

std::string article_page_url(ReaderLanguage language, std::string_view id) {
  return page_url(language, "/articles/" + percent_encode(id));
}

std::string found_article_url(ReaderLanguage language, std::string_view id,
                              const std::string& query_text) {
  auto url = article_page_url(language, id);
  if (query_text.empty()) return url;
  return url + '?' + build_query_string({{std::string(kQueryParameter), query_text}});
}

std::string official_page_url(ReaderLanguage language, std::string_view id) {
  return page_url(language, official_page_path(id));
}

std::string document_page_url(ReaderLanguage language, std::string_view id) {
  return page_url(language, document_page_path(id));
}

std::string facet_url(FacetField field, const SearchRequest& request) {
  const auto path = fmt::format("{}/{}", kSearchPagePath, facet_name(field).name);
  return search_url(path, from_first_hit(request));
}

std::string search_page_url(const SearchRequest& request) {
  return page_url(request.language, search_url(kSearchPagePath, request));
}

SearchRequest reader_search(ReaderLanguage language) {
  auto request = default_search();
  request.language = language;
  return request;
}

SearchRequest from_first_hit(SearchRequest request) {
  request.offset = 0;
  request.cursor.clear();
  return request;
}

SearchRequest with_filter(SearchRequest base, FacetField field, const std::string& value) {
  base = from_first_hit(std::move(base));
  for (auto& filter : base.filters) {
    if (filter.field != field) continue;
    if (std::find(filter.include.begin(), filter.include.end(), value) == filter.include.end()) {
      filter.include.push_back(value);
    }
    return base;
  }
  base.filters.push_back({field, {value}, {}});
  return base;
}

FacetField facet_of(std::string_view kind) {
  return kind == kResolutionKind ? FacetField::Resolution : FacetField::Document;
}

SearchRequest articles_of(const OfficialRecord& record, ReaderLanguage language) {
  return with_filter(reader_search(language), FacetField::Official, record.id);
}

SearchRequest articles_of(const DocumentRecord& record, ReaderLanguage language) {
  auto request = reader_search(language);
  if (!record.by_name) return with_filter(std::move(request), facet_of(record.kind), record.id);
  request.query_text = record.id;  // The parser knows it for a name.
  request.sort = SortOrder::Newest;
  return request;
}

SearchRequest without_assumption(SearchRequest request, AssumptionKind kind) {
  request = from_first_hit(std::move(request));
  request.literal.push_back(kind);
  return request;
}

std::optional<SearchRequest> next_by_cursor(const SearchRequest& request,
                                            const SearchResponse& response) {
  if (response.next_cursor.empty()) return std::nullopt;
  auto next = from_first_hit(request);
  next.cursor = response.next_cursor;
  return next;
}

std::optional<SearchRequest> next_request(const SearchRequest& request,
                                          const SearchResponse& response) {
  auto next = request;
  next.offset += request.limit;
  if (request.cursor.empty() && next.offset <= kMaxOffset) {
    return next.offset < response.total_hits ? std::optional(next) : std::nullopt;
  }
  return next_by_cursor(request, response);
}

}  // namespace tracuu
