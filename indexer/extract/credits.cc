#include "indexer/extract/credits.h"

#include <algorithm>

#include "indexer/extract/capitalised_run.h"
#include "indexer/extract/name_lexicon.h"

namespace tracuu {

std::size_t find_credit_end(const LexemeText& text, std::size_t i) {
  const NameLexicon& lexicon = NameLexicon::instance();
  const auto credit = lexicon.find(text, i, kinds_of(PhraseKind::Credit));
  if (credit.length == 0 || text.mark(i + credit.length) != ':') return i;
  std::size_t end = i + credit.length + 1;
  constexpr std::size_t kLongestCredit = 8;  // lexemes
  const std::size_t limit = std::min(text.size(), end + kLongestCredit);
  while (end < limit && !text[end].starts_line) {
    const char mark = text.mark(end);
    const bool joins = mark == '/' || mark == '-' || mark == '.' || mark == '&';
    const bool name = text[end].is_capitalised() &&
                      lexicon.find(text, end, kTitleKinds).length < 2 &&
                      honorific_length(text, end) == 0;
    if (!joins && !name) break;
    ++end;
    if (mark == '.' && end < text.size() && !text[end].glued) break;
  }
  return end;
}

}  // namespace tracuu
