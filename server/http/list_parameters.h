#pragma once

#include <array>
#include <string_view>

#include "server/http/parameter_reader.h"
#include "server/http/query_string.h"
#include "server/http/record_links.h"
#include "server/search/search_service.h"

namespace tracuu {

/// An order of a list as the parameter spells it.
struct ListOrderName {
  ListOrder order;
  std::string_view name;
};

inline constexpr std::array kListOrderNames{
    ListOrderName{ListOrder::Name, "name"},
    ListOrderName{ListOrder::Articles, "articles"},
};

/// The parameters that pages and API have in common for their lists of officials and documents;
/// the kind is of documents only. Others, and what `reader` refuses, are the caller's.
ListRequest read_list_parameters(ParameterReader& reader, RecordKind records);

/// The parameters that give `request` again; defaults are left out.
QueryPairs build_list_parameters(const ListRequest& request);

}  // namespace tracuu
