#include "server/search/word_profile.h"

#include <algorithm>
#include <cmath>

#include "server/search/query_words.h"
#include "server/search/saturation.h"

namespace tracuu {

WordProfile::WordProfile(std::vector<SequenceCode> sequence, const CodeFrequencies& frequencies) {
  std::erase_if(sequence, [](SequenceCode code) { return !is_token(code); });
  std::sort(sequence.begin(), sequence.end());
  const double length = static_cast<double>(sequence.size()) / frequencies.average_length;
  double squares = 0;
  for (auto at = sequence.begin(); at != sequence.end();) {
    const auto next = std::upper_bound(at, sequence.end(), *at);
    const double weight = inverse_frequency(frequencies.articles, frequencies.holding[*at]) *
                          saturate(static_cast<double>(next - at), length);
    weights_.emplace_back(*at, weight);
    squares += weight * weight;
    at = next;
  }
  for (auto& [code, weight] : weights_) weight /= std::sqrt(squares);
}

double WordProfile::likeness(const WordProfile& other) const {
  double sum = 0;
  auto b = other.weights_.begin();
  for (const auto& [code, weight] : weights_) {
    while (b != other.weights_.end() && b->first < code) ++b;
    if (b == other.weights_.end()) break;
    if (b->first == code) sum += weight * b->second;
  }
  return sum;
}

}  // namespace tracuu
