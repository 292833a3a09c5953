#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "schema/date/date.h"
#include "schema/document_number/document_number.h"
#include "schema/document_number/type_noun.h"

namespace tracuu {

/// A serial without its symbol, and what the text says about it.
struct ShortForm {
  const TypeNoun* noun = nullptr;
  std::string_view serial;
  std::optional<int> slash_year;  ///< "116/2010"
  std::optional<int> year;        ///< "năm 2016", or the year of `day`.
  std::optional<Day> day;         ///< Attached: "ngày 25-10-2017".
  std::string_view issuer_code;   ///< Of the attached issuer phrase, "" if none.
  std::string_view term;          ///< "XIII", "" if none.
  std::optional<Day> published;
};

/// The number that noun, serial, issuer, year and term determine by the rules of numbering alone;
/// nothing where they leave a choice ("Quyết định 24 của Thủ tướng" has two series).
std::optional<DocumentNumber> resolve_by_grammar(const ShortForm& form);

/// The term of the National Assembly that sat on `day`, else in `year`; nothing in a year of two
/// terms without a day.
std::optional<int> find_assembly_term(std::optional<int> year, std::optional<Day> day);

}  // namespace tracuu
