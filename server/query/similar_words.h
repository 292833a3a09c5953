#pragma once

#include <string>
#include <vector>

#include "schema/analysis/token.h"
#include "schema/record/archive_statistics.h"
#include "server/query/spelling_map.h"

namespace tracuu {

/// A word of the archive that may have been meant.
struct SimilarWord {
  std::string key;  ///< Token::text.
  /// How unlikely it is to be mistyped so, as a negative natural logarithm: 0 as typed, about 2
  /// for sounds that many confuse, 7 for any other letter.
  double cost = 0;
};

/// The words of the archive that the writer of `typed` may have meant: the same letters with other
/// marks, confusions of sounds (ch/tr, s/x, d/gi/r, n/l, ngh/ng, gh/g, c/k; final n/ng, t/c, i/y,
/// o/u and the like), one letter more, fewer, other or changed places. The typed word itself comes
/// first, attested or not; of a word without any mark, all its spellings cost nothing. At most
/// kMaxSimilarWords, the likeliest. A token that is an acronym or no word of letters has only
/// itself.
std::vector<SimilarWord> find_similar_words(const Token& typed, const SpellingMap& spellings,
                                            const ArchiveStatistics& statistics);

inline constexpr std::size_t kMaxSimilarWords = 48;

}  // namespace tracuu
