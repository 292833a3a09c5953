#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "schema/analysis/token.h"
#include "schema/text/normalized_text.h"

namespace tracuu {

/// Analyses `text` into tokens: the one analyser of indexing, queries and highlighting.
/// `text` is UTF-8 as the source wrote it (it is normalised here). Offsets are bytes of `text`.
/// Positions start at `first_position`. Tokens come in order of position; none overlap.
/// Thread-safe; linear in the size of `text`.
std::vector<Token> analyze(std::string_view text, std::uint32_t first_position = 1);

/// The same on a text that is normalised already; offsets are those of its original.
std::vector<Token> analyze(const NormalizedText& text, std::uint32_t first_position = 1);

/// The words of `text` by longest match over the lexicon, in writing order, punctuation included,
/// as the source wrote them; the syllables of a word are joined by one ' '. Joined together they
/// give all non-blank characters of `text` (blanks of any width; invisible characters between words
/// may be lost).
std::vector<std::string> segment_words(std::string_view text);

}  // namespace tracuu
