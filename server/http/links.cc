#include "server/http/links.h"

#include "server/http/parameters.h"
#include "server/http/query_string.h"

namespace tracuu {

std::string search_url(std::string_view path, const SearchRequest& request) {
  const auto query = build_query_string(build_search_parameters(request));
  return query.empty() ? std::string(path) : std::string(path) + '?' + query;
}

std::string article_api_url(std::string_view id) {
  return "/api/v1/articles/" + percent_encode(id);
}

std::string article_page_url(std::string_view id) {
  return "/articles/" + percent_encode(id);
}

SearchRequest without_assumption(SearchRequest request, AssumptionKind kind) {
  request.offset = 0;
  request.literal.push_back(kind);
  return request;
}

std::optional<SearchRequest> next_request(const SearchRequest& request,
                                          const SearchResponse& response) {
  auto next = request;
  next.offset += request.limit;
  if (next.offset >= response.total_hits || next.offset > kMaxOffset) return std::nullopt;
  return next;
}

}  // namespace tracuu
