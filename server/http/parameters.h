#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "server/http/message.h"
#include "server/http/query_string.h"
#include "server/search/search_service.h"

namespace tracuu {

/// Parameters of pages that are none of a search: "chart=share", "find=…".
inline constexpr std::string_view kChartParameter = "chart";
inline constexpr std::string_view kFindParameter = "find";

inline constexpr std::size_t kMaxQueryBytes = 1024;  // Design §10: cost of a query is capped.
inline constexpr std::size_t kMaxFilterBytes = 300;  // No id, name or section is longer.
inline constexpr std::size_t kMaxFilterValues = 64;  // Over all filters of one search.
inline constexpr std::size_t kMaxCursorBytes = 500;
inline constexpr std::uint32_t kMaxOffset = 10'000;
inline constexpr std::uint32_t kMaxLimit = 100;
inline constexpr std::uint32_t kMaxFacetSize = 200;

/// The parameters of a search: what could be taken, with defaults for the rest, and what could
/// not. The API refuses the request if anything was refused; pages search what is left and say so.
struct ParsedSearch {
  SearchRequest request;
  std::vector<RefusedParameter> refused;
};

/// A search without any parameter: everything, with the facets that are counted by default.
SearchRequest default_search();

/// Reads the parameters of /api/v1/search and /search. An over-long q is cut between characters
/// and reported as TooLarge. Empty date, from and to mean open, as forms send them.
ParsedSearch parse_search_parameters(const QueryPairs& pairs);

/// The parameters that give `request` again; defaults are left out, so that equal searches have
/// equal addresses.
QueryPairs build_search_parameters(const SearchRequest& request);

/// Shortest spelling that parse_day_range reads back: "2022", "2022-11", "2022-11-17", "A..B",
/// "A..", "..B"; "" for the open range.
std::string format_day_range(const DayRange& days);

/// Names of all parameters, in the order of the documentation.
std::vector<std::string_view> search_parameter_names();

}  // namespace tracuu
