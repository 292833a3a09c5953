#pragma once

#include <string_view>

#include "server/query/parsed_query.h"

namespace tracuu {

/// The most words of a query that are searched; more are left out with a warning. Xapian's cost
/// grows with the square of their number (20,000 words: 7 s).
inline constexpr std::size_t kMaxQueryTokens = 64;

/// Reads what a reader typed. Never fails: what makes no sense as syntax is searched as words.
///
///   query   := item*
///   item    := "OR" | ["-"] (field | phrase | word)
///   phrase  := '"' text '"'
///   word    := text without blanks, or letters{3,} "*"
///   field   := name ":" (phrase | value)       names: see query_fields.h
///
/// A value of official, section or source runs to the next item that is not a plain word; of the
/// others, to the next blank. Document numbers are found before words (find_query_numbers).
ParsedQuery parse_query(std::string_view text);

}  // namespace tracuu
