#pragma once

#include <cstdint>

namespace tracuu {

/// What normalize() has to do about a character.
enum class CharacterAction : std::uint8_t {
  Keep,      ///< In its final form, unless a Mark follows.
  Mark,      ///< May combine with what stands before it.
  Remove,    ///< Invisible: soft hyphen, zero width, direction, variation selectors.
  Break,     ///< Zero-width space: invisible inside a syllable, a blank between two.
  Replace,   ///< One character becomes another: replacement().
  Decompose  ///< Has a plainer or a composed form that Unicode knows.
};

CharacterAction character_action(char32_t code);

/// What a character with the action Replace becomes.
char32_t replacement(char32_t code);

}  // namespace tracuu
