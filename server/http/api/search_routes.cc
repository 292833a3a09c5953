#include <chrono>

#include "server/http/api/answers.h"
#include "server/http/api/api_routes.h"
#include "server/http/api/search_json.h"
#include "server/http/api/suggest_json.h"
#include "server/http/parameter_reader.h"
#include "server/http/parameters.h"

namespace tracuu {
namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr std::uint32_t kMaxSuggestions = 10;

}  // namespace

HttpResponse answer_search_api(SearchService& service, const Address& address) {
  if (!address.query.refused.empty()) return refused_parameter(address.query.refused.front());
  const auto parsed = parse_search_parameters(address.query.pairs);
  if (!parsed.refused.empty()) return refused_parameter(parsed.refused.front());

  const auto started = Clock::now();
  const auto response = service.search(parsed.request);
  const Milliseconds took = Clock::now() - started;
  if (!response) return refused_by_search(response.error(), search_parameter_names());
  return json_text_response(200, search_to_json(parsed.request, *response, took.count()));
}

HttpResponse answer_suggest_api(SearchService& service, const Address& address) {
  ParameterReader reader(address.query);
  const auto typed = reader.text("q", kMaxQueryBytes).value_or("");
  const auto limit = reader.number("limit", 1, kMaxSuggestions, kMaxSuggestions);
  if (const auto refused = reader.refused()) return refused_parameter(*refused);

  const auto started = Clock::now();
  const auto response = service.complete(typed, limit);
  const Milliseconds took = Clock::now() - started;
  return json_text_response(200, completions_to_json(typed, response, took.count()));
}

}  // namespace tracuu
