#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "schema/record/token_sequence.h"

namespace tracuu {

/// In how many articles each code of a sequence occurs. Codes that share a hash share a count.
struct CodeFrequencies {
  std::vector<double> holding;  ///< By code.
  double articles = 0;
  double average_length = 1;  ///< Of an article, in tokens.
};

/// Pseudo-relevance feedback: the words that the best candidates have in common, and how much of
/// them another one has. Source: the relevance model of Lavrenko and Croft 2001, with BM25's
/// weights in place of language models.
class Feedback {
 public:
  /// `scores` are those of the candidates, in the same order. Must not be empty.
  Feedback(const std::vector<std::vector<SequenceCode>>& sequences,
           const std::vector<double>& scores, const CodeFrequencies& frequencies);

  /// The words' mean idf, as far as the article has them.
  double likeness(const std::vector<SequenceCode>& sequence) const;

 private:
  std::unordered_map<SequenceCode, double> count(const std::vector<SequenceCode>& sequence) const;
  double weight(SequenceCode code, double times, double length) const;

  const CodeFrequencies& frequencies_;
  std::unordered_map<SequenceCode, double> shares_;  ///< Of the chosen words; they sum to 1.
};

}  // namespace tracuu
