#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/writer/count_table.h"
#include "indexer/writer/word_cutter.h"

namespace tracuu {

/// Calls its argument for the sequence of each article of an archive, always in the same order,
/// with the articles' numbers from 1.
using SequenceSource = std::function<void(
    const std::function<void(std::uint32_t, const std::vector<SequenceCode>&)>&)>;

/// One to three words in a row as a number; unique.
using PhraseKey = std::uint64_t;

/// Phrases by key, with the number of articles that have each.
using PhraseCounts = std::unordered_map<PhraseKey, std::uint32_t>;

/// Finds the phrases that an archive uses often: compounds of the lexicon, and two or three words
/// that stand together more often than chance has it. They begin and end at word boundaries, and
/// never with a word of schema/tables/function_words.tsv or a number.
class PhraseMiner {
 public:
  /// `keys_of_codes`: by code, the most frequent word (Token::text) that has it; "" for none.
  PhraseMiner(const WordCutter& cutter, const std::vector<std::string>& keys_of_codes);

  /// Reads the sequences three times. At most `limit` phrases, the most frequent ones.
  PhraseCounts mine(const SequenceSource& sequences, std::size_t limit) const;

  /// Calls visit(key, first word, count of words) for every run of one to three words in a clause.
  template <typename Visit>
  static void for_each_run(const std::vector<SequenceWord>& words, Visit visit) {
    for (std::size_t first = 0; first < words.size(); ++first) {
      PhraseKey key = 0;
      for (std::size_t count = 1; count <= kMaxWords && first + count <= words.size(); ++count) {
        const SequenceWord& word = words[first + count - 1];
        if (count > 1 && !word.follows) break;
        key |= PhraseKey{word.id} << (kWordBits * (kMaxWords - count));
        visit(key, first, count);
      }
    }
  }

 private:
  static constexpr std::size_t kMaxWords = 3;
  static constexpr unsigned kWordBits = 17;

  struct Tally;

  bool is_content(std::uint32_t word) const { return word >= content_.size() || content_[word]; }
  void count_words(const SequenceSource& sequences, Tally& tally) const;
  void count_pairs(const SequenceSource& sequences, Tally& tally) const;
  void count_triples(const SequenceSource& sequences, Tally& tally) const;

  const WordCutter& cutter_;
  std::vector<bool> content_;  ///< By word, as far as known: it may begin and end a phrase.
};

}  // namespace tracuu
