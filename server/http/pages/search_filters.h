#pragma once

#include <string>

#include "server/http/pages/dictionary.h"
#include "server/http/pages/pages.h"
#include "server/search/search_service.h"

namespace tracuu {

/// True if anything besides the query narrows the search.
bool is_filtered(const SearchRequest& request);

/// The same search without filters and dates, from its first page on.
SearchRequest without_filters(SearchRequest request);

/// The same search from its first page on, without a value of a field's filter.
SearchRequest without_value(SearchRequest request, FacetField field, const std::string& value);

/// The same search from its first page on, of other days.
SearchRequest with_days(SearchRequest request, DayRange days);

/// The filters in force, each with a link that takes it away.
void set_chips(Dictionary& page, const SearchView& view);

/// The facets: the date as bars over time, the others as forms.
void set_facets(Dictionary& page, const SearchView& view);

}  // namespace tracuu
