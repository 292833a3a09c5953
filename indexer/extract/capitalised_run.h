#pragma once

#include <cstddef>

#include "indexer/extract/lexeme.h"

namespace tracuu {

/// One past the last word of the capitalised run at lexeme `i`: where case, marks, line, a title,
/// an honorific or a verb end it; `i` if none begins there. At most kLongestRun words.
std::size_t find_run_end(const LexemeText& text, std::size_t i);

inline constexpr std::size_t kLongestRun = 12;

/// The length in lexemes of the honorific ("ông", "Đồng chí") at lexeme `i`, 0 if none. "Bà" in "Bà
/// Rịa" does not.
std::size_t honorific_length(const LexemeText& text, std::size_t i);

}  // namespace tracuu
