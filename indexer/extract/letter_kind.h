#pragma once

#include <cstdint>

namespace tracuu {

/// What a character is to the words of a text.
enum class LetterKind : std::uint8_t { Lower, Upper, Digit, Other };

/// Of any code point; letters without case are Lower. Thread-safe.
LetterKind letter_kind(char32_t code);

constexpr bool is_letter(LetterKind kind) {
  return kind == LetterKind::Lower || kind == LetterKind::Upper;
}

}  // namespace tracuu
