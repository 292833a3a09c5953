#include "server/query/pair_model.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tracuu {
namespace {

// Measured with scripts/evaluate_suggestions; see ARCHITECTURE.md, "Did you mean".
constexpr double kUnseenPair = 0.008;  ///< Of the chance that two words stand in one article.
constexpr double kUnseenWord = 0.004;  ///< Articles.

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
  const double together = count_pair(first, second) / (first.articles + 1);
  return std::log(together + kUnseenPair * second.articles / articles_);
}

}  // namespace tracuu
