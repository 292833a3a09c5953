#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "schema/repair/repair.h"

namespace tracuu {

/// `bytes`, which are not UTF-8, as text: lines that are UTF-8 as they are, the others seen through
/// Latin-1, byte by byte, for repair_encoding() to take from there.
std::string view_as_latin1(std::string_view bytes);

/// A text that came in a legacy encoding, repaired.
struct DecodedText {
  std::string text;
  RepairSet kinds;
};

/// `bytes`, which are not UTF-8, as the text of a legacy encoding, or of several; nothing if they
/// do not prove to be one.
std::optional<DecodedText> decode_legacy_bytes(std::string_view bytes);

/// Whether `outcome` proves that the bytes of view_as_latin1() were in a legacy encoding.
bool proves_legacy(const RepairOutcome& outcome);

}  // namespace tracuu
