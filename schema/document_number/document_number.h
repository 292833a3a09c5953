#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/result.h"

namespace tracuu {

enum class DocumentFamily : std::uint8_t {
  StateNormative,   ///< 178/2024/NĐ-CP, 43/2022/QH15: the year is part of the number.
  StateIndividual,  ///< 1234/QĐ-UBND, 45/TB-VPCP
  Dispatch,         ///< Công văn: 3210/UBND-KT
  Party,            ///< 28-NQ/TW
  Standard,         ///< QCVN 06:2022/BXD
  Court,            ///< 12/2020/DS-ST, 42/2021/AL
  Historic,         ///< 64/CP, 63/SL
};

/// A number of an official document (văn bản), as parts and in its official spelling.
struct DocumentNumber {
  std::string canonical;  ///< Official spelling: "28-NQ/TW", "01/NQ-CP", "178/2024/NĐ-CP".
  DocumentFamily family = DocumentFamily::StateIndividual;
  std::string
      type;  ///< Type code: "NQ", "NĐ", "QH" for acts of the National Assembly; "" for dispatches.
  std::string serial;       ///< Without padding: "28", "30a", "66.7".
  std::optional<int> year;  ///< Only where it is part of the number.
  std::string issuer;       ///< The symbol's issuer part: "TW", "CP", "UBND-KT", "QH15".
};

/// "resolution", "decision", "decree", "directive", "law", "circular", "conclusion", "dispatch",
/// "standard", ... from type and family; "document" where nothing says. "resolution" is what the
/// facet `resolution` counts; a number ".../QHnn" is a resolution unless `type_noun` says Luật.
std::string document_kind(const DocumentNumber& number, std::string_view type_noun = {});

/// The id of a document in facets, filters and terms: the canonical spelling.
std::string document_id(const DocumentNumber& number);

/// The id as it stands in a path: "28-NQ/TW" -> "28-nq-tw". Keeps đ; not reversible.
std::string document_slug(std::string_view id);

/// What short forms share: type and serial, "nq 28" for 28-NQ/TW and 28/2019/NQ-HĐND alike.
/// Nothing for families without a type.
std::optional<std::string> short_form_key(const DocumentNumber& number);

/// Reads one whole number, symbol included, in any spelling that the press or a reader uses
/// ("28-NQ/TƯ", "28-nq/tw", "57/NQ-TW", "178/2024-NĐ/CP", "NÐ-CP", "nd-cp").
Result<DocumentNumber> parse_document_number(std::string_view text);

/// A number found at a place of normalised text: the bare core "28-NQ/TƯ", no words before it.
struct NumberToken {
  DocumentNumber number;
  std::size_t end = 0;  ///< One past its last byte.
};

/// Tries to read a number that starts exactly at byte `begin` of normalised `text`, under the
/// strict gate for running text (known type or issuer, capitals). Used by the scanner.
/// Constant time where text[begin] is no digit and starts no standard (QCVN, TCVN).
std::optional<NumberToken> match_document_number(std::string_view text, std::size_t begin);

}  // namespace tracuu
