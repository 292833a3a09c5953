#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "server/query/word_form.h"

namespace tracuu {

/// How the tokens stand in the query.
enum class Written : std::uint8_t {
  InOne,  ///< In quotation marks, or joined by signs: "11/2022".
  Apart   ///< As words.
};

/// The other way to write the date, or the month of a year, that begins at tokens[first]:
/// 12/01/2023 for "12 tháng 1 năm 2023", "tháng 11/2022" for "tháng 11 năm 2022", "12 tháng 1" for
/// 12/1. Day before month: 11-1 is never 1-11. Of one
/// that has a year, and of a year among words, also what appeared then.
WordForms find_date_forms(const std::vector<Token>& tokens, std::size_t first, Written written);

}  // namespace tracuu
