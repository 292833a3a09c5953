#include "server/http/suggest_parameters.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "server/http/parameters.h"

namespace tracuu {
namespace {

std::optional<Error> take(ParsedSuggest& parsed, const std::string& name,
                          const std::string& value) {
  if (name == "q") {
    if (value.size() > kMaxQueryBytes) {
      return Error{ErrorCode::TooLarge,
                   "at most " + std::to_string(kMaxQueryBytes) + " bytes of UTF-8", 0};
    }
    parsed.typed = value;
    return std::nullopt;
  }
  if (name != "limit") return Error{ErrorCode::BadField, "no parameter has this name", 0};
  std::uint32_t limit = 0;
  const char* const end = value.data() + value.size();
  const auto [stop, error] = std::from_chars(value.data(), end, limit);
  if (error != std::errc() || stop != end || limit < 1 || limit > kMaxSuggestions) {
    return Error{ErrorCode::BadField,
                 "expected a whole number from 1 to " + std::to_string(kMaxSuggestions), 0};
  }
  parsed.limit = limit;
  return std::nullopt;
}

}  // namespace

ParsedSuggest parse_suggest_parameters(const QueryPairs& pairs) {
  ParsedSuggest parsed;
  for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
    const std::string& name = pair->first;
    const std::string& value = pair->second;
    const bool again = std::any_of(pairs.begin(), pair,
                                   [&](const QueryPair& other) { return other.first == name; });
    auto refused =
        again ? Error{ErrorCode::BadField, "given more than once", 0} : take(parsed, name, value);
    if (refused) parsed.refused.push_back({name, value, *std::move(refused)});
  }
  return parsed;
}

}  // namespace tracuu
