#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/analysis/token.h"
#include "schema/record/archive_statistics.h"
#include "server/query/spelling_map.h"

namespace tracuu {

/// More tokens than these are not repaired: who types a sentence has few slips that matter, and the
/// cost grows with each.
inline constexpr std::size_t kMaxRepairedTokens = 16;

/// What was more likely meant by some words.
struct RepairedWords {
  std::vector<std::string> texts;  ///< Of each token in lower case; "" where it stays as typed.
  /// The changed words stand beside their neighbours in more articles than those typed do.
  bool more_together = false;
};

/// What the writer of `text`, whose tokens these are, more likely meant, by what stands side by
/// side in the archive. Words
/// run together are taken apart ("nghịquyết" -> "nghị quyết"). Nothing where what was typed is
/// likely enough, and never for accents that are only missing: these are open anyway. Source: noisy
/// channel with bigrams, Viterbi's search; Kernighan, Church and Gale 1990.
std::optional<RepairedWords> repair_words(std::string_view text, const std::vector<Token>& tokens,
                                          const SpellingMap& spellings,
                                          const ArchiveStatistics& statistics);

}  // namespace tracuu
