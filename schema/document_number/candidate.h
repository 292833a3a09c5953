#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/document_number/mention.h"
#include "schema/document_number/number_reader.h"
#include "schema/document_number/number_tail.h"
#include "schema/document_number/type_noun.h"

namespace tracuu {

/// A number, or a serial that may stand for one, as scanned from a text.
struct Candidate {
  std::size_t begin = 0;  ///< Byte range in the normalised text, the noun included.
  std::size_t end = 0;
  const TypeNoun* noun = nullptr;
  std::string type_noun;                 ///< As written.
  std::optional<NumberReading> reading;  ///< Absent for a short form.
  std::string serial;                    ///< Of a short form.
  std::optional<int> year;               ///< "116/2010", likewise.
  bool fresh = false;                    ///< "vừa ban hành" stands before it.
  NumberTail tail;  ///< Its issuer may also stand before the noun: "Bộ Chính trị ban hành …".
};

/// Scans normalised text for numbers and short forms, in order; at most 50,000. Linear.
std::vector<Candidate> scan_candidates(std::string_view text);

}  // namespace tracuu
