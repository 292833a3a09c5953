#include <chrono>
#include <utility>

#include "server/http/api/answers.h"
#include "server/http/api/api_routes.h"
#include "server/http/api/json_parts.h"
#include "server/http/links.h"
#include "server/http/parameter_reader.h"
#include "server/http/parameters.h"

namespace tracuu {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint32_t kMostChanges = 1000;
constexpr std::uint32_t kUsualChanges = 100;
constexpr std::size_t kMaxTimeBytes = 64;

/// A time with its zone, or a day, which begins at midnight in Viet Nam.
std::chrono::sys_seconds read_since(ParameterReader& reader) {
  const auto text = reader.text("since", kMaxTimeBytes);
  if (!text) return {};
  constexpr std::chrono::hours kVietnam{7};
  if (const auto at = parse_published(*text)) {
    const auto local = at->day + at->time_of_day.value_or(std::chrono::seconds(0)) - kVietnam;
    return std::chrono::sys_seconds(local.time_since_epoch());
  }
  reader.refuse_value(
      "since", {ErrorCode::BadDate,
                "expected a time such as 2026-01-02T03:04:05Z or a day such as 2026-01-02", 0});
  return {};
}

Json change_to_json(const Change& change) {
  auto json = article_reference_to_json(change.article);
  json["sha256"] = or_null(change.article.sha256);
  json["findable_since"] = time_to_json(change.findable_since);
  json["links"] = Json{{"self", article_api_url(change.article.id)}};
  return json;
}

std::string next_url(const ChangesRequest& request, const std::string& cursor) {
  QueryPairs pairs{{"cursor", cursor}};
  if (request.limit != kUsualChanges) pairs.emplace_back("limit", std::to_string(request.limit));
  return "/api/v1/changes?" + build_query_string(pairs);
}

}  // namespace

HttpResponse answer_changes_api(SearchService& service, const Address& address) {
  ParameterReader reader(address.query);
  ChangesRequest request;
  request.since = read_since(reader);
  request.cursor = reader.text("cursor", kMaxCursorBytes).value_or("");
  request.limit = reader.number("limit", 1, kMostChanges, kUsualChanges);
  if (!request.cursor.empty() && request.since != std::chrono::sys_seconds{}) {
    reader.refuse_value("since", {ErrorCode::BadField, "cannot stand beside cursor", 0});
  }
  if (const auto refused = reader.refused()) return refused_parameter(*refused);
  const auto response = service.changes(request);
  if (!response) return refused_by_search(response.error(), {"cursor", "since", "limit"});

  auto changes = Json::array();
  for (const auto& change : response->changes) changes.push_back(change_to_json(change));
  return json_response(200,
                       Json{{"changes", std::move(changes)},
                            {"complete", response->complete},
                            {"next_cursor", response->next_cursor},
                            {"generation", response->generation},
                            {"links", Json{{"next", next_url(request, response->next_cursor)}}}});
}

}  // namespace tracuu
