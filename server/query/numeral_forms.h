#pragma once

#include <cstddef>
#include <vector>

#include "server/query/word_form.h"

namespace tracuu {

/// The other way to write the numbered thing that begins at tokens[first]: "khóa XVII" for "khóa
/// 17" and the other way round. Only behind a noun that is numbered so: "vi phạm" is no "6 phạm".
WordForms find_numeral_forms(const std::vector<Token>& tokens, std::size_t first);

}  // namespace tracuu
