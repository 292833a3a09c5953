#pragma once

#include <cstddef>
#include <cstdint>

#include "indexer/extract/lexeme.h"
#include "indexer/extract/name_candidates.h"

namespace tracuu {

/// What a title proves about the person that bears it.
enum class OfficeStanding : std::uint8_t {
  Public,    ///< An office of Party, State, forces, Front, unions; or a foreign one.
  Delegate,  ///< An office only in a text about a council.
  Unproven,  ///< "giám đốc" without an organ.
  Private    ///< Of a business, school, club.
};

/// A title with its organ and place: lexemes [begin, end). "Phó Chủ tịch UBND huyện Vân Sơn".
struct Office {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t title_end = 0;    ///< One past "Phó Chủ tịch".
  std::size_t place_begin = 0;  ///< Of "huyện Vân Sơn"; `end` if there is none.
  OfficeStanding standing = OfficeStanding::Unproven;
  NameSpan name;  ///< The full name that follows at once, found by parting it from the place.
  bool found() const { return end > begin; }
};

/// The office whose title (or "nguyên", "phó" before it) begins at lexeme `i`; not found() if none
/// does. Reads at most some fifty lexemes.
Office parse_office(const LexemeText& text, std::size_t i);

/// The standing of an office behind a name, whose organ may stand past a mark: "Trưởng phòng Đăng
/// kiểm tàu cá (Cục …)".
OfficeStanding standing_by_late_organ(const LexemeText& text, const Office& office);

}  // namespace tracuu
