#pragma once

#include <cstddef>
#include <string_view>

namespace tracuu {

/// What the letters of a word look like.
struct WordShape {
  std::size_t letters = 0;
  std::size_t vowels = 0;
  bool all_upper = true;
  bool starts_upper = false;
  bool marked = false;
};

WordShape word_shape(std::string_view word);

/// A short form of one word, after which a dot ends no sentence though a blank follows: "TP.".
bool is_dotted_abbreviation(std::string_view word);

/// A unit that is written right behind its number: "5km", "200m2".
bool is_unit(std::string_view word);

}  // namespace tracuu
