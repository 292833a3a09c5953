#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "server/http/query_string.h"
#include "server/search/search_service.h"

namespace tracuu {

/// A search whose answer is no page of hits, and takes fewer parameters: what would have no effect
/// is refused like a name that nobody knows.
struct DerivedSearch {
  SearchRequest request;
  std::vector<std::string_view> names;  ///< The parameters that it takes.
  std::optional<RefusedParameter> refused;
};

/// Reads the parameters of a search but for `left_out`; `own` are for the caller.
DerivedSearch parse_derived_search(const ParsedQueryString& query,
                                   const std::vector<std::string_view>& left_out,
                                   const std::vector<std::string_view>& own = {});

}  // namespace tracuu
