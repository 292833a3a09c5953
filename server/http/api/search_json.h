#pragma once

#include <string>

#include "server/search/search_service.h"

namespace tracuu {

/// The body of /api/v1/search, schema/json/search.schema.json. `took_ms` is the time of the
/// search in milliseconds.
std::string search_to_json(const SearchRequest& request, const SearchResponse& response,
                           double took_ms);

/// The body of /api/v1/articles/{id}, schema/json/article_response.schema.json.
std::string article_to_json(const Article& article);

}  // namespace tracuu
