#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tracuu {

/// The words at the start of a line in the spelling that markers are compared in.
struct LineWords {
  std::string text;               ///< The line (or its beginning), normalised and in lower case.
  std::vector<std::string> keys;  ///< syllable_key of each run of letters and digits.
  std::vector<std::size_t> ends;  ///< Byte offset in `text` behind each of them.
};

/// Reads at most the first 600 bytes of `line`: no marker is longer, and prose may be.
LineWords read_line_words(std::string_view line);

/// True if `words` has the words of `marker` from place `at` on.
bool has_words_at(const std::vector<std::string>& words, const std::vector<std::string>& marker,
                  std::size_t at);

}  // namespace tracuu
