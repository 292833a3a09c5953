#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include "schema/record/token_sequence.h"
#include "server/query/parsed_query.h"
#include "server/search/snapshot.h"

namespace tracuu {

/// The second stage of ranking: what an article gains by having neighbours of the query as
/// neighbours. Word order is what tells "chính sách" from "sách chính", and in Vietnamese most
/// words are two syllables; on judged sets this equals an index of all pairs, at none of its size.
/// Made once a search; for one thread.
class PairRescorer {
 public:
  PairRescorer(const ParsedQuery& query, const SpellingMap& spellings,
               const Xapian::Database& database);

  /// False if the query has no two neighbouring words: nothing to gain.
  bool has_pairs() const { return !pairs_.empty(); }

  /// BM25 over the query's pairs in one article, on the scale of the first stage.
  /// `sequence`: the article's value of the slot "sequence".
  double score(std::string_view sequence) const;

 private:
  /// Two neighbouring words of the query, as numbers of `words_`.
  struct Pair {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    double weight = 0;  ///< idf of both.
  };

  std::uint32_t add_word(const Token& token, const SpellingMap& spellings, bool open);
  /// Further spellings that `word` stands for.
  void add_loose(const ParsedQuery& query, const Token& token, std::uint32_t word);
  double idf_of(const Token& token, bool open, const Xapian::Database& database) const;

  std::uint32_t words_ = 0;
  std::unordered_multimap<SequenceCode, std::uint32_t> word_of_code_;
  std::vector<Pair> pairs_;
  double average_length_ = 1;
  double weight_ = 0;
};

}  // namespace tracuu
