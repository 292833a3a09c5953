#pragma once

#include <vector>

#include "schema/analysis/token.h"

namespace tracuu {

/// Gives the compounds of schema/tables/i_y_words.tsv the one spelling of that table: "công ti"
/// gets the keys of "công ty". Alone, ti, li, hi ... stay apart from ty, ly, hy, which are names
/// too.
void unite_i_y_words(std::vector<Token>& tokens);

}  // namespace tracuu
