#pragma once

#include <string>
#include <unordered_set>

#include "server/query/parsed_query.h"

namespace tracuu {

/// Notes in query.unaccented which of the query's words, and of its rewordings, an article may have
/// without the accents typed. `typed_without` are the folded keys of the words that the index has
/// of text typed without accents.
void note_unaccented_words(ParsedQuery& query,
                           const std::unordered_set<std::string>& typed_without);

/// True if the accented word `token` matches where text was typed without accents, too.
bool matches_unaccented(const ParsedQuery& query, const Token& token);

}  // namespace tracuu
