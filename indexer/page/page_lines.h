#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/result.h"

namespace tracuu {

/// Text of a page as the cleaning rules read it: NFC, every kind of line end as '\n', every kind of
/// blank as ' ', byte order mark, control and invisible characters gone. Quotation marks, dashes
/// and letters stay as written: this is what readers will see.
/// Refuses what is not UTF-8 (BadEncoding, with the offset of the first bad byte).
Result<std::string> build_plain_text(std::string_view bytes);

/// The lines of `text` without blanks at their ends and with single blanks inside; empty lines are
/// kept as empty strings.
std::vector<std::string> split_lines(std::string_view text);

/// `text` with every run of blanks and line ends as one blank, none at the ends.
std::string squeeze_blanks(std::string_view text);

/// Number of parts between blanks.
std::size_t count_words(std::string_view line);

/// True if the line ends like a sentence or a clause (. ! ? … : ; with or without a closing mark).
bool ends_like_sentence(std::string_view line);

/// True if the line is prose rather than a heading, a menu entry or a caption: a sentence of some
/// length, or a long line whatever its end.
bool is_paragraph(std::string_view line);

}  // namespace tracuu
