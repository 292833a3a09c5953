#pragma once

#include <vector>

#include "schema/record/article.h"
#include "server/query/parsed_query.h"
#include "server/search/highlight/highlight_query.h"
#include "server/search/snapshot.h"

namespace tracuu {

/// What of a hit is to be marked for `query`: each word as it was matched (typed accents bind, bare
/// words are open), phrases, and numbers in the spelling of the article. Pure.
HighlightQuery build_highlight(const ParsedQuery& query, const Snapshot& snapshot);

/// Where `field` of `article` names documents, by their ids. Pure.
std::vector<NamedPlace> named_places(const Article& article, TextField field);

}  // namespace tracuu
