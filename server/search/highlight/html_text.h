#pragma once

#include <string>
#include <string_view>

namespace tracuu {

/// Appends `text` as HTML text that is safe in element content and in quoted attributes:
/// & < > " ' escaped, invalid UTF-8 as U+FFFD.
void append_html(std::string& out, std::string_view text);

/// The same, with each run of blanks and line breaks as one ' '; none where `out` is empty or ends
/// with one.
void append_html_line(std::string& out, std::string_view text);

}  // namespace tracuu
