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
  /// `average_length` is that of the archive's articles, in tokens. There must be a sequence.
  Candidates(const QueryWords& words, std::vector<std::vector<SequenceCode>> sequences,
             double average_length);

  const std::vector<std::vector<SequenceCode>>& sequences() const { return sequences_; }

  /// BM25 over title and body as one.
  double text(std::size_t candidate) const;
  /// BM25 over the title alone.
  double title(std::size_t candidate) const;
  /// The weights of the query's pairs that it has, however often.
  double pairs(std::size_t candidate) const;
  /// What a candidate with every pair of the query has.
  double all_pairs() const;

 private:
  /// What one pass over a sequence counts.
  struct Tally {
    std::vector<std::uint32_t> counts;        ///< By number of word.
    std::vector<std::uint32_t> title_counts;  ///< Empty if the title has no end.
    std::vector<bool> has_pair;
    double length = 0;  ///< In tokens, title and body.
    double title_length = 0;
  };

  Tally count(const std::vector<SequenceCode>& sequence) const;
  double weigh_words(const std::vector<std::uint32_t>& counts, double length,
                     double QueryWord::*idf) const;
  void weigh_pairs();

  const QueryWords& words_;
  std::vector<std::vector<SequenceCode>> sequences_;
  std::vector<Tally> tallies_;
  std::vector<double> pair_weights_;
  double average_length_;
  double average_title_ = 1;  ///< Of the candidates: the archive's would have to be kept.
};

}  // namespace tracuu
