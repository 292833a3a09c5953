#include "server/http/api_routes.h"

#include <chrono>

#include "server/http/json_text.h"
#include "server/http/openapi_document.h"
#include "server/http/parameters.h"
#include "server/http/problem.h"
#include "server/http/search_json.h"
#include "server/http/status_names.h"
#include "server/http/suggest_json.h"
#include "server/http/suggest_parameters.h"

namespace tracuu {
namespace {

using Json = nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;

HttpResponse json_response(int status, std::string body) {
  return {status, "application/json", std::move(body), {}};
}

HttpResponse refused_parameter(const RefusedParameter& refused) {
  const auto& [name, value, error] = refused;
  if (name.empty()) return problem(status_of(error.code), error.message);
  const auto start = name + ": ";
  const bool named = error.message.rfind(start, 0) == 0;
  return problem(status_of(error.code), named ? error.message : start + error.message, name);
}

/// A refusal of the search itself. By the house rule its message starts with the name of what is
/// at fault: "official: nobody is called '…'".
HttpResponse refused_search(const Error& error) {
  const auto blamed = error.message.substr(0, error.message.find(':'));
  for (const auto name : search_parameter_names()) {
    if (name == blamed) return problem(400, error.message, name);
  }
  return problem(400, error.message);
}

/// Addresses without parameters refuse them all, so that a misspelt one is never ignored.
const RefusedParameter* find_parameter(const Address& address, RefusedParameter& unknown) {
  if (!address.query.refused.empty()) return &address.query.refused.front();
  if (address.query.pairs.empty()) return nullptr;
  const auto& [name, value] = address.query.pairs.front();
  unknown = {name, value, Error{ErrorCode::BadField, "no parameter has this name", 0}};
  return &unknown;
}

/// Whole seconds since an RFC 3339 time; null where the text is none.
Json age_seconds(const std::string& published_at) {
  using std::chrono::seconds;
  const auto at = parse_published(published_at);
  if (!at) return nullptr;
  constexpr std::chrono::hours kVietnam{7};
  const auto then = at->day.time_since_epoch() + at->time_of_day.value_or(seconds(0)) - kVietnam;
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<seconds>(now - then).count();
}

}  // namespace

HttpResponse answer_search_api(SearchService& service, const Address& address) {
  if (!address.query.refused.empty()) return refused_parameter(address.query.refused.front());
  const auto parsed = parse_search_parameters(address.query.pairs);
  if (!parsed.refused.empty()) return refused_parameter(parsed.refused.front());

  const auto started = Clock::now();
  const auto response = service.search(parsed.request);
  const std::chrono::duration<double, std::milli> took = Clock::now() - started;
  if (!response) return refused_search(response.error());
  return json_response(200, search_to_json(parsed.request, *response, took.count()));
}

HttpResponse answer_suggest_api(SearchService& service, const Address& address) {
  if (!address.query.refused.empty()) return refused_parameter(address.query.refused.front());
  const auto parsed = parse_suggest_parameters(address.query.pairs);
  if (!parsed.refused.empty()) return refused_parameter(parsed.refused.front());

  const auto started = Clock::now();
  const auto response = service.complete(parsed.typed, parsed.limit);
  const std::chrono::duration<double, std::milli> took = Clock::now() - started;
  return json_response(200, completions_to_json(parsed.typed, response, took.count()));
}

HttpResponse answer_article_api(SearchService& service, const Address& address) {
  RefusedParameter unknown;
  if (const auto* refused = find_parameter(address, unknown)) return refused_parameter(*refused);
  const auto article = service.article(address.tail);
  if (!article) return problem(status_of(article.error().code), article.error().message);
  return json_response(200, article_to_json(*article));
}

HttpResponse answer_openapi(SearchService& /*service*/, const Address& /*address*/) {
  return json_response(200, openapi_document());
}

HttpResponse answer_healthz(SearchService& /*service*/, const Address& /*address*/) {
  return json_response(200, R"({"status":"ok"})");
}

HttpResponse answer_readyz(SearchService& service, const Address& /*address*/) {
  const auto status = service.status();
  const auto or_null = [](const auto& day) { return day ? Json(format_day(*day)) : Json(nullptr); };
  return json_response(200, json_text(Json{{"status", "ready"},
                                           {"generation", status.generation},
                                           {"published_at", status.published_at},
                                           {"age_seconds", age_seconds(status.published_at)},
                                           {"articles", status.articles},
                                           {"oldest", or_null(status.oldest)},
                                           {"newest", or_null(status.newest)}}));
}

}  // namespace tracuu
