#include "server/search/candidates.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "server/search/saturation.h"

namespace tracuu {
namespace {

double sum_of_held(const std::vector<double>& weights, const std::vector<bool>& held) {
  double sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (held[i]) sum += weights[i];
  }
  return sum;
}

}  // namespace

Candidates::Candidates(const QueryWords& words, std::vector<std::vector<SequenceCode>> sequences)
    : words_(words), sequences_(std::move(sequences)) {
  double titles = 0;
  for (const auto& sequence : sequences_) {
    tallies_.push_back(count(sequence));
    titles += tallies_.back().title_length;
  }
  average_title_ = std::max(1.0, titles / static_cast<double>(tallies_.size()));
  compound_weights_ = rarities(words_.compounds().size(), &Tally::has_compound);
  pair_weights_ = rarities(words_.pairs().size(), &Tally::has_pair);
  for (std::size_t i = 0; i < pair_weights_.size(); ++i) {
    pair_weights_[i] *= words_.pairs()[i].times;
  }
}

Candidates::Tally Candidates::count(const std::vector<SequenceCode>& sequence) const {
  Tally tally{.title_counts = std::vector<std::uint32_t>(words_.words().size(), 0),
              // One more than there are, for neighbours that are no pair of the query.
              .has_pair = std::vector<bool>(words_.pairs().size() + 1, false),
              .has_compound = std::vector<bool>(words_.compounds().size(), false),
              .found = std::vector<bool>(words_.words().size(), false),
              .accented = std::vector<bool>(words_.words().size(), false)};
  bool in_title = true;
  bool unaccented = false;
  std::vector<std::size_t> run;  // Words of the query next to each other.
  for (const SequenceCode code : sequence) {
    if (code == kSequenceUnaccented) {
      unaccented = !unaccented;
      continue;
    }
    if (code == kSequenceTitleEnd) in_title = false;
    const std::size_t typed = is_token(code) ? words_.word_of(code) : 0;
    const std::size_t word = unaccented && is_token(code) ? words_.word_of_unaccented(code) : typed;
    if (in_title) {
      tally.title_length += is_token(code) ? 1 : 0;
      ++tally.title_counts[word];
    }
    if (word == 0) {
      run.clear();
      continue;
    }
    tally.found[word] = true;
    if (typed != 0) tally.accented[typed] = true;
    if (!run.empty()) tally.has_pair[words_.find_pair(run.back(), word)] = true;
    run.push_back(word);
    note_compounds(run, tally.has_compound);
  }
  return tally;
}

/// Those that end where `run` ends.
void Candidates::note_compounds(const std::vector<std::size_t>& run, std::vector<bool>& has) const {
  for (std::size_t i = 0; i < has.size(); ++i) {
    const std::vector<std::size_t>& asked = words_.compounds()[i];
    if (!has[i] && asked.size() <= run.size() &&
        std::equal(asked.rbegin(), asked.rend(), run.rbegin())) {
      has[i] = true;
    }
  }
}

/// To know how rare it is in the archive would rank no better.
std::vector<double> Candidates::rarities(std::size_t count, std::vector<bool> Tally::*has) const {
  std::vector<double> found;
  for (std::size_t i = 0; i < count; ++i) {
    const auto holding = std::count_if(tallies_.begin(), tallies_.end(),
                                       [&](const Tally& tally) { return (tally.*has)[i]; });
    found.push_back(
        inverse_frequency(static_cast<double>(tallies_.size()), static_cast<double>(holding)));
  }
  return found;
}

double Candidates::title(std::size_t candidate) const {
  const Tally& tally = tallies_[candidate];
  const double length = tally.title_length / average_title_;
  double sum = 0;
  for (std::size_t word = 1; word < tally.title_counts.size(); ++word) {
    const QueryWord& asked = words_.words()[word];
    const double repeats = 2.0 * asked.times / (asked.times + 1.0);  // BM25's k3 of 1
    sum += repeats * asked.title_idf * saturate(tally.title_counts[word], length);
  }
  return sum;
}

double Candidates::pairs(std::size_t candidate) const {
  return sum_of_held(pair_weights_, tallies_[candidate].has_pair);
}

double Candidates::compounds(std::size_t candidate) const {
  return sum_of_held(compound_weights_, tallies_[candidate].has_compound);
}

double Candidates::accented_share(std::size_t candidate) const {
  const Tally& tally = tallies_[candidate];
  const auto found = std::count(tally.found.begin(), tally.found.end(), true);
  const auto accented = std::count(tally.accented.begin(), tally.accented.end(), true);
  return found == 0 ? 1 : static_cast<double>(accented) / static_cast<double>(found);
}

double Candidates::all_pairs() const {
  return std::accumulate(pair_weights_.begin(), pair_weights_.end(), 0.0);
}

}  // namespace tracuu
