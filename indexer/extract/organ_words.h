#pragma once

#include <cstddef>

#include "indexer/extract/lexeme.h"

namespace tracuu {

/// "phòng, chống", "khiếu nại, tố cáo": one thing, whatever stands between.
bool is_pair(const LexemeText& text, std::size_t a, std::size_t b);

/// "Thủ tướng Chính phủ điều hành phiên họp", which is no "giám đốc điều hành", nor "Ban điều hành
/// giá"; and what term an office is of is no part of it.
bool is_said_of_office(const LexemeText& text, std::size_t i);

/// "khóa XIII", "nhiệm kỳ 2020", "khu vực 1"
bool is_term(const LexemeText& text, std::size_t i);

}  // namespace tracuu
