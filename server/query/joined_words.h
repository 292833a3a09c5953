#pragma once

#include <cstddef>
#include <vector>

#include "server/query/spelling_map.h"
#include "server/query/word_form.h"

namespace tracuu {

/// The words at tokens[first] written as one, or the word there written as two, where the index
/// has them so: "xi măng" and "ximăng". Only of what was typed with accents, which bind ("Copa" is
/// no "cờ pa"); what is spelt like a syllable is one.
WordForms find_joined_words(const std::vector<Token>& tokens, std::size_t first,
                            const SpellingMap& spellings);

}  // namespace tracuu
