#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "schema/analysis/token.h"
#include "schema/record/token_sequence.h"

namespace tracuu {

/// What near-duplicates are found by, beside the sequence of tokens: two values an article.

/// A stretch of so many tokens of a body, sentences and clauses aside.
inline constexpr std::size_t kShingleTokens = 4;
/// Shingles kept of an article.
inline constexpr std::size_t kSketchSize = 16;

/// A body of fewer tokens may be all that a broken page left: its title must speak for it.
inline constexpr std::size_t kTitledTokens = 100;

/// The hash of the shingle that begins at `first`; kShingleTokens codes must follow.
std::uint64_t shingle_hash(const SequenceCode* first);

/// A body as it is compared with others: `text` is the hash of all its codes, and of the title's if
/// it has fewer than kTitledTokens; `shingles` are the smallest hashes of its shingles, distinct
/// and ascending, at most kSketchSize. Two bodies that share a part p of their shingles share about
/// p of their sketches, however long they are. Source: Broder 1997, "On the resemblance and
/// containment of documents".
struct Sketch {
  std::uint64_t text = 0;
  std::vector<std::uint32_t> shingles;
  bool operator==(const Sketch&) const = default;
};

Sketch build_sketch(const std::vector<SequenceCode>& title, const std::vector<SequenceCode>& body);

/// "" for a body of less than a shingle, which has no duplicates.
std::string encode_sketch(const Sketch& sketch);
/// The inverse. Bytes that encode_sketch does not write give a sketch without shingles.
Sketch decode_sketch(std::string_view bytes);

/// What tells articles of one template apart.
enum class Fact : std::uint8_t {
  None,
  Name,    ///< Begins with a capital inside a sentence, and names no agency at head or foot.
  Number,  ///< A quantity, a date, a code, a document number.
};

/// The facts of a body, one for each token. `text` is what `body` was analysed from.
std::vector<Fact> find_facts(std::string_view text, const std::vector<Token>& body);

/// Four to a byte, the first in the lowest bits.
std::string encode_facts(const std::vector<Fact>& facts);
/// The first `count`; None for what the bytes do not have.
std::vector<Fact> decode_facts(std::string_view bytes, std::size_t count);

/// The codes of a title and of a body in order, without gaps, from the sequence of both.
std::vector<SequenceCode> title_codes(const std::vector<SequenceCode>& sequence);
std::vector<SequenceCode> body_codes(const std::vector<SequenceCode>& sequence);

}  // namespace tracuu
