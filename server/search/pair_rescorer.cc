#include "server/search/pair_rescorer.h"

#include <algorithm>
#include <cmath>

#include "schema/record/terms.h"

namespace tracuu {
namespace {

// The first stage's; see searcher.cc.
constexpr double kSaturation = 1.2;
constexpr double kLengthShare = 0.75;

// Measured on the judged sets; see ARCHITECTURE.md, "Ranking". Bare syllables say less alone, so
// their neighbourhood says more.
constexpr double kMarkedWeight = 0.2;
constexpr double kBareWeight = 0.45;

bool is_bare(const Token& token) {
  const bool letters = token.kind == TokenKind::Syllable || token.kind == TokenKind::Acronym;
  return letters && !token.marked;
}

}  // namespace

PairRescorer::PairRescorer(const ParsedQuery& query, const SpellingMap& spellings,
                           const Xapian::Database& database)
    : weight_(query.any_marks ? kMarkedWeight : kBareWeight) {
  const Token* before = nullptr;
  std::uint32_t before_word = 0;
  double before_idf = 0;
  for (const ClauseGroup& group : query.required) {
    for (const Token& token : group.alternatives.front().tokens) {
      const bool open = is_bare(token) && !query.any_marks;
      const std::uint32_t word = add_word(token, spellings, open);
      add_loose(query, token, word);
      const double idf = idf_of(token, open, database);
      if (before != nullptr && token.position == before->position + 1) {
        pairs_.push_back({before_word, word, before_idf + idf});
      }
      before = &token;
      before_word = word;
      before_idf = idf;
    }
  }
  // The sequence holds each token once; the length that BM25 counts holds it accented and folded.
  average_length_ = std::max(1.0, database.get_avlength() / 2);
}

std::uint32_t PairRescorer::add_word(const Token& token, const SpellingMap& spellings, bool open) {
  const std::uint32_t word = words_++;
  const auto found = open ? spellings.find(token.folded) : spellings.end();
  if (found == spellings.end()) {
    word_of_code_.emplace(sequence_code(token.text), word);
  } else {
    for (const std::string& key : found->second) word_of_code_.emplace(sequence_code(key), word);
  }
  return word;
}

void PairRescorer::add_loose(const ParsedQuery& query, const Token& token, std::uint32_t word) {
  const auto loose = query.loose.find(token.text);
  if (loose == query.loose.end()) return;
  for (const std::string& key : loose->second) word_of_code_.emplace(sequence_code(key), word);
}

double PairRescorer::idf_of(const Token& token, bool open, const Xapian::Database& database) const {
  const double articles = database.get_doccount();
  const double holding = database.get_termfreq(open ? text_folded_term(token) : text_term(token));
  return std::log(1 + (articles - holding + 0.5) / (holding + 0.5));
}

double PairRescorer::score(std::string_view sequence) const {
  const std::vector<SequenceCode> codes = decode_sequence(sequence);
  // Where each word of the query last stood: pairs are counted in one pass.
  std::vector<std::size_t> last_place(words_, SIZE_MAX - 1);
  std::vector<std::uint32_t> counts(pairs_.size(), 0);
  for (std::size_t place = 0; place < codes.size(); ++place) {
    const auto [begin, end] = word_of_code_.equal_range(codes[place]);
    for (auto at = begin; at != end; ++at) {
      // Pairs are in order of the query, so those that end here are few.
      for (std::size_t i = 0; i < pairs_.size(); ++i) {
        if (pairs_[i].second == at->second && last_place[pairs_[i].first] + 1 == place) ++counts[i];
      }
    }
    for (auto at = begin; at != end; ++at) last_place[at->second] = place;
  }
  const double length = static_cast<double>(codes.size()) / average_length_;
  const double norm = kSaturation * (1 - kLengthShare + kLengthShare * length);
  double sum = 0;
  for (std::size_t i = 0; i < pairs_.size(); ++i) {
    sum += pairs_[i].weight * counts[i] * (kSaturation + 1) / (counts[i] + norm);
  }
  return weight_ * sum;
}

}  // namespace tracuu
