#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "schema/reader_language.h"
#include "server/search/search_service.h"

namespace tracuu {

inline constexpr std::string_view kSearchApiPath = "/api/v1/search";
inline constexpr std::string_view kSearchPagePath = "/search";
inline constexpr std::string_view kFeedPath = "/feed.atom";
inline constexpr std::string_view kExportPath = "/api/v1/export";

/// In the order of ExportFormat.
inline constexpr std::array<std::string_view, 4> kExportFormatNames{"csv", "jsonl", "bibtex",
                                                                    "ris"};

/// The reader's words, of a search and of an article's page.
inline constexpr std::string_view kQueryParameter = "q";

/// The path of an address without the mark of its language: "/en/search" is "/search" in English.
/// "/en" is "/".
struct SpokenPath {
  ReaderLanguage language = ReaderLanguage::Vietnamese;
  std::string_view path;
};
SpokenPath split_language(std::string_view path);

/// Addresses within this server: relative to its root, so that they hold behind any proxy.
/// `path` begins with a slash and may have a query: "/search?q=…" is "/en/search?q=…" in English.
std::string page_url(ReaderLanguage language, std::string_view path);
std::string search_url(std::string_view path, const SearchRequest& request);
/// What a search finds as a feed, and all of it as a file. What only lays out a page of hits is
/// left out.
std::string feed_url(const SearchRequest& request);
std::string export_url(const SearchRequest& request, std::string_view format);
std::string article_api_url(std::string_view id);
std::string article_page_url(ReaderLanguage language, std::string_view id);
/// With the words of a query marked; `query_text` may be empty.
std::string found_article_url(ReaderLanguage language, std::string_view id,
                              const std::string& query_text);
std::string official_page_url(ReaderLanguage language, std::string_view id);
/// "28-NQ/TW" is at /documents/28-nq-tw.
std::string document_page_url(ReaderLanguage language, std::string_view id);
/// The page of one facet of a search, in Vietnamese: "/search/official?q=…".
std::string facet_url(FacetField field, const SearchRequest& request);
/// In the language of the request.
std::string search_page_url(const SearchRequest& request);

/// A search without any parameter for a reader of `language`.
SearchRequest reader_search(ReaderLanguage language);

/// `base` narrowed to one value of a field, from its first page on.
SearchRequest with_filter(SearchRequest base, FacetField field, const std::string& value);

/// The field under which documents of a kind are counted: resolutions apart from the others.
FacetField facet_of(std::string_view kind);

/// The search for the articles that name an official or a document; of a document by its name,
/// newest first.
SearchRequest articles_of(const OfficialRecord& record, ReaderLanguage language);
SearchRequest articles_of(const DocumentRecord& record, ReaderLanguage language);

/// The same search, from its first hit, without assumptions of `kind`.
SearchRequest without_assumption(SearchRequest request, AssumptionKind kind);

/// The same search from its first hit.
SearchRequest from_first_hit(SearchRequest request);

/// The request for the hits after those that `response` holds, by the cursor; nothing after the
/// last hit.
std::optional<SearchRequest> next_by_cursor(const SearchRequest& request,
                                            const SearchResponse& response);

/// The request for the hits after those that `response` holds; nothing after the last hit. By the
/// offset as far as that goes, beyond by the cursor.
std::optional<SearchRequest> next_request(const SearchRequest& request,
                                          const SearchResponse& response);

}  // namespace tracuu
