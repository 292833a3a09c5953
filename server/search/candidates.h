#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "schema/record/token_sequence.h"
#include "server/search/query_words.h"

namespace tracuu {

/// The articles that the first stage found, and what a query has to do with each, counted from
/// their sequences. Immutable; thread-safe. `words` must outlive it.
class Candidates {
 public:
  /// There must be a sequence.
  Candidates(const QueryWords& words, std::vector<std::vector<SequenceCode>> sequences);

  const std::vector<std::vector<SequenceCode>>& sequences() const { return sequences_; }

  /// BM25 over the title alone.
  double title(std::size_t candidate) const;
  /// The weights of the query's pairs that it has, however often.
  double pairs(std::size_t candidate) const;
  /// The weights of the query's compounds that it has, likewise.
  double compounds(std::size_t candidate) const;
  /// The part of the query's words found that stand there with the accents typed: 1 but where text
  /// was typed without accents.
  double accented_share(std::size_t candidate) const;
  /// What a candidate with every pair of the query has.
  double all_pairs() const;

 private:
  /// What one pass over a sequence counts.
  struct Tally {
    std::vector<std::uint32_t> title_counts;  ///< By number of word.
    std::vector<bool> has_pair;
    std::vector<bool> has_compound;
    std::vector<bool> found;     ///< By number of word: stands there at all,
    std::vector<bool> accented;  ///< and as typed.
    double title_length = 0;     ///< In tokens.
  };

  Tally count(const std::vector<SequenceCode>& sequence) const;
  void note_compounds(const std::vector<std::size_t>& run, std::vector<bool>& has) const;
  /// How much each of `count` things tells the candidates apart.
  std::vector<double> rarities(std::size_t count, std::vector<bool> Tally::*has) const;

  const QueryWords& words_;
  std::vector<std::vector<SequenceCode>> sequences_;
  std::vector<Tally> tallies_;
  std::vector<double> pair_weights_;
  std::vector<double> compound_weights_;
  double average_title_ = 1;  ///< Of the candidates: the archive's would have to be kept.
};

}  // namespace tracuu
