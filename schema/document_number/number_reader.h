#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "schema/document_number/document_number.h"
#include "schema/document_number/symbol.h"

namespace tracuu {

/// How much the writer is trusted to mean a number.
enum class Spelling : std::uint8_t {
  Strict,     ///< Running text: capitals, and a known type or issuer.
  AfterNoun,  ///< After "Nghị quyết số": any case, any symbol.
  Query,      ///< What readers type: any case, blanks as separators; only known symbols.
};

/// A number read at a place of a text, and what the writer's spelling left open.
struct NumberReading {
  DocumentNumber number;
  Symbol symbol;
  std::optional<int> written_year;  ///< In the text, also where the official number has none.
  std::size_t end = 0;              ///< One past the last byte.
  bool known = true;                ///< Type or issuer stand in the tables.
  bool known_issuer = true;         ///< The issuer does.
  bool open_type = false;           ///< Typed without capitals and marks: "hd" may be HĐ, ...
  bool open_issuer = false;         ///< ... and "tu" TƯ.
};

/// True if a number may begin at byte `begin`: a digit (or a standard's letters) that is not
/// inside another word or number.
bool may_start_number(std::string_view text, std::size_t begin);

/// Reads the number that begins at byte `begin` of normalised `text`: serial, year and symbol, or
/// a standard. Nothing for permits. Constant time. Grammar: see the file.
std::optional<NumberReading> read_number(std::string_view text, std::size_t begin,
                                         Spelling spelling);

}  // namespace tracuu
