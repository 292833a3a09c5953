#pragma once

#include <vector>

#include "schema/record/token_sequence.h"
#include "server/search/query_words.h"

namespace tracuu {

/// How likely each candidate (by its sequence) spells what a query without any accents means, 0 to
/// 1: a single word by its bare spelling ("nam" before "năm"), neighbours by being a compound of
/// the lexicon ("bổ nhiệm" before "bỏ nhiệm"), else by how many of the candidates spell them so.
/// All 0 for a query with accents. Linear in the size of the sequences.
std::vector<double> likely_spellings(const QueryWords& words,
                                     const std::vector<std::vector<SequenceCode>>& sequences);

}  // namespace tracuu
