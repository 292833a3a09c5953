#include "server/query/unaccented_words.h"

namespace tracuu {

void note_unaccented_words(ParsedQuery& query,
                           const std::unordered_set<std::string>& typed_without) {
  if (typed_without.empty()) return;
  const auto note = [&](const Clause& clause) {
    for (const Token& token : clause.tokens) {
      if (token.marked && typed_without.contains(token.folded)) {
        query.unaccented.insert(token.folded);
      }
    }
  };
  for (const ClauseGroup& group : query.required) {
    for (const Clause& clause : group.alternatives) note(clause);
  }
  for (const Rewording& other : query.rewordings) note(other.clause);
  for (const Clause& clause : query.excluded) note(clause);
}

bool matches_unaccented(const ParsedQuery& query, const Token& token) {
  return token.marked && query.unaccented.contains(token.folded);
}

}  // namespace tracuu
