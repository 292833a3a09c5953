#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/document_number/document_number.h"

namespace tracuu {

/// What a part of a query may mean as a document number.
struct QueryNumber {
  std::size_t begin = 0;  ///< Bytes of the query, the type noun included.
  std::size_t end = 0;
  /// Ids that it may mean, likeliest first: "15-nq/tu" -> {"15-NQ/TU", "15-NQ/TW"}. Empty for a
  /// short form.
  std::vector<std::string> ids;
  /// short_form_key where no symbol was typed: "nghị quyết 28", "nghi quyet so 28", "NQ 28" -> "nq
  /// 28".
  std::string short_form;
  /// Typed, where the ids do not say it: "19/2016/NQ-CP" -> 19/NQ-CP of 2016; and with a short
  /// form: "06/2008/TTLT" -> "ttlt 6" of 2008.
  std::optional<int> year = {};
};

/// Finds the numbers in a reader's query, in any case, with or without accents, blanks in place of
/// separators ("28 nq tw"). In order, not overlapping. Never fails. `query` is UTF-8 as typed.
std::vector<QueryNumber> find_query_numbers(std::string_view query);

}  // namespace tracuu
