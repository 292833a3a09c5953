#pragma once

#include <string_view>

namespace tracuu {

/// True if `line` (valid UTF-8) may hold letters of a legacy encoding or mojibake: characters that
/// Vietnamese does not use, or letters of Latin-1 and not one beyond it, as clean Vietnamese has in
/// nearly every line. One pass, no allocation.
bool is_suspicious(std::string_view line);

/// True if any line of `text` is.
bool has_suspicious_line(std::string_view text);

}  // namespace tracuu
