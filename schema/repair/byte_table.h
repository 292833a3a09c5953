#pragma once

#include <array>
#include <string>
#include <string_view>

#include "schema/repair/repair.h"
#include "schema/text/letter.h"

namespace tracuu {

/// What a byte adds to the letter before it.
struct LetterMark {
  Shape shape = Shape::Plain;
  Tone tone = Tone::Ngang;
  constexpr bool any() const { return shape != Shape::Plain || tone != Tone::Ngang; }
};

/// Stands for a byte that a table does not have, and for a mark without a letter to bear it.
inline constexpr char32_t kNoCharacter = 0xFFFD;

/// One legacy encoding: each byte is a character or, where `marks` has one, a mark.
struct ByteTable {
  Repair repair{};
  std::array<char32_t, 256> codes{};
  std::array<LetterMark, 256> marks{};
};

/// The five legacy encodings, in the order of Repair.
/// Sources: TCVN 5712:1993, RFC 1456 (VISCII), Microsoft's code page 1258; VNI and VPS from their
/// vendors' charts. The first three agree with glibc's iconv byte by byte.
extern const std::array<ByteTable, 5> kByteTables;

/// What 0x80 to 0x9F are where a file was typed on Windows: its quotation marks and dashes.
enum class HighControls : bool { Letters, Windows1252 };

/// `view`, bytes seen as Latin-1 or windows-1252, as the characters of `table`, composed. A
/// character that stands for no byte stays.
std::u32string read_bytes(const ByteTable& table, std::u32string_view view, HighControls controls);

}  // namespace tracuu
