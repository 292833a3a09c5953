#pragma once

#include <cstddef>
#include <vector>

#include "schema/record/fingerprint.h"
#include "schema/record/token_sequence.h"

namespace tracuu {

/// An article as it is compared.
struct ComparedText {
  std::vector<SequenceCode> title;  ///< In order, without gaps.
  std::vector<SequenceCode> codes;  ///< Of the body, likewise.
  std::vector<Fact> facts;          ///< One for each code of the body.
};

/// How two bodies lie beside each other.
struct Comparison {
  std::size_t shorter = 0;  ///< Tokens of the shorter one.
  std::size_t longer = 0;
  std::size_t shared = 0;   ///< Tokens of the shorter one that the other has, in the same order.
  std::size_t names = 0;    ///< Names in whose place the other has different ones.
  std::size_t numbers = 0;  ///< Numbers likewise.
  std::size_t facts = 0;    ///< Facts of the one that has fewer.
  double title = 0;         ///< The share of the words of the shorter title that the other has.
};

/// Lays two bodies beside each other along the shingles that stand once in both, in time n log n.
/// What one of them alone has is no contradiction: releases are shortened, and agencies add lines.
/// Another fact in the place of one is.
Comparison compare_texts(const ComparedText& a, const ComparedText& b);

/// True if the two are one release: one is the other with parts left out, and what both have says
/// the same.
bool are_copies(const Comparison& comparison);

}  // namespace tracuu
