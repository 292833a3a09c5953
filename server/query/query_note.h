#pragma once

#include <string>
#include <vector>

#include "schema/reader_language.h"

namespace tracuu {

/// Something that the reader is told about a query. It is made before anybody knows in which
/// language.
struct QueryNote {
  Bilingual sentence;  ///< {} or {0} stand for the values.
  std::vector<std::string> values;
};

std::string write_note(const QueryNote& note, ReaderLanguage language);

}  // namespace tracuu
