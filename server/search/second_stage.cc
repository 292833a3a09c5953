#include "server/search/second_stage.h"

#include <algorithm>

#include "schema/record/field.h"
#include "server/search/candidates.h"
#include "server/search/feedback.h"
#include "server/search/likely_spelling.h"

namespace tracuu {
namespace {

// Found by scripts/tune_ranking on the judged sets; see ARCHITECTURE.md, "Ranking".
constexpr double kTitleWeight = 1.6;
constexpr double kPairWeight = 2.4;
constexpr double kCompoundWeight = 5;
constexpr double kFeedbackWeight = 25;
// Decides between equals only.
constexpr double kSpellingWeight = 1;

// An article typed without accents is worth half of one that has the words as the reader typed
// them.
constexpr double kUnaccentedLoss = 0.5;

// A query of fewer pairs names one thing: to look for what resembles it costs .01 MRR on titles'
// words of two to four syllables, and gains nothing.
constexpr std::size_t kFeedbackPairs = 5;

std::vector<std::vector<SequenceCode>> read_sequences(const Xapian::Database& database,
                                                      const std::vector<RankedDocid>& candidates) {
  std::vector<std::vector<SequenceCode>> sequences;
  sequences.reserve(candidates.size());
  for (const RankedDocid& candidate : candidates) {
    const Xapian::Document document =
        database.get_document(candidate.docid, Xapian::DOC_ASSUME_VALID);
    sequences.push_back(decode_sequence(document.get_value(slot_of("sequence"))));
  }
  return sequences;
}

double without_feedback(const RankingFeatures& features) {
  return features.first_stage + kTitleWeight * features.title + kPairWeight * features.pairs +
         kCompoundWeight * features.compounds + kSpellingWeight * features.spelling;
}

/// The best candidates stand for what the reader means only as far as the very best has the whole
/// query: squared, so that half of it is nearly nothing.
double confidence_in(const RankingFeatures& best, double all_pairs) {
  if (all_pairs <= 0) return 0;
  const double share = best.pairs / all_pairs;
  return share * share;
}

}  // namespace

std::vector<RankingFeatures> compute_features(const QueryWords& words, const Snapshot& snapshot,
                                              const Xapian::Database& database,
                                              const std::vector<RankedDocid>& candidates) {
  if (candidates.empty()) return {};
  const Candidates all(words, read_sequences(database, candidates));
  const std::vector<double> likely = likely_spellings(words, all.sequences());
  std::vector<RankingFeatures> features;
  std::vector<double> scores;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const double share = 1 - kUnaccentedLoss * (1 - all.accented_share(i));
    features.push_back({.first_stage = candidates[i].score,
                        .title = share * all.title(i),
                        .pairs = share * all.pairs(i),
                        .compounds = share * all.compounds(i),
                        .spelling = likely[i],
                        .feedback = 0});
    scores.push_back(without_feedback(features.back()));
  }
  const auto best = std::max_element(scores.begin(), scores.end()) - scores.begin();
  const double confidence =
      confidence_in(features[static_cast<std::size_t>(best)], all.all_pairs());
  if (confidence == 0 || words.pairs().size() < kFeedbackPairs) return features;
  const Feedback feedback(all.sequences(), scores, snapshot.code_frequencies());
  for (std::size_t i = 0; i < features.size(); ++i) {
    features[i].feedback = confidence * feedback.likeness(all.sequences()[i]);
  }
  return features;
}

void rescore(const QueryWords& words, const Snapshot& snapshot, const Xapian::Database& database,
             std::vector<RankedDocid>& candidates) {
  const auto features = compute_features(words, snapshot, database, candidates);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    candidates[i].score = without_feedback(features[i]) + kFeedbackWeight * features[i].feedback;
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const RankedDocid& a, const RankedDocid& b) { return a.score > b.score; });
}

}  // namespace tracuu
