#pragma once

#include <string_view>
#include <vector>

#include "schema/text/letter.h"

namespace tracuu {

/// A word's key taken apart into letters with their shapes, and a tone.
struct SpeltWord {
  std::vector<Letter> letters;  ///< Without tones. Empty: not a word of Latin letters.
  Tone tone = Tone::Ngang;
};

/// Takes a key (Token::text) apart: "quyêt_1" is q, u, y, ê, t and sắc. A word with several tone
/// marks is its own key; the last of them is taken.
SpeltWord take_apart(std::string_view key);

}  // namespace tracuu
