#pragma once

namespace tracuu {

// BM25's k1 and b, for both stages: the judged sets like them better than Xapian's own defaults
// (1 and .5); see ARCHITECTURE.md, "Ranking".
inline constexpr double kSaturation = 1.2;
inline constexpr double kLengthShare = 0.75;

/// BM25's share of a word that occurs `times` times in a text `length` times as long as the
/// average; 0 for 0, never above 1 + kSaturation.
inline double saturate(double times, double length) {
  return times * (kSaturation + 1) /
         (times + kSaturation * (1 - kLengthShare + kLengthShare * length));
}

}  // namespace tracuu
