#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "schema/record/terms.h"
#include "server/query/parsed_query.h"

namespace tracuu {

/// The words that must be there, in the order of the query; where OR leaves a choice, the first.
std::vector<Token> required_words(const ParsedQuery& query);

/// Neighbours of the query that may be one word, as the index would have it.
struct QueryCompound {
  std::size_t first = 0;  ///< In required_words().
  std::size_t count = 0;
  std::string term;  ///< Of the accented keys; of the folded ones if the query has no mark at all.
};

/// All runs of two to Lexicon::kMaxSyllables syllables within a clause, by first word, longest
/// first. Which of them are words only the index can tell: it has no term for the others. A query
/// typed with some of its accents therefore has only those compounds that lack none.
std::vector<QueryCompound> possible_compounds(const ParsedQuery& query);

}  // namespace tracuu
