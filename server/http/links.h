#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "server/search/search_service.h"

namespace tracuu {

inline constexpr std::string_view kSearchApiPath = "/api/v1/search";
inline constexpr std::string_view kSearchPagePath = "/search";

/// Addresses within this server: relative to its root, so that they hold behind any proxy.
std::string search_url(std::string_view path, const SearchRequest& request);
std::string article_api_url(std::string_view id);
std::string article_page_url(std::string_view id);

/// The same search, from its first hit, without assumptions of `kind`.
SearchRequest without_assumption(SearchRequest request, AssumptionKind kind);

/// The request for the hits after those that `response` holds; nothing after the last hit and
/// beyond the deepest offset.
std::optional<SearchRequest> next_request(const SearchRequest& request,
                                          const SearchResponse& response);

}  // namespace tracuu
