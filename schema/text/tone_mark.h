#pragma once

#include <string>
#include <string_view>

#include "schema/text/letter.h"

namespace tracuu {

/// `letters`, lower case and without any tone, with the mark of `tone` where modern spelling puts
/// it: ("hoa", huyền) -> "hòa", ("quyêt", sắc) -> "quyết", ("đương", huyền) -> "đường". In a word
/// of several syllables the last one takes it. Without a vowel `letters` come back as they are.
std::string put_tone(std::string_view letters, Tone tone);

/// The usual spelling of a key (syllable_key()): "quyêt_1" -> "quyết". What is no key comes back.
std::string spell_key(std::string_view key);

}  // namespace tracuu
