#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "schema/analysis/token.h"

namespace tracuu {

/// A token in the sequence of an article: 16 bits of a hash of its accented key (Token::text),
/// never one of the marks below. Two keys may share one; a pair of neighbours that does by
/// chance is rare enough for ranking (about 1 in 4 billion places) and nothing but ranking may rely
/// on it.
using SequenceCode = std::uint16_t;

/// Stands where a clause or sentence ends: neighbours across it are no pair.
inline constexpr SequenceCode kSequenceGap = 0;
/// Stands once, between title and body.
inline constexpr SequenceCode kSequenceTitleEnd = 1;
/// Stands where words typed without accents begin, and where they end.
inline constexpr SequenceCode kSequenceUnaccented = 2;
/// Of all codes there can be.
inline constexpr std::size_t kSequenceCodes = std::size_t{1} << 16U;

constexpr bool is_token(SequenceCode code) {
  return code > kSequenceUnaccented;
}

SequenceCode sequence_code(std::string_view key);

/// The tokens of an article in writing order, two bytes each (low byte first), with gaps: what the
/// second stage of ranking reads. Both texts are analysed; the title comes first.
std::string encode_sequence(const std::vector<Token>& title, const std::vector<Token>& body);

/// The inverse. An odd last byte is left out.
std::vector<SequenceCode> decode_sequence(std::string_view bytes);

}  // namespace tracuu
