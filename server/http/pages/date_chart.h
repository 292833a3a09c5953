#pragma once

#include "server/http/pages/dictionary.h"
#include "server/http/pages/pages.h"

namespace tracuu {

/// Sets the bars over time of a search's date facet, their table, the ways back up to longer times,
/// and the form of two dates.
void set_date_facet(Dictionary& filters, const SearchView& view, const Facet& facet);

}  // namespace tracuu
