#pragma once

#include <cstddef>

#include "indexer/extract/lexeme.h"

namespace tracuu {

/// What stands before a run of capitalised words.
enum class NameSetting {
  Free,            ///< Anything: the run is a name or it is not.
  Introduced,      ///< A mark as in a list, or a rank: as Free, but a person is likelier.
  AfterHonorific,  ///< "ông": a person, whose surname the table need not have.
  AfterOffice,     ///< A title or an organ, whose own last words the run may begin with.
  AfterCountry,    ///< As after an office; a person of that country may bear any surname.
  AfterPlace,      ///< "huyện": the run begins with the place's name, or is a person's.
  AfterProvince,   ///< "tỉnh": likewise, and all names of provinces are known.
  AfterCommune     ///< "phường", "xã": likewise, and such places are named after people.
};

/// A full name in a run of capitalised words: lexemes [begin, end); empty if there is none.
struct NameSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool foreign = false;
  bool found() const { return end > begin; }
};

/// The best full name in the run [begin, end). What the run holds before it is the end of an
/// organ's or a place's name ("Hà Nội" in "Hà Nội Hà Minh Anh").
NameSpan find_name(const LexemeText& text, std::size_t begin, std::size_t end, NameSetting setting);

/// True for names that might as well be a place's: "Lai Vu", "Đào Thanh Hóa".
bool is_doubtful(const LexemeText& text, const NameSpan& name);

}  // namespace tracuu
