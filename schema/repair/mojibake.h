#pragma once

#include <string>
#include <string_view>

namespace tracuu {

/// `view` with every row of characters that are the bytes of one UTF-8 character, read as
/// windows-1252 or Latin-1, as that character; all else stays. Undoes one reading.
std::u32string undo_mojibake(std::u32string_view view);

}  // namespace tracuu
