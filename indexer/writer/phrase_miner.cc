#include "indexer/writer/phrase_miner.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "embedded/function_words_tsv.h"
#include "schema/analysis/analyzer.h"

namespace tracuu {
namespace {

// Chosen by reading samples of 36,691 articles: below, pairs like "nhà xe" come in by the thousand.
constexpr double kMinCohesion = 0.3;
/// A phrase that most often is the beginning of a longer one is no phrase by itself.
constexpr double kMostlyLonger = 0.6;
/// A phrase is frequent if one in so many articles has it, and at least two have.
constexpr std::uint32_t kArticlesAPhrase = 5000;

/// Normalised pointwise mutual information of two parts by the articles that have them: 1 for
/// parts never seen apart, 0 for chance.
double cohesion(double articles, double together, double first, double second) {
  if (together >= articles) return 1;
  const double p = together / articles;
  return std::log(p / (first / articles * second / articles)) / -std::log(p);
}

bool is_word(const std::string& key) {
  return key.size() > 1 &&
         std::none_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The letters of a key; its tone is a digit.
std::string without_tone(const std::string& key) {
  return key.size() > 2 && key[key.size() - 2] == '_' ? key.substr(0, key.size() - 2) : key;
}

std::vector<SequenceCode> codes_of(std::string_view text) {
  std::vector<SequenceCode> codes;
  for (const Token& token : analyze(text)) codes.push_back(sequence_code(token.text));
  return codes;
}

}  // namespace

struct PhraseMiner::Tally {
  std::uint32_t articles = 0;
  std::uint32_t fewest = 2;  ///< Articles that a phrase needs.
  CountTable words{std::size_t{1} << kWordBits};
  CountTable pairs;
  CountTable triples;

  static PhraseKey key_of(std::uint64_t first, std::uint64_t second = 0, std::uint64_t third = 0) {
    return (first << (2 * kWordBits)) | (second << kWordBits) | third;
  }
  static std::uint64_t part(PhraseKey key, unsigned word) {
    return (key >> (kWordBits * (2 - word))) & ((std::uint64_t{1} << kWordBits) - 1);
  }

  double pair_cohesion(PhraseKey key, std::uint32_t count) const {
    return cohesion(articles, count, words.count(key_of(part(key, 0))),
                    words.count(key_of(part(key, 1))));
  }
  /// The weaker of the two ways to cut the triple in two.
  double triple_cohesion(PhraseKey key, std::uint32_t count) const {
    const auto left = pairs.count(key_of(part(key, 0), part(key, 1)));
    const auto right = pairs.count(key_of(part(key, 1), part(key, 2)));
    return std::min(cohesion(articles, count, left, words.count(key_of(part(key, 2)))),
                    cohesion(articles, count, words.count(key_of(part(key, 0))), right));
  }
};

PhraseMiner::PhraseMiner(const WordCutter& cutter, const std::vector<std::string>& keys_of_codes)
    : cutter_(cutter), content_(keys_of_codes.size()) {
  for (std::size_t code = 0; code < keys_of_codes.size(); ++code) {
    content_[code] = is_word(without_tone(keys_of_codes[code]));
  }
  std::string_view rest = embedded::function_words_tsv;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (line.empty() || line.front() == '#') continue;
    for (const SequenceWord& word : cutter.cut(codes_of(line))) {
      if (word.count == codes_of(line).size()) {
        if (word.id >= content_.size()) content_.resize(word.id + 1, true);
        content_[word.id] = false;
      }
    }
  }
}

void PhraseMiner::count_words(const SequenceSource& sequences, Tally& tally) const {
  sequences([&](std::uint32_t article, const std::vector<SequenceCode>& sequence) {
    tally.articles = article;
    for (const SequenceWord& word : cutter_.cut(sequence)) {
      tally.words.add(Tally::key_of(word.id), article);
    }
  });
  tally.fewest = std::max(2U, tally.articles / kArticlesAPhrase);
}

void PhraseMiner::count_pairs(const SequenceSource& sequences, Tally& tally) const {
  sequences([&](std::uint32_t article, const std::vector<SequenceCode>& sequence) {
    const auto words = cutter_.cut(sequence);
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (!words[i].follows || !is_content(words[i - 1].id) || !is_content(words[i].id)) continue;
      tally.pairs.add(Tally::key_of(words[i - 1].id, words[i].id), article);
    }
  });
}

void PhraseMiner::count_triples(const SequenceSource& sequences, Tally& tally) const {
  sequences([&](std::uint32_t article, const std::vector<SequenceCode>& sequence) {
    const auto words = cutter_.cut(sequence);
    for (std::size_t i = 2; i < words.size(); ++i) {
      if (!words[i].follows || !words[i - 1].follows) continue;
      const auto left = Tally::key_of(words[i - 2].id, words[i - 1].id);
      const auto right = Tally::key_of(words[i - 1].id, words[i].id);
      if (tally.pairs.count(left) < tally.fewest || tally.pairs.count(right) < tally.fewest)
        continue;
      tally.triples.add(Tally::key_of(words[i - 2].id, words[i - 1].id, words[i].id), article);
    }
  });
}

PhraseCounts PhraseMiner::mine(const SequenceSource& sequences, std::size_t limit) const {
  Tally tally;
  count_words(sequences, tally);
  count_pairs(sequences, tally);
  count_triples(sequences, tally);

  PhraseCounts phrases;
  std::unordered_map<PhraseKey, std::uint32_t>
      longest;  // Of what begins with it, the most articles.
  const auto note_longer = [&](PhraseKey beginning, std::uint32_t count) {
    auto& most = longest[beginning];
    most = std::max(most, count);
  };
  const auto is_complete = [&](PhraseKey key, std::uint32_t count) {
    const auto found = longest.find(key);
    return found == longest.end() || found->second < kMostlyLonger * count;
  };
  tally.triples.for_each([&](PhraseKey key, std::uint32_t count) {
    if (count < tally.fewest || tally.triple_cohesion(key, count) < kMinCohesion) return;
    phrases.emplace(key, count);
    note_longer(Tally::key_of(Tally::part(key, 0), Tally::part(key, 1)), count);
  });
  tally.pairs.for_each([&](PhraseKey key, std::uint32_t count) {
    if (count < tally.fewest || tally.pair_cohesion(key, count) < kMinCohesion) return;
    if (is_complete(key, count)) phrases.emplace(key, count);
  });
  tally.words.for_each([&](PhraseKey key, std::uint32_t count) {
    const auto word = static_cast<std::uint32_t>(Tally::part(key, 0));
    if (word >= kSequenceCodes && count >= tally.fewest && is_content(word)) {
      phrases.emplace(key, count);
    }
  });
  if (phrases.size() <= limit) return phrases;

  std::vector<std::pair<std::uint32_t, PhraseKey>> order;
  order.reserve(phrases.size());
  for (const auto& [key, count] : phrases) order.emplace_back(count, key);
  const auto cut = order.begin() + static_cast<std::ptrdiff_t>(limit);
  std::nth_element(order.begin(), cut, order.end(), std::greater<>());
  for (auto at = cut; at != order.end(); ++at) phrases.erase(at->second);
  return phrases;
}

}  // namespace tracuu
