#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/writer/phrase_miner.h"
#include "indexer/writer/word_cutter.h"
#include "schema/analysis/token.h"
#include "schema/record/article.h"

namespace tracuu {

/// How an archive spells its phrases and words, from reading some of its articles: sequences say
/// only which keys stand together. Nothing is known of what no article that was read has.
class SpellingSurvey {
 public:
  /// Both must outlive the survey.
  SpellingSurvey(const WordCutter& cutter, const PhraseCounts& phrases)
      : cutter_(cutter), phrases_(phrases) {}

  void read(const Article& article);

  /// The most frequent spelling of a phrase, with its capitals; "" if it was not seen.
  std::string spell_phrase(PhraseKey key) const;

  /// The most frequent spelling of the word with this key, in lower case, where it is not
  /// spell_key(): "kỹ" of "ki_4", "hoà" where most write so.
  std::string spell_word(const std::string& key) const;

 private:
  using Votes = std::unordered_map<std::string, std::uint32_t>;

  void read_text(const std::string& text);
  void vote(PhraseKey key, const std::string& text, const Token& first, const Token& last,
            bool reliable);

  const WordCutter& cutter_;
  const PhraseCounts& phrases_;
  std::size_t articles_ = 0;
  std::unordered_map<PhraseKey, Votes> phrase_votes_;
  std::unordered_map<std::string, Votes> word_votes_;
};

}  // namespace tracuu
