#pragma once

#include <string>

namespace tracuu {

/// Appends the lower-case letters that a reader without the right keyboard types for `code`:
/// "ü" -> "u", "ß" -> "ss"; other scripts only lower-cased. Returns true if a mark was lost.
bool append_folded(std::string& out, char32_t code);

}  // namespace tracuu
