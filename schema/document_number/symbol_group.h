#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "schema/text/letter.h"

namespace tracuu {

inline constexpr char kSharedBlank = ' ';  ///< A blank where a separator should be.

/// One group of letters and digits in a symbol, with the separator before it: "/NĐ", " - CP".
struct SymbolGroup {
  std::string text;           ///< As written, T.Ư as TW; '&' is kept.
  std::string key;            ///< symbol_key(text)
  char separator = '/';       ///< '/', '-' or kSharedBlank.
  bool blank_before = false;  ///< Before and after the separator.
  bool blank_after = false;
  bool toned = false;  ///< Has a tone mark: a word, no symbol.
  std::uint8_t uppers = 0;
  std::uint8_t lowers = 0;
  std::uint8_t digits = 0;
  bool starts_upper = false;
  std::size_t end = 0;  ///< In the text read.
};

/// The serial of a number, and its year if one is part of it.
struct SerialPart {
  std::string serial;  ///< Without padding: "28", "30a", "66.7".
  std::optional<int> year;
  std::size_t end = 0;
  bool year_tight = true;  ///< Serial and year stand together without blanks.
};

/// Letter at byte `at` of `text` and its length; an empty Letter (length 1 or more) for all else.
struct LetterAt {
  Letter letter;
  std::size_t length = 1;
};
LetterAt letter_at(std::string_view text, std::size_t at);
/// True if a letter or digit begins at, or ends before, byte `at`.
bool is_symbol_char_at(std::string_view text, std::size_t at);
bool is_symbol_char_before(std::string_view text, std::size_t at);
/// Moves past at most kMaxBlanks blanks.
std::size_t skip_blanks(std::string_view text, std::size_t at);
/// Moves back over at most kMaxBlanks blanks.
std::size_t skip_blanks_back(std::string_view text, std::size_t at);

/// A four-digit year 19xx or 20xx that stands alone at `at`.
std::optional<int> read_year(std::string_view text, std::size_t at);

/// Reads a serial at `begin`, and a year after it if more than the year follows: "178/2024" of
/// "178/2024/NĐ-CP". With `blanks_separate` a blank is as good as a slash ("178 2024 nd cp").
std::optional<SerialPart> read_serial(std::string_view text, std::size_t begin,
                                      bool blanks_separate);

/// Reads the group of a symbol, separator included, that follows at `at`: at most kMaxGroupLetters,
/// so that reading takes constant time. Nothing if none does.
std::optional<SymbolGroup> read_group(std::string_view text, std::size_t at);

}  // namespace tracuu
