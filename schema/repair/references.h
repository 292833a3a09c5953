#pragma once

#include <string>
#include <string_view>

namespace tracuu {

/// `text` with its character references ("&agrave;", "&#7897;", "&#x1ED9;") and JSON's escapes
/// ("\u1ed9") as the characters they name: those of Latin-1, of Vietnamese and of punctuation. A
/// reference without its ';' stays. Undoes one layer.
std::string undo_references(std::string_view text);

/// Undoes two layers of them in place, if that leaves fewer words that are no Vietnamese syllables,
/// a reference counted as one. True if it did.
bool repair_references(std::string& text);

}  // namespace tracuu
