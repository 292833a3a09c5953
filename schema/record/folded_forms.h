#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tracuu {

/// What readers may type without accents for the syllable whose key (syllable_key()) is `key`:
/// "hoa_2" -> {"hoa"}; "mi_4" -> {"mi", "my"}, because Mĩ and Mỹ share a key. The inverse of the
/// way from Token::text to Token::folded; never empty.
std::vector<std::string> folded_forms(std::string_view key);

}  // namespace tracuu
