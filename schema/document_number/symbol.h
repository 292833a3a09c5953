#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "schema/document_number/document_number.h"

namespace tracuu {

/// How the parts of a number stand together.
enum class SymbolShape : std::uint8_t {
  Typed,     ///< NN[/YYYY]/TYPE-ISSUER
  Party,     ///< NN-TYPE/ISSUER
  Assembly,  ///< NN/YYYY/QHkk, NN/YYYY/UBTVQHkk
  Dispatch,  ///< NN/ISSUER[-UNIT]
  Historic,  ///< NN[/YYYY]/CP, NN/SL
  Court,     ///< NN/YYYY/DS-ST, NN/YYYY/AL
};

/// All of a number but serial and year: what the members of a list share.
struct Symbol {
  SymbolShape shape = SymbolShape::Typed;
  std::string type;    ///< Official casing; "" for dispatches.
  std::string issuer;  ///< With units: "UBND-NC".
};

/// True if the number that bears `symbol` has no year in it, although the press may insert one:
/// resolutions of the Government 2009-2024, directives of the Prime Minister from 2009, the Party.
bool drops_year(const Symbol& symbol, std::string_view serial, int year);

/// Puts a number together in its official spelling. `year` is dropped where drops_year() says so.
DocumentNumber build_number(std::string_view serial, std::optional<int> year, Symbol symbol);

/// "nq 28": the type as short forms say it, and the serial. Acts of the Assembly are called
/// resolutions; the kinds of decisions, of circulars, of programmes share one word each.
std::string short_key(std::string_view type, std::string_view serial);

}  // namespace tracuu
