#include <array>
#include <utility>

#include "server/http/api/answers.h"
#include "server/http/api/api_routes.h"
#include "server/http/api/problem.h"
#include "server/http/api/record_json.h"
#include "server/http/parameter_reader.h"
#include "server/http/parameters.h"
#include "server/http/status_names.h"

namespace tracuu {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint32_t kMaxListLimit = 200;
constexpr std::uint32_t kUsualListLimit = 50;
constexpr std::uint32_t kMaxListOffset = 10'000'000;  // More than any archive names.
constexpr std::size_t kMaxKindBytes = 40;

/// In the order of ListOrder.
constexpr std::array<std::string_view, 2> kListOrders{"name", "articles"};

ListRequest read_list_request(ParameterReader& reader, Listed listed) {
  ListRequest request;
  request.text = reader.text("q", kMaxFilterBytes).value_or("");
  if (listed == Listed::Documents) request.kind = reader.text("kind", kMaxKindBytes).value_or("");
  request.order = static_cast<ListOrder>(reader.choice("sort", kListOrders));
  request.offset = reader.number("offset", 0, kMaxListOffset, 0);
  request.limit = reader.number("limit", 1, kMaxListLimit, kUsualListLimit);
  return request;
}

std::string list_url(const std::string& path, const ListRequest& request) {
  QueryPairs pairs;
  if (!request.text.empty()) pairs.emplace_back("q", request.text);
  if (!request.kind.empty()) pairs.emplace_back("kind", request.kind);
  if (request.order != ListOrder::Name)
    pairs.emplace_back("sort", kListOrders[static_cast<std::size_t>(request.order)]);
  if (request.offset != 0) pairs.emplace_back("offset", std::to_string(request.offset));
  if (request.limit != kUsualListLimit) pairs.emplace_back("limit", std::to_string(request.limit));
  return pairs.empty() ? path : path + '?' + build_query_string(pairs);
}

HttpResponse answer_list(SearchService& service, const Address& address, Listed listed) {
  ParameterReader reader(address.query);
  const auto request = read_list_request(reader, listed);
  if (const auto refused = reader.refused()) return refused_parameter(*refused);
  const auto response =
      listed == Listed::Officials ? service.officials(request) : service.documents(request);
  if (!response) return refused_by_search(response.error(), {"q", "kind", "limit", "offset"});

  auto entries = Json::array();
  for (const auto& entry : response->entries) entries.push_back(list_entry_to_json(entry, listed));
  auto next = request;
  next.offset += request.limit;
  const bool more = next.offset < response->total;
  return json_response(
      200,
      Json{{"total", response->total},
           {listed == Listed::Officials ? "officials" : "documents", std::move(entries)},
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
  return answer_list(service, address, Listed::Officials);
}

HttpResponse answer_documents_api(SearchService& service, const Address& address) {
  return answer_list(service, address, Listed::Documents);
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
