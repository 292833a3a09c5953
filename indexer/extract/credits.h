#pragma once

#include <cstddef>

#include "indexer/extract/lexeme.h"

namespace tracuu {

/// One past the credit that begins at lexeme `i` ("Ảnh: Lê Quân/TTXVN", "Tổng biên tập: …"); `i` if
/// none does. Who made the article is no part of it.
std::size_t find_credit_end(const LexemeText& text, std::size_t i);

}  // namespace tracuu
