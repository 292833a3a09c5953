#pragma once

#include <string>

#include "server/http/routes.h"
#include "server/search/search_service.h"

namespace tracuu {

/// A page of a search as an Atom feed. `published_at` is when the archive's state was published,
/// for a feed without entries. Source: RFC 4287; the link to what follows: RFC 5005.
std::string render_atom_feed(const Address& address, const SearchRequest& request,
                             const SearchResponse& response, const std::string& published_at);

}  // namespace tracuu
