#pragma once

#include <string>

#include "schema/record/archive_statistics.h"

namespace tracuu {

/// A word of the archive with its counts.
struct CountedWord {
  std::string key;  ///< Token::text.
  SequenceCode code = 0;
  double articles = 0;  ///< Never 0: a word that the archive does not have has a small part of one.
};

/// How likely words stand side by side in an archive, as natural logarithms. A pair that it does
/// not have is the likelier the more kinds of words follow the first, and the more articles have
/// the second (Witten and Bell 1991, method C, and Kneser and Ney 1995 weigh so). Pairs of the
/// lexicon's compounds are likelier than their count: readers look for words. `statistics` must
/// outlive it and not be empty.
class PairModel {
 public:
  explicit PairModel(const ArchiveStatistics& statistics);

  const ArchiveStatistics& statistics() const { return statistics_; }
  CountedWord count(std::string key) const;

  /// That a text begins with the word.
  double begin_score(const CountedWord& word) const;
  /// That `second` follows `first`.
  double pair_score(const CountedWord& first, const CountedWord& second) const;
  /// Articles that have them side by side.
  double count_pair(const CountedWord& first, const CountedWord& second) const;

 private:
  const ArchiveStatistics& statistics_;
  double articles_;
};

}  // namespace tracuu
