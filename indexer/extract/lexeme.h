#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tracuu {

/// How a lexeme is written.
enum class LexemeShape : std::uint8_t {
  Lower,
  Title,   ///< "Minh", "Y"
  Upper,   ///< "MINH", "UBND", two letters at least
  Mixed,   ///< "McCain", "ThS", and capitals joined by marks: "GD-ĐT", "K'Ré"
  Number,  ///< begins with a digit
  Mark     ///< one character that is neither letter nor digit
};

/// A word, number or mark of a text, as officials are read from it: syllables, abbreviations with
/// their inner marks ("TP.HCM", "GD-ĐT"), hyphenated foreign names ("Xi-xu-lít").
struct Lexeme {
  std::uint32_t begin = 0;  ///< Byte offset in the text.
  std::uint32_t end = 0;    ///< One past the last byte.
  std::uint32_t word = 0;   ///< NameLexicon::word_id, 0 if the lexicon does not know the word.
  LexemeShape shape = LexemeShape::Mark;
  bool syllable : 1 = false;  ///< is_vietnamese_syllable()
  bool opens : 1 = false;     ///< opens_part()
  bool glued : 1 = false;     ///< No blank between this lexeme and the one before.
  bool starts_line : 1 = false;

  bool is_word() const { return shape != LexemeShape::Mark && shape != LexemeShape::Number; }
  bool is_capitalised() const { return is_word() && shape != LexemeShape::Lower; }
};

/// A text with its lexemes. `text` must outlive it.
struct LexemeText {
  std::string_view text;
  std::vector<Lexeme> lexemes;

  std::size_t size() const { return lexemes.size(); }
  const Lexeme& operator[](std::size_t i) const { return lexemes[i]; }
  std::string_view surface(std::size_t i) const {
    return text.substr(lexemes[i].begin, lexemes[i].end - lexemes[i].begin);
  }
  /// The mark that lexeme `i` is, 0 for words, numbers, marks beyond ASCII, and beyond the end.
  char mark(std::size_t i) const {
    if (i >= lexemes.size() || lexemes[i].shape != LexemeShape::Mark) return 0;
    return lexemes[i].end - lexemes[i].begin == 1 ? text[lexemes[i].begin] : '\0';
  }
};

/// Splits normalised text (normalize()). Words that lost the blank between them are parted where
/// case shows it: "trongChương", "TP.HCMNguyễn". Linear.
LexemeText split_lexemes(std::string_view text);

}  // namespace tracuu
