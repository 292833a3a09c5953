#pragma once

#include <string_view>
#include <vector>

#include "schema/analysis/token.h"

namespace tracuu {

/// Sets Token::unaccented of the words of `text` that were typed without the accents that they
/// ought to have, so that readers who type accents find them: all bare words of a text that has
/// next to no accents and is Vietnamese by the shape of its syllables; and in any text those of a
/// stretch that cannot be anything else: a clause ("duong sat"), the path of an address
/// ("nghi-quyet-so-28"). `tokens` are those of analyze(text). Words of another language, names and
/// the bare words of accented text stay. Linear.
void note_unaccented(std::string_view text, std::vector<Token>& tokens);

/// The same for a title, which is too short to tell by itself: where it has no accents, `body`, the
/// text below it, decides.
void note_unaccented_title(std::string_view title, std::vector<Token>& tokens,
                           std::string_view body);

}  // namespace tracuu
