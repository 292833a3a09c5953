#include "indexer/extract/word_memo.h"

#include "indexer/extract/constituents.h"
#include "indexer/extract/name_lexicon.h"
#include "schema/text/syllable.h"

namespace tracuu {

WordMemo& WordMemo::of_this_thread() {
  thread_local WordMemo memo;
  return memo;
}

WordFacts WordMemo::look_up(std::string_view word) {
  const std::uint32_t id = NameLexicon::instance().word_id(syllable_key(word));
  return {id, is_vietnamese_syllable(word), opens_part(word, id)};
}

}  // namespace tracuu
