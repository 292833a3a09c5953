#pragma once

#include <utility>
#include <vector>

#include "schema/record/token_sequence.h"
#include "server/search/feedback.h"

namespace tracuu {

/// What words an article has, each weighing as BM25 weighs it: likeness of two articles is the
/// cosine of the angle between their profiles. Source: Salton's vector model, with Robertson's
/// weights.
class WordProfile {
 public:
  WordProfile(std::vector<SequenceCode> sequence, const CodeFrequencies& frequencies);

  /// From 0, no word in common, to 1, the same words as often. Symmetric.
  double likeness(const WordProfile& other) const;

 private:
  std::vector<std::pair<SequenceCode, double>> weights_;  ///< By code; of length 1 together.
};

}  // namespace tracuu
