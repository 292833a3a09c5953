#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "server/http/message.h"
#include "server/http/query_string.h"

namespace tracuu {

inline constexpr std::uint32_t kMaxSuggestions = 10;

/// The parameters of /api/v1/suggest, and what could not be taken.
struct ParsedSuggest {
  std::string typed;  ///< q; may be empty.
  std::uint32_t limit = kMaxSuggestions;
  std::vector<RefusedParameter> refused;
};

ParsedSuggest parse_suggest_parameters(const QueryPairs& pairs);

}  // namespace tracuu
