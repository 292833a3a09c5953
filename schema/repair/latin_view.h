#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace tracuu {

/// What windows-1252 has at 0x80 to 0x9F; 0 in its five holes.
inline constexpr std::array<char32_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte that `code` stands for in a text read as windows-1252 or as Latin-1 (so that 0x80 to
/// 0x9F may be either the characters of the one or the controls of the other).
std::optional<unsigned char> find_byte(char32_t code);

/// The character of windows-1252; the control character of Latin-1 in its holes.
char32_t character_of(unsigned char byte);

/// The code points of `text`, invalid bytes as U+FFFD, and back.
std::u32string decode_text(std::string_view text);
std::string encode_text(std::u32string_view codes);

}  // namespace tracuu
