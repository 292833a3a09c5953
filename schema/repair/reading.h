#pragma once

#include <array>
#include <string>
#include <string_view>

#include "schema/repair/byte_table.h"
#include "schema/repair/text_run.h"

namespace tracuu {

/// One way to take what stands in a text: as bytes of a table, or as UTF-8 that was misread.
struct Reading {
  Repair repair{};
  const ByteTable* table = nullptr;  ///< Null for mojibake.
  unsigned layers = 0;               ///< How often mojibake was read wrongly.
};

/// All readings; of two that are as good the earlier is taken.
inline constexpr std::array kReadings{
    Reading{Repair::Mojibake, nullptr, 1},           Reading{Repair::Mojibake, nullptr, 2},
    Reading{Repair::Tcvn3, &kByteTables[0], 0},      Reading{Repair::Vni, &kByteTables[1], 0},
    Reading{Repair::Viscii, &kByteTables[2], 0},     Reading{Repair::Vps, &kByteTables[3], 0},
    Reading{Repair::Windows1258, &kByteTables[4], 0}};

/// A chunk as `reading` takes it. Where quotation marks and dashes of windows-1252 are letters of
/// the table, what gives a syllable decides.
std::u32string read_chunk(const Reading& reading, std::u32string_view chunk);

/// A run, its chunks in `range` as `reading` takes them, in UTF-8. TCVN3 has no capitals with
/// tones, its fonts of capitals
/// (.VnTimeH) show small letters so: there letters follow the case of their ASCII neighbours.
std::string read_run(const Reading& reading, const TextRun& run, ChunkRange range);

}  // namespace tracuu
