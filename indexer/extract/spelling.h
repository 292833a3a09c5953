#pragma once

#include <cstddef>
#include <string>

#include "indexer/extract/lexeme.h"

namespace tracuu {

/// The words of lexemes [begin, end) as written, the blanks between them made one.
std::string words_of(const LexemeText& text, std::size_t begin, std::size_t end);

/// A name as readers want it: "ĐINH TIẾN DŨNG" -> "Đinh Tiến Dũng", "K'RÉ" -> "K'Ré", and
/// "TônThị" -> "Tôn Thị". Words in mixed case stay.
std::string spell_name(const LexemeText& text, std::size_t begin, std::size_t end);

}  // namespace tracuu
