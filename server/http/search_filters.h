#pragma once

#include "server/http/dictionary.h"
#include "server/http/pages.h"
#include "server/search/search_service.h"

namespace tracuu {

/// True if anything besides the query narrows the search.
bool is_filtered(const SearchRequest& request);

/// The same search without filters and dates, from its first page on.
SearchRequest without_filters(SearchRequest request);

/// The filters in force, each with a link that takes it away.
void set_chips(Dictionary& page, const SearchView& view);

/// The facets, each value with a link that adds it or, if it is selected, takes it away.
void set_facets(Dictionary& page, const SearchView& view);

}  // namespace tracuu
