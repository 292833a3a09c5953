#include <chrono>

#include "server/http/api/answers.h"
#include "server/http/api/api_routes.h"
#include "server/http/api/json_parts.h"
#include "server/http/api/openapi_document.h"

namespace tracuu {
namespace {

using Json = nlohmann::ordered_json;

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

HttpResponse answer_openapi(SearchService& /*service*/, const Address& /*address*/) {
  return json_text_response(200, openapi_document());
}

HttpResponse answer_healthz(SearchService& /*service*/, const Address& /*address*/) {
  return json_response(200, Json{{"status", "ok"}});
}

HttpResponse answer_readyz(SearchService& service, const Address& /*address*/) {
  const auto status = service.status();
  return json_response(200, Json{{"status", "ready"},
                                 {"generation", status.generation},
                                 {"published_at", status.published_at},
                                 {"age_seconds", age_seconds(status.published_at)},
                                 {"articles", status.articles},
                                 {"oldest", day_to_json(status.oldest)},
                                 {"newest", day_to_json(status.newest)}});
}

}  // namespace tracuu
