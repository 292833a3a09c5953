#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tracuu {

/// What was wrong with the encoding of a text.
enum class Repair : std::uint8_t {
  Tcvn3,  ///< TCVN 5712, the ABC fonts (.VnTime).
  Vni,    ///< VNI-Windows, the VNI fonts.
  Viscii,
  Vps,
  Windows1258,
  Mojibake,  ///< UTF-8 read as windows-1252, once or twice.
  Entities,  ///< "&#7897;", "&agrave;", "\u1ecb", "%E1%BB%8B" left in plain text.
};

/// The names of Repair, in its order, as the run report gives them.
inline constexpr std::array<std::string_view, 7> kRepairNames{
    "tcvn3", "vni", "viscii", "vps", "windows-1258", "mojibake", "entities"};

using RepairSet = std::bitset<kRepairNames.size()>;

/// What was done to some texts.
struct RepairOutcome {
  RepairSet kinds;        ///< By Repair as a number; none if the texts are as they were.
  std::size_t words = 0;  ///< How many words became Vietnamese syllables by it.
};

/// Repairs, in place, letters of a legacy encoding seen through Latin-1 or windows-1252, and
/// mojibake. `texts` (valid UTF-8) are parts of one article: what encoding the long ones are in
/// decides for the short. Works on runs: fonts mix within a line. A run is changed only if that
/// makes most of its words Vietnamese syllables that were none; clean text costs one pass over its
/// bytes. Control characters must still be there: VISCII, VPS and TCVN have letters among them.
RepairOutcome repair_encoding(const std::vector<std::string*>& texts);

/// The same, and before it the character references that are left in plain text (at most twice
/// over). Not for HTML, whose references are its syntax.
RepairOutcome repair_plain_text(const std::vector<std::string*>& texts);

}  // namespace tracuu
