#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tracuu {

/// A text in the one spelling that all grammars read (NFC, plain blanks and dashes, no invisible
/// characters; case is kept), with the way back to the bytes it came from.
struct NormalizedText {
  std::string text;  ///< Valid UTF-8.

  /// origin[i] is the byte offset in the original of the character that text[i] belongs to;
  /// origin[text.size()] is the original's size. Empty when text equals the original byte for byte.
  std::vector<std::uint32_t> origin;

  /// Byte offset in the original of byte `i` of `text`; `i` may be text.size().
  std::uint32_t to_original(std::size_t i) const {
    return origin.empty() ? static_cast<std::uint32_t>(i) : origin[i];
  }

  /// Where a stretch that ends just before byte `i` > 0 of `text` ends in the original. Differs
  /// from to_original(i) only inside a character that became several (ﬁ), which it takes in whole.
  std::uint32_t end_in_original(std::size_t i) const {
    if (origin.empty()) return static_cast<std::uint32_t>(i);
    std::size_t end = i;
    while (end < text.size() && origin[end] == origin[i - 1]) ++end;
    return origin[end];
  }
};

/// Normalises `original`, which must be valid UTF-8 of at most 4 GiB (invalid bytes become U+FFFD).
/// In order: soft hyphens and zero-width characters out; blanks (Zs, tab) to ' ' ('\n' stays);
/// ligatures, full-width and compatibility letters to plain ones; marks in any order and form to
/// NFC; typographic dashes to '-', slashes to '/', quotation marks and apostrophes to '"' and '\'';
/// eth and other look-alikes of đ to đ; Greek and Cyrillic letters that look Latin to Latin, within
/// Latin words only. Runs of blanks are kept, so that offsets stay close. Invisible characters
/// count to the character before them. Idempotent. Thread-safe. Source: UAX #15; the rules and
/// their cases are in ARCHITECTURE.md.
NormalizedText normalize(std::string_view original);

}  // namespace tracuu
