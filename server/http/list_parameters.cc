#include "server/http/list_parameters.h"

#include <algorithm>

#include "server/http/parameters.h"

namespace tracuu {
namespace {

constexpr std::uint32_t kMaxListOffset = 10'000'000;  // More than any archive names.
constexpr std::size_t kMaxKindBytes = 40;

}  // namespace

ListRequest read_list_parameters(ParameterReader& reader, RecordKind records) {
  std::array<std::string_view, kListOrderNames.size()> orders;
  std::transform(kListOrderNames.begin(), kListOrderNames.end(), orders.begin(),
                 [](const ListOrderName& row) { return row.name; });
  ListRequest request;
  request.text = reader.text("q", kMaxFilterBytes).value_or("");
  if (records == RecordKind::Documents)
    request.kind = reader.text("kind", kMaxKindBytes).value_or("");
  request.order = kListOrderNames.at(reader.choice("sort", orders)).order;
  request.offset = reader.number("offset", 0, kMaxListOffset, 0);
  return request;
}

QueryPairs build_list_parameters(const ListRequest& request) {
  QueryPairs pairs;
  if (!request.text.empty()) pairs.emplace_back("q", request.text);
  if (!request.kind.empty()) pairs.emplace_back("kind", request.kind);
  for (const auto& [order, name] : kListOrderNames) {
    if (order == request.order && order != ListOrder::Name) pairs.emplace_back("sort", name);
  }
  if (request.offset != 0) pairs.emplace_back("offset", std::to_string(request.offset));
  return pairs;
}

}  // namespace tracuu
