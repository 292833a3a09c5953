#include "server/search/candidates.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "server/search/saturation.h"

namespace tracuu {

Candidates::Candidates(const QueryWords& words, std::vector<std::vector<SequenceCode>> sequences,
                       double average_length)
    : words_(words), sequences_(std::move(sequences)), average_length_(average_length) {
  double titles = 0;
  for (const auto& sequence : sequences_) {
    tallies_.push_back(count(sequence));
    titles += tallies_.back().title_length;
  }
  average_title_ = std::max(1.0, titles / static_cast<double>(tallies_.size()));
  weigh_pairs();
}

Candidates::Tally Candidates::count(const std::vector<SequenceCode>& sequence) const {
  Tally tally{.counts = std::vector<std::uint32_t>(words_.words().size(), 0),
              .title_counts = {},
              // One more than there are, for neighbours that are no pair of the query.
              .has_pair = std::vector<bool>(words_.pairs().size() + 1, false)};
  std::size_t before = 0;
  for (const SequenceCode code : sequence) {
    if (code == kSequenceTitleEnd) {
      tally.title_counts = tally.counts;
      tally.title_length = tally.length;
    }
    const std::size_t word = is_token(code) ? words_.word_of(code) : 0;
    if (is_token(code)) tally.length += 1;
    ++tally.counts[word];
    if (before != 0 && word != 0) tally.has_pair[words_.find_pair(before, word)] = true;
    before = word;
  }
  return tally;
}

double Candidates::weigh_words(const std::vector<std::uint32_t>& counts, double length,
                               double QueryWord::*idf) const {
  double sum = 0;
  for (std::size_t word = 1; word < counts.size(); ++word) {
    const QueryWord& asked = words_.words()[word];
    const double repeats = 2.0 * asked.times / (asked.times + 1.0);  // BM25's k3 of 1
    sum += repeats * asked.*idf * saturate(counts[word], length);
  }
  return sum;
}

/// A pair is worth as much as it tells the candidates apart: to know how rare it is in the archive
/// would rank no better, and all pairs would have to be counted.
void Candidates::weigh_pairs() {
  for (std::size_t i = 0; i < words_.pairs().size(); ++i) {
    const auto holding = std::count_if(tallies_.begin(), tallies_.end(),
                                       [i](const Tally& tally) { return tally.has_pair[i]; });
    const double rarity =
        inverse_frequency(static_cast<double>(tallies_.size()), static_cast<double>(holding));
    pair_weights_.push_back(words_.pairs()[i].times * rarity);
  }
}

double Candidates::text(std::size_t candidate) const {
  const Tally& tally = tallies_[candidate];
  return weigh_words(tally.counts, tally.length / average_length_, &QueryWord::idf);
}

double Candidates::title(std::size_t candidate) const {
  const Tally& tally = tallies_[candidate];
  return weigh_words(tally.title_counts, tally.title_length / average_title_,
                     &QueryWord::title_idf);
}

double Candidates::pairs(std::size_t candidate) const {
  double sum = 0;
  for (std::size_t i = 0; i < pair_weights_.size(); ++i) {
    if (tallies_[candidate].has_pair[i]) sum += pair_weights_[i];
  }
  return sum;
}

double Candidates::all_pairs() const {
  return std::accumulate(pair_weights_.begin(), pair_weights_.end(), 0.0);
}

}  // namespace tracuu
