#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tracuu {

/// How the words of a text that have letters beyond ASCII are spelt.
enum class WordSpelling : std::uint8_t {
  Neutral,   ///< There is none, or only an abbreviation such as "HĐND".
  Syllable,  ///< All are Vietnamese syllables.
  Broken,  ///< One is not, or has a symbol inside. Control characters and U+FFFD count as letters.
};

WordSpelling spelling_of(std::u32string_view text);

/// How many words, of ASCII too, are no Vietnamese syllables.
std::size_t count_foreign_words(std::u32string_view text);

}  // namespace tracuu
