#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tracuu {

/// `text` with each address of a page, and each last part of one ("nghi-quyet-so-28-nq-tw",
/// "https://tin.example/nghi-quyet-so-28-nq-tw-post1234.html"), as the words that it is made of:
/// "nghi quyet so 28 nq tw". Nothing if there is none: words joined by hyphens are one if they are
/// four or more and typed without accents, as addresses are.
std::optional<std::string> read_addresses(std::string_view text);

}  // namespace tracuu
