#pragma once

#include <cstddef>
#include <vector>

#include "indexer/extract/constituents.h"
#include "indexer/extract/lexeme.h"
#include "indexer/extract/name_lexicon.h"
#include "indexer/extract/offices.h"

namespace tracuu {

/// "Quốc hội miễn nhiệm Bộ trưởng", "đề cử chức vụ Giám đốc", but "được đề cử chức vụ", "được điều
/// động, bổ nhiệm làm": true if who does what `appointment` at lexeme `i` says gives the office to
/// another. `parts` are those before it. Looks some words back.
bool acts_on_another(const LexemeText& text, const std::vector<Constituent>& parts, std::size_t i,
                     const NameLexicon::Match& appointment);

/// "cựu Bộ trưởng", "từng là Bộ trưởng", and the second one of "nguyên Phó Chủ tịch kiêm Tổng thư
/// ký". The office is the last of `parts`.
bool is_former(const LexemeText& text, const std::vector<Constituent>& parts, const Office& office);

/// A table under the name of an organ of Party or State, "* Ban Tuyên giáo", with a person on one
/// line and what he is there on the next, "Trưởng ban". `parts` are those before the office.
bool is_row_under_organ(const LexemeText& text, const std::vector<Constituent>& parts,
                        const Office& office);

}  // namespace tracuu
