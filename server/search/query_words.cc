#include "server/search/query_words.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "schema/record/terms.h"
#include "server/query/unaccented_words.h"

namespace tracuu {

double inverse_frequency(double articles, double holding) {
  const double others = std::max(0.0, articles - holding);
  return std::log(1 + (others + 0.5) / (holding + 0.5));
}

QueryWords::QueryWords(const ParsedQuery& query, const SpellingMap& spellings,
                       const Xapian::Database& database)
    : word_of_code_(kSequenceCodes, 0), open_(!query.any_marks) {
  const std::vector<Token> tokens = required_words(query);
  std::vector<std::size_t> numbers;
  for (const Token& token : tokens) {
    const bool open = tracuu::is_bare(token) && open_;
    if (open) bare_codes_.insert(sequence_code(token.folded));
    const std::size_t number = number_of(token, open, spellings, database);
    ++words_[number].times;
    if (const auto loose = query.loose.find(token.text); loose != query.loose.end()) {
      add_spellings(number, loose->second);
    }
    if (matches_unaccented(query, token)) {
      word_of_unaccented_.emplace(sequence_code(token.folded), number);
    }
    if (!numbers.empty() && token.position == tokens[numbers.size() - 1].position + 1) {
      add_pair(numbers.back(), number);
    }
    numbers.push_back(number);
  }
  index_pairs();
  add_compounds(possible_compounds(query), numbers, database);
}

std::size_t QueryWords::number_of(const Token& token, bool open, const SpellingMap& spellings,
                                  const Xapian::Database& database) {
  const auto found = open ? spellings.find(token.folded) : spellings.end();
  const std::vector<std::string> keys =
      found == spellings.end() ? std::vector{token.text} : found->second;
  if (const std::size_t known = word_of(sequence_code(keys.front())); known != 0) return known;

  const auto holding = database.get_termfreq(open ? title_folded_term(token) : title_term(token));
  words_.push_back({.title_idf = inverse_frequency(database.get_doccount(), holding), .times = 0});
  const std::size_t number = words_.size() - 1;
  add_spellings(number, keys);
  return number;
}

void QueryWords::add_spellings(std::size_t number, const std::vector<std::string>& keys) {
  for (const std::string& key : keys) {
    const SequenceCode code = sequence_code(key);
    word_of_code_[code] = static_cast<std::uint16_t>(number);
    if (open_) key_of_code_.emplace(code, key);
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

void QueryWords::add_compounds(const std::vector<QueryCompound>& possible,
                               const std::vector<std::size_t>& numbers,
                               const Xapian::Database& database) {
  std::size_t end = 0;
  for (const QueryCompound& compound : possible) {
    if (compound.first < end || !database.term_exists(compound.term)) continue;
    end = compound.first + compound.count;
    const auto first = numbers.begin() + static_cast<std::ptrdiff_t>(compound.first);
    std::vector<std::size_t> words(first, first + static_cast<std::ptrdiff_t>(compound.count));
    if (std::find(compounds_.begin(), compounds_.end(), words) == compounds_.end()) {
      compounds_.push_back(std::move(words));
    }
  }
}

void QueryWords::index_pairs() {
  pair_of_words_.assign(words_.size() * words_.size(), pairs_.size());
  for (std::size_t i = 0; i < pairs_.size(); ++i) {
    pair_of_words_[pairs_[i].first * words_.size() + pairs_[i].second] = i;
  }
}

}  // namespace tracuu
