#pragma once

#include <string>
#include <string_view>

namespace tracuu {

/// Lower case in the root locale (İ never becomes i̇), on valid UTF-8. Linear; at a few cycles a
/// byte where a text has nothing but letters of Vietnamese and its neighbours and plain
/// punctuation.
std::string lower(std::string_view text);

/// Upper case, likewise, but one character at a time.
std::string upper(std::string_view text);

}  // namespace tracuu
