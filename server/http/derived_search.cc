#include "server/http/derived_search.h"

#include <algorithm>

#include "server/http/parameters.h"

namespace tracuu {
namespace {

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

DerivedSearch parse_derived_search(const ParsedQueryString& query,
                                   const std::vector<std::string_view>& left_out,
                                   const std::vector<std::string_view>& own) {
  DerivedSearch derived{{}, own, {}};
  for (const auto name : search_parameter_names()) {
    if (!contains(left_out, name)) derived.names.push_back(name);
  }
  QueryPairs pairs;
  for (const auto& pair : query.pairs) {
    if (!contains(derived.names, pair.first)) {
      derived.refused = {pair.first, pair.second, unknown_parameter(derived.names)};
      return derived;
    }
    if (!contains(own, pair.first)) pairs.push_back(pair);
  }
  auto parsed = parse_search_parameters(pairs);
  derived.request = std::move(parsed.request);
  if (!query.refused.empty()) {
    derived.refused = query.refused.front();
  } else if (!parsed.refused.empty()) {
    derived.refused = parsed.refused.front();
  }
  return derived;
}

}  // namespace tracuu
