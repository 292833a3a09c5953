#include "indexer/extract/spelling.h"

#include <string_view>

#include "schema/text/letter_case.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

std::string title_case(std::string_view word, LexemeShape shape) {
  if (shape != LexemeShape::Upper) return std::string(word);
  std::string result;
  bool begins = true;
  const std::string lowered = lower(word);
  for (std::size_t i = 0; i < lowered.size();) {
    const std::string_view letter =
        std::string_view(lowered).substr(i, decode_utf8(lowered, i).length);
    result += begins ? upper(letter) : std::string(letter);
    begins = letter == "'" || letter == "-";
    i += letter.size();
  }
  return result;
}

/// True before "Bush" of "W.Bush": an initial is a word of its own.
bool parts_initial(const LexemeText& text, std::size_t i) {
  return text[i].glued && text[i].is_word() && text.mark(i - 1) == '.' &&
         text.surface(i - 2).size() == 1;
}

/// True if no blank belongs before lexeme `i`: it stands right behind the one before, and one of
/// the two is a mark.
bool joins(const LexemeText& text, std::size_t i) {
  return text[i].glued && !(text[i].is_word() && text[i - 1].is_word());
}

}  // namespace

std::string words_of(const LexemeText& text, std::size_t begin, std::size_t end) {
  std::string words;
  for (std::size_t i = begin; i < end; ++i) {
    if (i > begin && !joins(text, i)) words.push_back(' ');
    words += text.surface(i);
  }
  return words;
}

std::string spell_name(const LexemeText& text, std::size_t begin, std::size_t end) {
  std::string name;
  for (std::size_t i = begin; i < end; ++i) {
    if (i > begin && !joins(text, i)) name.push_back(' ');
    if (i > begin + 1 && parts_initial(text, i)) name.push_back(' ');
    name += title_case(text.surface(i), text[i].shape);
  }
  return name;
}

}  // namespace tracuu
