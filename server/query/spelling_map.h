#pragma once

#include <string>
#include <unordered_map>
#include <vector>

namespace tracuu {

/// The spellings that occur in the index, as keys (Token::text), under what is typed for them
/// without accents: "quyet" -> {"quyêt_1", "quyêt_5"}.
using SpellingMap = std::unordered_map<std::string, std::vector<std::string>>;

}  // namespace tracuu
