#pragma once

#include <cstddef>
#include <vector>

#include <xapian.h>

#include "server/search/first_stage.h"
#include "server/search/query_words.h"
#include "server/search/snapshot.h"

namespace tracuu {

/// What the second stage knows of one candidate of the first, before the weights.
struct RankingFeatures {
  double first_stage = 0;  ///< Xapian's BM25.
  double title = 0;        ///< BM25 over the title alone.
  double pairs = 0;        ///< Pairs of the query that it has, each by how few candidates have it.
  double compounds = 0;    ///< The same of words of several syllables.
  double spelling = 0;     ///< How likely it spells what was typed without accents, 0 to 1.
  double feedback = 0;     ///< Likeness to the best candidates, if they answer the whole query.
};

/// So many of the first stage go through the second. With pairs alone 50 ranked as well.
inline constexpr std::size_t kCandidates = 200;

/// Features of `candidates`, which are in the order of the first stage, from their sequences alone:
/// nothing else of the index is read. Thread-safe as its database is.
std::vector<RankingFeatures> compute_features(const QueryWords& words, const Snapshot& snapshot,
                                              const Xapian::Database& database,
                                              const std::vector<RankedDocid>& candidates);

/// Puts the candidates into a better order by the weighted sum of their features, which becomes
/// their score. Measured: ARCHITECTURE.md, "Ranking".
void rescore(const QueryWords& words, const Snapshot& snapshot, const Xapian::Database& database,
             std::vector<RankedDocid>& candidates);

}  // namespace tracuu
