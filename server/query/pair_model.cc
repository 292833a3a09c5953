#include "server/query/pair_model.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <unordered_set>
#include <utility>

#include "schema/analysis/lexicon.h"

namespace tracuu {
namespace {

// Measured with scripts/evaluate_suggestions; see ARCHITECTURE.md, "Did you mean".
constexpr double kUnseenPair = 0.02;  ///< Of the share of followers that are new to a word.
constexpr double kLeastUnseen = 0.0006;
constexpr double kUnseenWord = 0.0006;  ///< Articles.
constexpr double kCompound = 1.6;       ///< Of a pair that stands in a compound.

std::uint32_t pair_key(SequenceCode first, SequenceCode second) {
  return static_cast<std::uint32_t>(first) << 16U | second;
}

/// The neighbours in compounds of the lexicon.
std::unordered_set<std::uint32_t> collect_compound_pairs() {
  std::unordered_set<std::uint32_t> pairs;
  for (const std::string& compound : Lexicon::builtin().compounds()) {
    std::size_t end = compound.find(' ');
    SequenceCode before = sequence_code(compound.substr(0, end));
    while (end != std::string::npos) {
      const std::size_t begin = end + 1;
      end = compound.find(' ', begin);
      const SequenceCode code = sequence_code(compound.substr(begin, end - begin));
      pairs.insert(pair_key(before, code));
      before = code;
    }
  }
  return pairs;
}

bool stands_in_compound(SequenceCode first, SequenceCode second) {
  static const std::unordered_set<std::uint32_t> pairs = collect_compound_pairs();
  return pairs.count(pair_key(first, second)) > 0;
}

}  // namespace

PairModel::PairModel(const ArchiveStatistics& statistics)
    : statistics_(statistics), articles_(static_cast<double>(statistics.articles())) {}

CountedWord PairModel::count(std::string key) const {
  const double articles = statistics_.count_word(key);
  const SequenceCode code = sequence_code(key);
  return {std::move(key), code, std::max(articles, kUnseenWord)};
}

double PairModel::begin_score(const CountedWord& word) const {
  return std::log(word.articles / articles_);
}

double PairModel::count_pair(const CountedWord& first, const CountedWord& second) const {
  // Words that share a code share its pairs; none has more than it has articles.
  return std::min(
      {statistics_.count_pair(first.code, second.code), first.articles, second.articles});
}

double PairModel::pair_score(const CountedWord& first, const CountedWord& second) const {
  const double articles = first.articles + 1;
  const double kinds = static_cast<double>(statistics_.count_followers(first.code)) / articles;
  const double unseen = std::max(kLeastUnseen, kUnseenPair * kinds) * second.articles / articles_;
  const double score = std::log(count_pair(first, second) / articles + unseen);
  return stands_in_compound(first.code, second.code) ? score + kCompound : score;
}

}  // namespace tracuu
