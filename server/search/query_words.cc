#include "server/search/query_words.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "schema/record/terms.h"

namespace tracuu {

double inverse_frequency(double articles, double holding) {
  const double others = std::max(0.0, articles - holding);
  return std::log(1 + (others + 0.5) / (holding + 0.5));
}

QueryWords::QueryWords(const ParsedQuery& query, const SpellingMap& spellings,
                       const Xapian::Database& database)
    : word_of_code_(kSequenceCodes, 0) {
  const Token* before = nullptr;
  std::size_t before_number = 0;
  for (const ClauseGroup& group : query.required) {
    for (const Token& token : group.alternatives.front().tokens) {
      const bool open = is_bare(token) && !query.any_marks;
      const std::size_t number = number_of(token, open, spellings, database);
      ++words_[number].times;
      if (const auto loose = query.loose.find(token.text); loose != query.loose.end()) {
        add_spellings(number, loose->second);
      }
      if (before != nullptr && token.position == before->position + 1) {
        add_pair(before_number, number);
      }
      before = &token;
      before_number = number;
    }
  }
  index_pairs();
}

std::size_t QueryWords::number_of(const Token& token, bool open, const SpellingMap& spellings,
                                  const Xapian::Database& database) {
  const auto found = open ? spellings.find(token.folded) : spellings.end();
  const std::vector<std::string> keys =
      found == spellings.end() ? std::vector{token.text} : found->second;
  if (const std::size_t known = word_of(sequence_code(keys.front())); known != 0) return known;

  const double articles = database.get_doccount();
  const auto idf_of = [&](const std::string& term) {
    return inverse_frequency(articles, database.get_termfreq(term));
  };
  words_.push_back({.idf = idf_of(open ? text_folded_term(token) : text_term(token)),
                    .title_idf = idf_of(open ? title_folded_term(token) : title_term(token)),
                    .times = 0});
  const std::size_t number = words_.size() - 1;
  add_spellings(number, keys);
  return number;
}

void QueryWords::add_spellings(std::size_t number, const std::vector<std::string>& keys) {
  for (const std::string& key : keys) {
    word_of_code_[sequence_code(key)] = static_cast<std::uint16_t>(number);
  }
}

void QueryWords::add_pair(std::size_t first, std::size_t second) {
  const auto same = [&](const WordPair& pair) {
    return pair.first == first && pair.second == second;
  };
  const auto known = std::find_if(pairs_.begin(), pairs_.end(), same);
  if (known != pairs_.end()) {
    ++known->times;
  } else {
    pairs_.push_back({first, second, 1});
  }
}

void QueryWords::index_pairs() {
  pair_of_words_.assign(words_.size() * words_.size(), pairs_.size());
  for (std::size_t i = 0; i < pairs_.size(); ++i) {
    pair_of_words_[pairs_[i].first * words_.size() + pairs_[i].second] = i;
  }
}

}  // namespace tracuu
