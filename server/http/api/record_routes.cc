#include <utility>

#include "server/http/api/answers.h"
#include "server/http/api/api_routes.h"
#include "server/http/api/problem.h"
#include "server/http/api/record_json.h"
#include "server/http/list_parameters.h"
#include "server/http/status_names.h"

namespace tracuu {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint32_t kMaxListLimit = 200;
constexpr std::uint32_t kUsualListLimit = 50;
std::string list_url(const std::string& path, const ListRequest& request) {
  QueryPairs pairs = build_list_parameters(request);
  if (request.limit != kUsualListLimit) pairs.emplace_back("limit", std::to_string(request.limit));
  return pairs.empty() ? path : path + '?' + build_query_string(pairs);
}

HttpResponse answer_list(SearchService& service, const Address& address, RecordKind records) {
  ParameterReader reader(address.query);
  auto request = read_list_parameters(reader, records);
  request.limit = reader.number("limit", 1, kMaxListLimit, kUsualListLimit);
  if (const auto refused = reader.refused()) return refused_parameter(*refused);
  const auto response =
      records == RecordKind::Officials ? service.officials(request) : service.documents(request);
  if (!response) return refused_by_search(response.error(), {"q", "kind", "limit", "offset"});

  auto entries = Json::array();
  for (const auto& entry : response->entries) entries.push_back(list_entry_to_json(entry, records));
  auto next = request;
  next.offset += request.limit;
  const bool more = next.offset < response->total;
  return json_response(
      200,
      Json{{"total", response->total},
           {records == RecordKind::Officials ? "officials" : "documents", std::move(entries)},
           {"generation", response->generation},
           {"links", Json{{"self", list_url(address.path, request)},
                          {"next", more ? Json(list_url(address.path, next)) : Json(nullptr)}}}});
}

/// One record by its id, which is all that its address takes.
template <typename Find, typename ToJson>
HttpResponse answer_record(const Address& address, Find find, ToJson to_json) {
  if (const auto refused = ParameterReader(address.query).refused())
    return refused_parameter(*refused);
  const auto record = find(address.tail);
  if (!record) return problem(status_of(record.error().code), record.error().message);
  return json_response(200, to_json(*record));
}

}  // namespace

HttpResponse answer_officials_api(SearchService& service, const Address& address) {
  return answer_list(service, address, RecordKind::Officials);
}

HttpResponse answer_documents_api(SearchService& service, const Address& address) {
  return answer_list(service, address, RecordKind::Documents);
}

HttpResponse answer_official_api(SearchService& service, const Address& address) {
  return answer_record(
      address, [&](const std::string& id) { return service.official(id); }, official_to_json);
}

HttpResponse answer_document_api(SearchService& service, const Address& address) {
  return answer_record(
      address, [&](const std::string& id) { return service.document(id); }, document_to_json);
}

}  // namespace tracuu
