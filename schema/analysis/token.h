#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tracuu {

enum class TokenKind : std::uint8_t {
  Syllable,        ///< A Vietnamese syllable, or any other word of letters.
  Acronym,         ///< Two or more capitals: UBND, TW. TƯ and T.Ư are "tw", GD&ĐT is "gdđt".
  Number,          ///< 1500 (also from 1.500), 12,5 (also from 12.5), 75% ("75"), 8 (also from 08).
  Code,            ///< Letters and digits together, hyphen left out: h5n1, covid19, qh15, 30a.
  Date,            ///< A full date in figures; text is 2023-01-12.
  DocumentNumber,  ///< A number with its symbol; text is its id in lower case: 28-nq/tw.
};

/// The kind's name as `tracuu-index analyze` prints it: "syllable", "document_number", ...
std::string_view token_kind_name(TokenKind kind);

/// One unit of analysed text, ready to become a term.
struct Token {
  std::string text;    ///< The accented key: syllable_key() for words. Valid UTF-8, never empty.
  std::string folded;  ///< The key without marks.
  std::uint32_t begin = 0;     ///< Byte offset of the first byte in the *original* text.
  std::uint32_t end = 0;       ///< One past the last byte. Filters never change offsets.
  std::uint32_t position = 0;  ///< Counted in tokens from 1; gaps at clause and sentence ends.
  TokenKind kind = TokenKind::Syllable;
  bool marked = false;      ///< The writer typed at least one mark: the token binds accents.
  bool unaccented = false;  ///< The writer left accents out: see note_unaccented(), which sets it.
};

/// True for a word of letters without any mark: it stands for every spelling that adds some.
inline bool is_bare(const Token& token) {
  const bool letters = token.kind == TokenKind::Syllable || token.kind == TokenKind::Acronym;
  return letters && !token.marked;
}

/// Gaps in the positions, so that a phrase never crosses the end of a clause.
inline constexpr std::uint32_t kClauseGap = 2;      // after , ; : and brackets
inline constexpr std::uint32_t kSentenceGap = 100;  // after . ! ? … and line ends

}  // namespace tracuu
