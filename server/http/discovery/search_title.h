#pragma once

#include <string>

#include "server/search/search_service.h"

namespace tracuu {

/// A search in words: "“ngân sách” · Cán bộ: Trần Thị Mai · tháng 11/2022". Values are called as
/// the facets of the answer call them. "" for a search for everything.
std::string search_title(const SearchRequest& request, const SearchResponse& response);

/// The facets that search_title needs of an answer.
std::vector<FacetField> title_facets(const SearchRequest& request);

}  // namespace tracuu
