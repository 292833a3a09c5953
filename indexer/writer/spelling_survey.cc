#include "indexer/writer/spelling_survey.h"

#include <algorithm>

#include "schema/analysis/analyzer.h"
#include "schema/text/letter_case.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxPhraseBytes = 100;
/// Capitals at the beginning of a sentence and in headings say little.
constexpr std::uint32_t kReliableVote = 100;
/// So many show how the archive places its tone marks, and i and y; to count them costs half of the
/// reading.
constexpr std::size_t kArticlesForWords = 2000;

const std::string* most_voted(const std::unordered_map<std::string, std::uint32_t>& votes) {
  const auto best = std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) {
    // Ties by text, so that two runs end alike.
    return a.second != b.second ? a.second < b.second : a.first > b.first;
  });
  return best == votes.end() ? nullptr : &best->first;
}

bool starts_sentence(const std::vector<Token>& tokens, std::size_t at) {
  return at == 0 || tokens[at].position - tokens[at - 1].position >= kSentenceGap;
}

}  // namespace

void SpellingSurvey::read(const Article& article) {
  ++articles_;
  read_text(article.title);
  read_text(article.body);
}

void SpellingSurvey::vote(PhraseKey key, const std::string& text, const Token& first,
                          const Token& last, bool reliable) {
  if (last.end - first.begin > kMaxPhraseBytes) return;
  std::string written = normalize(text.substr(first.begin, last.end - first.begin)).text;
  // Not across a line, nor with half of what quotation marks or brackets hold.
  if (written.find_first_of("\n\"()[]{}") != std::string::npos) return;
  if (written.find("  ") != std::string::npos) return;
  if (written == upper(written)) reliable = false;
  phrase_votes_[key][std::move(written)] += reliable ? kReliableVote : 1;
}

void SpellingSurvey::read_text(const std::string& text) {
  const std::vector<Token> tokens = analyze(text);
  std::vector<SequenceCode> sequence;
  std::vector<std::size_t> token_at;  // By place in the sequence.
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (i > 0 && tokens[i].position != tokens[i - 1].position + 1) {
      sequence.push_back(kSequenceGap);
      token_at.push_back(i);
    }
    sequence.push_back(sequence_code(tokens[i].text));
    token_at.push_back(i);
    if (articles_ <= kArticlesForWords && tokens[i].kind == TokenKind::Syllable &&
        tokens[i].marked) {
      const auto written = text.substr(tokens[i].begin, tokens[i].end - tokens[i].begin);
      ++word_votes_[tokens[i].text][lower(normalize(written).text)];
    }
  }
  const std::vector<SequenceWord> words = cutter_.cut(sequence);
  PhraseMiner::for_each_run(words, [&](PhraseKey key, std::size_t first, std::size_t count) {
    if (!phrases_.contains(key)) return;
    const SequenceWord& end = words[first + count - 1];
    const std::size_t begin = token_at[words[first].first];
    vote(key, text, tokens[begin], tokens[token_at[end.first + end.count - 1]],
         !starts_sentence(tokens, begin));
  });
}

std::string SpellingSurvey::spell_phrase(PhraseKey key) const {
  const auto found = phrase_votes_.find(key);
  const std::string* const best =
      found == phrase_votes_.end() ? nullptr : most_voted(found->second);
  return best == nullptr ? std::string() : *best;
}

std::string SpellingSurvey::spell_word(const std::string& key) const {
  const auto found = word_votes_.find(key);
  const std::string* const best = found == word_votes_.end() ? nullptr : most_voted(found->second);
  return best == nullptr ? std::string() : *best;
}

}  // namespace tracuu
