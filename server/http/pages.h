#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/marked_text.h"
#include "server/http/query_string.h"
#include "server/search/search_service.h"

namespace tracuu {

/// The first page: what the archive holds, its newest articles, and searches to try.
struct HomeView {
  ArchiveStatus status;
  SearchResponse newest;  ///< Newest first, with the facets that examples are taken from.
};

/// A page of hits.
struct SearchView {
  SearchRequest request;
  SearchResponse response;
  std::vector<RefusedParameter> refused;  ///< Left out of the search; the page says so.
  bool archive_is_empty = false;
};

std::string render_home_page(const HomeView& view);
std::string render_search_page(const SearchView& view);
/// With marks, the officials and documents in the text are links that tell how they were found.
std::string render_article_page(const Article& article, MentionMarks marks = MentionMarks::Off);

/// `status` has a row in status_names.h; `detail` is shown below the advice, "" for none.
std::string render_error_page(int status, std::string_view detail);

/// What was not taken from an address, in Vietnamese.
std::string refusal_for_reader(const RefusedParameter& refused);

}  // namespace tracuu
