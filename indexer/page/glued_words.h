#pragma once

#include <string_view>

namespace tracuu {

/// True if a blank was lost between the end of `before` and the beginning of `behind`: a small
/// letter meets a capital ("trong|Chương"), or two syllables meet that make none ("Mận|dẫn";
/// not "bi|ển").
bool is_glued(std::string_view before, std::string_view behind);

}  // namespace tracuu
