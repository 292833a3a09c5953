#pragma once

#include <optional>
#include <string_view>

#include "schema/result.h"

namespace tracuu {

/// Says why Gumbo must not be given `html` (TooLarge), or nothing. Gumbo 0.10 frees its tree by
/// recursion, walks all open elements for many tags, copies open formatting elements into every new
/// paragraph, and compares each attribute of a tag with all others: nesting, unclosed formatting,
/// and attributes are therefore counted first, in one linear pass over the tags.
std::optional<Error> find_html_danger(std::string_view html);

}  // namespace tracuu
