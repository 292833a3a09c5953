#pragma once

#include <optional>
#include <string_view>

#include "schema/text/normalized_text.h"

namespace tracuu {

/// Replaces Greek and Cyrillic letters that look Latin by the Latin ones, in words that hold Latin
/// letters too and nothing but such letters beside them. Offsets are those of `text`. Nothing if
/// there is nothing to replace. Linear.
std::optional<NormalizedText> replace_look_alikes(std::string_view text);

}  // namespace tracuu
