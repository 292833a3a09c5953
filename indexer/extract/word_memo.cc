#include "indexer/extract/word_memo.h"

#include "indexer/extract/name_lexicon.h"
#include "schema/text/syllable.h"

namespace tracuu {

WordMemo& WordMemo::of_this_thread() {
  thread_local WordMemo memo;
  return memo;
}

WordFacts WordMemo::look_up(std::string_view word) {
  return {NameLexicon::instance().word_id(syllable_key(word)), is_vietnamese_syllable(word)};
}

}  // namespace tracuu
