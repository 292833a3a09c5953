#include "server/search/query_compounds.h"

#include <algorithm>

#include "schema/analysis/lexicon.h"

namespace tracuu {
namespace {

/// The first word after the clause, or the run of syllables, that `first` stands in.
std::size_t end_of_run(const std::vector<Token>& words, std::size_t first) {
  std::size_t end = first;
  while (end < words.size() && words[end].kind == TokenKind::Syllable &&
         (end == first || words[end].position == words[end - 1].position + 1)) {
    ++end;
  }
  return end;
}

std::string joined_term(const std::vector<Token>& words, std::size_t first, std::size_t count,
                        bool folded) {
  std::string keys;
  for (std::size_t i = first; i < first + count; ++i) {
    if (i > first) keys.push_back(' ');
    keys += folded ? words[i].folded : words[i].text;
  }
  return folded ? compound_folded_term(keys) : compound_term(keys);
}

}  // namespace

std::vector<Token> required_words(const ParsedQuery& query) {
  std::vector<Token> words;
  for (const ClauseGroup& group : query.required) {
    const auto& tokens = group.alternatives.front().tokens;
    words.insert(words.end(), tokens.begin(), tokens.end());
  }
  return words;
}

std::vector<QueryCompound> possible_compounds(const ParsedQuery& query) {
  const std::vector<Token> words = required_words(query);
  std::vector<QueryCompound> compounds;
  for (std::size_t first = 0; first < words.size(); ++first) {
    const std::size_t longest = std::min(end_of_run(words, first) - first, Lexicon::kMaxSyllables);
    for (std::size_t count = longest; count >= 2; --count) {
      compounds.push_back({first, count, joined_term(words, first, count, !query.any_marks)});
    }
  }
  return compounds;
}

}  // namespace tracuu
