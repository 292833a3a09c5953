#pragma once

#include <string>

#include "server/http/pages/dictionary.h"
#include "server/search/search_service.h"

namespace tracuu {

/// Adds the values of a facet to a form as boxes to tick, each with a link that leaves it out, and
/// those that are left out with a link that takes them back.
void add_facet_values(Dictionary& fieldset, const SearchRequest& request, const Facet& facet);

/// Adds what a form of facets keeps as hidden fields: everything but the place in the list and the
/// values that `facets` have boxes for.
void keep_other_parameters(Dictionary& form, SearchRequest request,
                           const std::vector<Facet>& facets);

/// How a filter's value is called: as its facet calls it, else as the reader gave it.
std::string filter_label(const SearchResponse& response, FacetField field,
                         const std::string& value);

}  // namespace tracuu
