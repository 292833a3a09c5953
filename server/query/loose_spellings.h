#pragma once

#include <string>
#include <vector>

#include "schema/analysis/token.h"
#include "server/query/parsed_query.h"
#include "server/query/spelling_map.h"

namespace tracuu {

/// The spellings of the index that have every mark of `token` and more: "viêt" -> "viêt_1",
/// "viêt_5"; never one with another mark. None for a syllable that has a tone: who types a tone
/// types the rest. The token's own key is not among them.
std::vector<std::string> find_looser_spellings(const Token& token, const SpellingMap& spellings);

/// Which words of a query are loosened.
enum class Loosen : std::uint8_t {
  UnknownWords,  ///< Those that the index does not have as typed: "Viêt".
  AllWords,
};

/// Adds looser spellings to query.loose, and to its assumptions. True if there are any new ones.
bool loosen_spellings(ParsedQuery& query, const SpellingMap& spellings, Loosen which);

}  // namespace tracuu
