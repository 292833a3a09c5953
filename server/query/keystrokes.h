#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "server/query/spelling_map.h"

namespace tracuu {

/// `text` with the words of a Telex, VNI or VIQR user whose input method was off as letters;
/// nothing if there are none. Words that the index has (`spellings`), short forms, and what is
/// spelt like a syllable stay. A word with one ambiguous key ("max", "too", "quy1") is decoded only
/// in company: beside one that leaves no doubt, or where the whole query reads so.
std::optional<std::string> decode_keystrokes(std::string_view text, const SpellingMap& spellings);

}  // namespace tracuu
