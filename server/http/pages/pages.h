#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/reader_language.h"
#include "server/http/pages/marked_text.h"
#include "server/http/parameters.h"
#include "server/http/query_string.h"
#include "server/http/visit.h"
#include "server/search/search_service.h"

namespace tracuu {

/// The first page: what the archive holds, its newest articles, and searches to try.
struct HomeView {
  ArchiveStatus status;
  SearchResponse newest;  ///< Newest first, with the facets that examples are taken from.
  Visit visit = {};
};

/// What the bars over time tell: how many articles, or which share of the archive's.
enum class ChartUnit : std::uint8_t { Articles, Share };

/// A page of hits; the request is in the language of the visit.
struct SearchView {
  SearchRequest request;
  SearchResponse response;
  std::vector<RefusedParameter> refused;  ///< Left out of the search; the page says so.
  bool archive_is_empty = false;
  ChartUnit chart = ChartUnit::Articles;
  Coverage coverage = {};                      ///< Where the archive has nothing.
  std::vector<DocumentRecord> documents = {};  ///< That the query names by their numbers.
  std::vector<ListEntry> officials = {};       ///< Whom the query names.
  Visit visit = {};
};

/// All values of one facet of a search, or those that are called like `find`.
struct FacetView {
  SearchRequest request;
  Facet facet;  ///< Never Date.
  std::string find;
  std::vector<RefusedParameter> refused = {};  ///< Left out of the count; the page says so.
  Visit visit = {};
};

/// One article.
struct ArticleView {
  Article article;
  MentionMarks marks = MentionMarks::On;  ///< On: officials and documents are links in the text.
  Visit visit = {};
  std::string query_text = {};  ///< What the reader searched for before, "" if nothing.
  QueryPlaces found = {};       ///< Where the article has it.
  SimilarArticles similar = {};
};

std::string render_home_page(const HomeView& view);
std::string render_search_page(const SearchView& view);
std::string render_facet_page(const FacetView& view);
std::string render_article_page(const ArticleView& view);

/// `status` has a row in status_names.h; `detail` is shown below the advice, "" for none.
std::string render_error_page(const Visit& visit, int status, std::string_view detail);

/// What was not taken from an address; of several, a sentence each.
std::string refusal_for_reader(ReaderLanguage language, const RefusedParameter& refused);
std::vector<std::string> refusals_for_reader(ReaderLanguage language,
                                             const std::vector<RefusedParameter>& refused);

}  // namespace tracuu
