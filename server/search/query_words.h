#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <xapian.h>

#include "schema/record/token_sequence.h"
#include "server/query/parsed_query.h"
#include "server/search/query_compounds.h"
#include "server/search/snapshot.h"

namespace tracuu {

/// How much a word that `holding` of `articles` have tells them apart: the idf of BM25 with one
/// added, so that no word counts against an article. Source: Robertson and Zaragoza 2009.
double inverse_frequency(double articles, double holding);

/// A word of a query, whatever its spellings.
struct QueryWord {
  double title_idf = 0;     ///< See inverse_frequency().
  std::uint32_t times = 0;  ///< Typed so often.
};

/// Two words that the query has next to each other, by their numbers.
struct WordPair {
  std::size_t first = 0;
  std::size_t second = 0;
  std::uint32_t times = 0;
};

/// The words of a query as they are looked for in the sequences of articles: a word typed bare in a
/// query without any mark has every spelling that the index has of it, others have one, what the
/// query loosens it to, and their letters alone where text was typed without accents. Numbers of
/// words count from 1; 0 is no word.
class QueryWords {
 public:
  QueryWords(const ParsedQuery& query, const SpellingMap& spellings,
             const Xapian::Database& database);

  /// By number; [0] is no word.
  const std::vector<QueryWord>& words() const { return words_; }
  const std::vector<WordPair>& pairs() const { return pairs_; }
  /// Words of several syllables, by the numbers of these, each once: those that some article has,
  /// none inside another but at each place the longest.
  const std::vector<std::vector<std::size_t>>& compounds() const { return compounds_; }

  std::size_t word_of(SequenceCode code) const { return word_of_code_[code]; }
  /// The same where text was typed without accents.
  std::size_t word_of_unaccented(SequenceCode code) const {
    const auto found = word_of_unaccented_.find(code);
    return found == word_of_unaccented_.end() ? word_of(code) : found->second;
  }
  /// True for a query without any accents: its words have every spelling.
  bool is_open() const { return open_; }
  /// Of an open query: the key that `code`, which has a word, stands for.
  const std::string& key_of(SequenceCode code) const { return key_of_code_.at(code); }
  /// Of an open query: true if it is a word as it was typed.
  bool is_bare(SequenceCode code) const { return bare_codes_.contains(code); }
  /// The place in pairs() of these neighbours; pairs().size() if the query does not have them.
  std::size_t find_pair(std::size_t first, std::size_t second) const {
    return pair_of_words_[first * words_.size() + second];
  }

 private:
  std::size_t number_of(const Token& token, bool open, const SpellingMap& spellings,
                        const Xapian::Database& database);
  void add_spellings(std::size_t number, const std::vector<std::string>& keys);
  void add_pair(std::size_t first, std::size_t second);
  void add_compounds(const std::vector<QueryCompound>& possible,
                     const std::vector<std::size_t>& numbers, const Xapian::Database& database);
  void index_pairs();

  std::vector<QueryWord> words_{1};
  std::vector<WordPair> pairs_;
  std::vector<std::vector<std::size_t>> compounds_;
  std::vector<std::uint16_t> word_of_code_;
  std::unordered_map<SequenceCode, std::size_t> word_of_unaccented_;
  bool open_ = false;
  std::unordered_map<SequenceCode, std::string> key_of_code_;
  std::unordered_set<SequenceCode> bare_codes_;
  std::vector<std::size_t> pair_of_words_;  ///< words by words
};

}  // namespace tracuu
