#pragma once

#include <optional>
#include <string>
#include <vector>

#include "schema/date/date.h"
#include "schema/document_number/number_reader.h"
#include "schema/document_number/number_tail.h"
#include "schema/document_number/type_noun.h"

namespace tracuu {

/// True if a number of `noun` has the year and its type, so that the type can be added where a
/// writer left it out.
bool names_missing_type(const TypeNoun& noun);

/// Mends what the press is known to misprint, where the words around a number say what is right: an
/// issuer or type one letter off, a lost term, type or year, an inserted year. Each change beyond
/// spelling adds a line to `repairs`. `noun` may be null.
void repair_number(NumberReading& reading, const NumberTail& tail, const TypeNoun* noun,
                   std::optional<Day> published, std::vector<std::string>& repairs);

}  // namespace tracuu
