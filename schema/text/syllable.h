#pragma once

#include <string>
#include <string_view>

namespace tracuu {

/// The key under which all spellings of one syllable meet: lower case, letters with their shape
/// marks, then '_' and the tone as a digit (1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng; nothing for
/// ngang): "Hoà", "hòa" -> "hoa_2"; "quyết" -> "quyêt_1"; "đường" -> "đương_2"; "nam" -> "nam".
/// y and i after a single onset meet too where that is safe ("sỹ", "sĩ" -> "si_4"; never "ty",
/// "hay"); after qu- always ("quy", "qui" -> "qui"). `word` is normalised text (normalize()), any
/// case. A word with no or with several tone marks is only lower-cased. Never empty for a non-empty
/// word.
std::string syllable_key(std::string_view word);

/// The letters as typed without any mark: "Đường" -> "duong", "Mỹ" -> "my". What readers type.
/// Only "quy" is "qui" here too. Foreign letters lose their marks as well ("Müller" -> "muller").
std::string folded_key(std::string_view word);

/// Both keys of a word, and has_marks(), in one pass.
struct WordKeys {
  std::string key;
  std::string folded;
  bool marked = false;
};
WordKeys word_keys(std::string_view word);

/// True if `word` (normalised, any case) is spelt like a Vietnamese syllable:
/// onset x rhyme x tone, from the table of schema/tables/rhymes.tsv. A syllable typed without its
/// marks is none, unless it happens to be spelt like another one.
bool is_vietnamese_syllable(std::string_view word);

/// True if some way to put marks on `word` gives a Vietnamese syllable: "quyet", "Viet", "an".
bool has_syllable_shape(std::string_view word);

/// True if any letter of `word` has a shape mark, a stroke (đ) or a tone mark.
bool has_marks(std::string_view word);

}  // namespace tracuu
