#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "schema/document_number/document_number.h"

namespace tracuu {

/// What stands before a number and says what it is: "Nghị quyết", from
/// schema/tables/type_nouns.tsv.
struct TypeNoun {
  enum class Use : std::uint8_t {
    Short,         ///< May stand before a bare serial: "Nghị quyết 28".
    Long,          ///< Only before a whole number.
    Abbreviation,  ///< "NQ 28": as Short, in capitals.
  };

  std::string_view noun;
  std::string_view kind;   ///< "resolution", ...; "" where the noun says nothing.
  std::string_view types;  ///< Type codes that it may name, comma-separated; "dispatch", "court".
  Use use = Use::Short;

  bool may_name(const DocumentNumber& number) const;
  /// The first type code: what a grammar makes of a short form.
  std::string_view main_type() const { return types.substr(0, types.find(',')); }
};

/// A noun before a number: "Nghị quyết số: " of "Nghị quyết số: 28".
struct NounBefore {
  const TypeNoun* noun = nullptr;
  std::size_t begin = 0;  ///< Byte range of the noun alone.
  std::size_t end = 0;
  bool with_so = false;  ///< "số" stands between noun and number.
};

/// The entry of a noun as written (any case); null if there is none.
const TypeNoun* find_type_noun(std::string_view written);

/// The noun that ends just before the number at byte `number` of normalised text; "số", a colon and
/// blanks may stand between.
std::optional<NounBefore> read_noun_before(std::string_view text, std::size_t number);

/// The noun that begins at byte `at`, as readers type it: any case, with or without accents.
std::optional<NounBefore> read_typed_noun(std::string_view text, std::size_t at);

}  // namespace tracuu
