#pragma once

#include <array>
#include <string_view>

#include "server/http/query_string.h"
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

/// The parameters of a page of officials or documents; they are called as those of the API. What
/// cannot be taken is left out: the form shows what the list was narrowed by.
ListRequest read_list_parameters(const ParsedQueryString& query);

/// The parameters that give `request` again; defaults are left out.
QueryPairs build_list_parameters(const ListRequest& request);

}  // namespace tracuu
