#pragma once

#include "server/http/pages/dictionary.h"
#include "server/http/pages/pages.h"

namespace tracuu {

/// What to do next where a search found nothing: other searches, each as a link.
void set_nothing_found(Dictionary& page, const SearchView& view);

/// The documents and officials that the query names, with links to their pages.
void set_cards(Dictionary& page, const SearchView& view);

}  // namespace tracuu
