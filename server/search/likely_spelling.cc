#include "server/search/likely_spelling.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

#include "schema/analysis/lexicon.h"

namespace tracuu {
namespace {

/// One word or two neighbours as an article spells them: the codes of their keys.
using SpelledUnit = std::uint32_t;
constexpr unsigned kCodeBits = 16;

constexpr double kCommonest = 0.9;  // Of what all candidates spell alike; a known spelling has 1.

/// The units of a query, and for each the spellings that an article has.
using Spelled = std::vector<std::unordered_set<SpelledUnit>>;

Spelled spell_words(const QueryWords& words, const std::vector<SequenceCode>& sequence) {
  Spelled spelled(words.words().size());
  for (const SequenceCode code : sequence) {
    const std::size_t word = is_token(code) ? words.word_of(code) : 0;
    if (word != 0) spelled[word].insert(code);
  }
  return spelled;
}

Spelled spell_pairs(const QueryWords& words, const std::vector<SequenceCode>& sequence) {
  Spelled spelled(words.pairs().size());
  SequenceCode before = kSequenceGap;
  for (const SequenceCode code : sequence) {
    if (code == kSequenceUnaccented) continue;
    const std::size_t first = is_token(before) ? words.word_of(before) : 0;
    const std::size_t second = is_token(code) ? words.word_of(code) : 0;
    const std::size_t pair =
        first != 0 && second != 0 ? words.find_pair(first, second) : spelled.size();
    if (pair < spelled.size()) spelled[pair].insert((SpelledUnit{before} << kCodeBits) | code);
    before = code;
  }
  return spelled;
}

/// True if the spelling is what readers who type no accents mean first of all.
bool is_known(const QueryWords& words, SpelledUnit unit) {
  const auto second = static_cast<SequenceCode>(unit);
  const auto first = static_cast<SequenceCode>(unit >> kCodeBits);
  if (!is_token(first)) return words.is_bare(second);
  return Lexicon::builtin().contains(words.key_of(first) + ' ' + words.key_of(second));
}

class SpellingCounts {
 public:
  explicit SpellingCounts(const std::vector<Spelled>& articles) {
    for (const Spelled& spelled : articles) {
      for (const auto& unit : spelled) {
        for (const SpelledUnit spelling : unit) ++counts_[spelling];
      }
    }
  }

  double likelihood(const QueryWords& words, SpelledUnit spelling, std::size_t articles) {
    const auto [known, fresh] = known_.try_emplace(spelling, false);
    if (fresh) known->second = is_known(words, spelling);
    if (known->second) return 1;
    return kCommonest * static_cast<double>(counts_[spelling]) / static_cast<double>(articles);
  }

 private:
  std::unordered_map<SpelledUnit, std::size_t> counts_;
  std::unordered_map<SpelledUnit, bool> known_;
};

}  // namespace

std::vector<double> likely_spellings(const QueryWords& words,
                                     const std::vector<std::vector<SequenceCode>>& sequences) {
  std::vector<double> likely(sequences.size(), 0);
  if (!words.is_open()) return likely;
  std::vector<Spelled> articles;
  articles.reserve(sequences.size());
  for (const auto& sequence : sequences) {
    articles.push_back(words.pairs().empty() ? spell_words(words, sequence)
                                             : spell_pairs(words, sequence));
  }
  SpellingCounts counts(articles);
  for (std::size_t i = 0; i < articles.size(); ++i) {
    for (const auto& unit : articles[i]) {
      double best = 0;
      for (const SpelledUnit spelling : unit) {
        best = std::max(best, counts.likelihood(words, spelling, articles.size()));
      }
      likely[i] += best / static_cast<double>(articles[i].size());
    }
  }
  return likely;
}

}  // namespace tracuu
