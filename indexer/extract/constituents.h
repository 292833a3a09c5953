#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "indexer/extract/lexeme.h"
#include "indexer/extract/offices.h"

namespace tracuu {

/// The parts of a sentence that tell who holds which office.
enum class Part : std::uint8_t {
  Name,       ///< A full name.
  ShortName,  ///< One capitalised word after a title or an honorific: "ông Hoan".
  Office,
  Honorific,
  Comrade,  ///< "đồng chí"
  Rank,
  Degree,
  Layman,
  Appointment,  ///< "giữ chức", "là"
  Mandate,      ///< "thừa ủy quyền": whose office follows is not the one who acts.
  Towards,      ///< "đối với", "cho": whom the appointment before it is of.
  PersonalDetail,
  And,
  Comma,
  Semicolon,
  Colon,
  Dash,
  Open,
  Close,
  Stop,
  Line,
  Other
};

/// One part: lexemes [begin, end).
struct Constituent {
  Part part = Part::Other;
  std::size_t begin = 0;
  std::size_t end = 0;
  OfficeStanding standing = OfficeStanding::Unproven;  ///< Of an Office.
  std::size_t title_end = 0;                           ///< Of an Office, see Office.
  std::size_t place_begin = 0;                         ///< Of an Office, see Office.
  bool plural = false;                                 ///< "các" before an Office or a Comrade.
  bool former = false;  ///< Of an Office: held no more ("nguyên", "từng là").
  /// A Name that may be a place's (after "phường", or is_doubtful()); a ShortName that may be the
  /// next word of the organ's name.
  bool doubtful = false;
  bool military = false;  ///< Of an Office: a rank, "thiếu tướng".
  bool by_another =
      false;  ///< Of an Appointment: whose subject gives the office, "bổ nhiệm chức vụ".
  bool unsure = false;   ///< A Name of two words that might as well be none: "Đường Vành".
  bool foreign = false;  ///< A ShortName that is no Vietnamese syllable: "Philatov".
};

/// Reads a text into parts; consecutive Other lexemes are one part. Credits ("Ảnh: …") and names
/// of streets, wards and schools come out as Other. Linear.
std::vector<Constituent> read_constituents(const LexemeText& text);

}  // namespace tracuu
