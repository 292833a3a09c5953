#pragma once

#include <string_view>
#include <vector>

#include "server/query/parsed_query.h"
#include "server/query/spelling_map.h"

namespace tracuu {

/// What a reader's text means in an index with these spellings: parse_query() of what an
/// encoding, an address or keys typed should have been, with every other way to write it
/// (add_rewordings), and words that the index does not have as typed loosened (loosen_spellings).
/// The kinds in `literal` are not assumed. Never fails.
ParsedQuery understand_query(std::string_view text, const SpellingMap& spellings,
                             const std::vector<AssumptionKind>& literal = {});

}  // namespace tracuu
