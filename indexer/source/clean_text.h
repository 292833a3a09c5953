#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tracuu {

/// Byte offset of the first byte that is no UTF-8; nothing if all is well.
std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);

/// `text` (valid UTF-8) without control characters, trimmed of blanks; line ends become '\n', tabs
/// blanks.
std::string clean_paragraphs(std::string_view text);

/// The same with line ends as blanks.
std::string clean_line(std::string_view text);

}  // namespace tracuu
