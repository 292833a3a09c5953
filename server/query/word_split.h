#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "schema/analysis/token.h"
#include "server/query/pair_model.h"
#include "server/query/spelling_map.h"

namespace tracuu {

/// Words that were run together, taken apart.
struct WordSplit {
  std::string text;   ///< The pieces as typed, with blanks between.
  CountedWord first;  ///< As they are likeliest spelt, where marks are missing.
  CountedWord last;
  double score = 0;  ///< That the others follow the first; a natural logarithm.
};

/// The likeliest way to read `letters`, what was typed for `token` in lower case, as two to four
/// syllables of the archive without blanks between: "nghịquyết" -> "nghị quyết". Marks bind where
/// the token has any. Nothing if there is none, or the token is spelt like one syllable.
std::optional<WordSplit> split_word(const Token& token, std::string_view letters,
                                    const SpellingMap& spellings, const PairModel& model);

}  // namespace tracuu
