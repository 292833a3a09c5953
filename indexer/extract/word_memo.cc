#include "indexer/extract/word_memo.h"

#include <optional>

#include "indexer/extract/letter_kind.h"
#include "indexer/extract/name_lexicon.h"
#include "indexer/extract/part_words.h"
#include "schema/text/syllable.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

std::optional<LexemeShape> plain_shape(std::string_view word) {
  std::size_t letters = 0;
  std::size_t uppers = 0;
  bool first_upper = false;
  for (std::size_t i = 0; i < word.size(); ++letters) {
    const Utf8Char c = decode_utf8(word, i);
    const LetterKind kind = letter_kind(c.code);
    if (!is_letter(kind)) return std::nullopt;
    if (kind == LetterKind::Upper) ++uppers;
    first_upper |= i == 0 && uppers == 1;
    i += c.length;
  }
  if (uppers == 0) return LexemeShape::Lower;
  if (first_upper && uppers == 1) return LexemeShape::Title;
  return uppers == letters ? std::optional(LexemeShape::Upper) : std::nullopt;
}

}  // namespace

WordMemo& WordMemo::of_this_thread() {
  thread_local WordMemo memo;
  return memo;
}

WordFacts WordMemo::look_up(std::string_view word) {
  const std::uint32_t id = NameLexicon::instance().word_id(syllable_key(word));
  const auto shape = plain_shape(word);
  return {.id = id,
          .syllable = is_vietnamese_syllable(word),
          .opens = opens_part(word, id),
          .plain = shape.has_value(),
          .shape = shape.value_or(LexemeShape::Mixed)};
}

}  // namespace tracuu
