#pragma once

#include <vector>

#include "server/query/parsed_query.h"
#include "server/query/spelling_map.h"

namespace tracuu {

/// Fills query.rewordings, and query.assumptions with those that readers are told: short forms and
/// their expansions, variants of names and loanwords, numerals, dates. A date beside other words
/// also stands for the articles that appeared then. A kind in `literal` is left out. `spellings`
/// are those of the index: words are joined or split ("xi măng", "ximăng") where it has them so.
void add_rewordings(ParsedQuery& query, const SpellingMap& spellings,
                    const std::vector<AssumptionKind>& literal);

}  // namespace tracuu
