#include "server/query/word_repair.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>

#include "schema/record/folded_forms.h"
#include "schema/text/letter_case.h"
#include "server/query/pair_model.h"
#include "server/query/similar_words.h"
#include "server/query/word_form.h"
#include "server/query/word_split.h"

namespace tracuu {
namespace {

// Natural logarithms: by so much a repair must be likelier than what was typed, for each changed
// word. Measured with scripts/evaluate_suggestions; see ARCHITECTURE.md, "Did you mean".
constexpr double kMinGain = 2.1;
constexpr double kMinBareGain = 3;  ///< Without any mark: so much more may be meant.

/// One way to read a token: as a word, or as several that were run together.
struct Reading {
  CountedWord first;
  CountedWord last;  ///< The same, if it is one word.
  double score = 0;  ///< Of what is between, and of being typed so.
  std::string text;  ///< "" for what the archive makes of the first word.
  bool as_typed = false;
};

/// The best readings of all tokens, one each.
struct ReadingPath {
  double score = 0;
  std::vector<std::size_t> readings;
};

enum class Readings : bool { All, AsTyped };

class WordRepair {
 public:
  WordRepair(std::string_view text, const std::vector<Token>& tokens, const SpellingMap& spellings,
             const ArchiveStatistics& statistics)
      : text_(text), tokens_(tokens), spellings_(spellings), model_(statistics) {
    any_marks_ =
        std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.marked; });
  }

  std::optional<RepairedWords> repair() {
    for (const Token& token : tokens_) readings_.push_back(read(token));
    const ReadingPath best = find_path(Readings::All);
    const auto changes = static_cast<double>(count_changes(best));
    if (changes == 0 || !is_attested(best)) return std::nullopt;
    const double gain = changes * (any_marks_ ? kMinGain : kMinBareGain);
    const ReadingPath typed = find_path(Readings::AsTyped);
    if (best.score < typed.score + gain) return std::nullopt;
    return RepairedWords{write(best), stands_together(best, typed)};
  }

 private:
  static bool is_as_typed(const Token& token, const std::string& key) {
    if (key == token.text) return true;
    if (token.marked) return false;
    const auto forms = folded_forms(key);
    return std::find(forms.begin(), forms.end(), token.folded) != forms.end();
  }

  std::vector<Reading> read(const Token& token) const {
    std::vector<Reading> readings;
    for (SimilarWord& word : find_similar_words(token, spellings_, model_.statistics())) {
      const bool as_typed = is_as_typed(token, word.key);
      const CountedWord counted = model_.count(std::move(word.key));
      readings.push_back({counted, counted, -word.cost, {}, as_typed});
    }
    const auto letters = lower(text_.substr(token.begin, token.end - token.begin));
    if (auto split = split_word(token, letters, spellings_, model_)) {
      readings.push_back({std::move(split->first), std::move(split->last), split->score,
                          std::move(split->text), false});
    }
    return readings;
  }

  bool follows_closely(std::size_t token) const {
    return token > 0 && token < tokens_.size() && touches(tokens_, token);
  }

  /// That `reading` of a token stands behind `before` of the one before.
  double link(std::size_t token, const Reading& before, const Reading& reading) const {
    return follows_closely(token) ? model_.pair_score(before.last, reading.first)
                                  : model_.begin_score(reading.first);
  }

  struct Step {
    double score = -std::numeric_limits<double>::infinity();
    std::size_t from = 0;
  };

  /// The best scores of the readings of `token`, from those of the token before.
  std::vector<Step> step_to(std::size_t token, const std::vector<Step>& before,
                            Readings allowed) const {
    const std::vector<Reading>& here = readings_[token];
    std::vector<Step> steps(here.size());
    for (std::size_t i = 0; i < here.size(); ++i) {
      if (allowed == Readings::AsTyped && !here[i].as_typed) continue;
      if (token == 0) steps[i].score = model_.begin_score(here[i].first) + here[i].score;
      for (std::size_t j = 0; j < before.size(); ++j) {
        if (before[j].score + here[i].score <= steps[i].score) continue;  // No link adds to it.
        const double score =
            before[j].score + link(token, readings_[token - 1][j], here[i]) + here[i].score;
        if (score > steps[i].score) steps[i] = {score, j};
      }
    }
    return steps;
  }

  ReadingPath find_path(Readings allowed) const {
    std::vector<std::vector<Step>> steps;
    for (std::size_t token = 0; token < tokens_.size(); ++token) {
      steps.push_back(step_to(token, token == 0 ? std::vector<Step>{} : steps.back(), allowed));
    }
    const auto best =
        std::max_element(steps.back().begin(), steps.back().end(),
                         [](const Step& a, const Step& b) { return a.score < b.score; });
    ReadingPath path{best->score, std::vector<std::size_t>(tokens_.size())};
    auto at = static_cast<std::size_t>(best - steps.back().begin());
    for (std::size_t token = tokens_.size(); token-- > 0;) {
      path.readings[token] = at;
      at = steps[token][at].from;
    }
    return path;
  }

  const Reading& reading(const ReadingPath& path, std::size_t token) const {
    return readings_[token][path.readings[token]];
  }

  std::size_t count_changes(const ReadingPath& path) const {
    std::size_t changes = 0;
    for (std::size_t token = 0; token < tokens_.size(); ++token) {
      if (!reading(path, token).as_typed) ++changes;
    }
    return changes;
  }

  /// Articles in which `token` stands behind the one before.
  double count_pair(const ReadingPath& path, std::size_t token) const {
    if (!follows_closely(token)) return 0;
    return model_.count_pair(reading(path, token - 1).last, reading(path, token).first);
  }

  /// RepairedWords::more_together.
  bool stands_together(const ReadingPath& repaired, const ReadingPath& typed) const {
    double more = 0;
    for (std::size_t token = 1; token < tokens_.size(); ++token) {
      if (reading(repaired, token).as_typed && reading(repaired, token - 1).as_typed) continue;
      more += count_pair(repaired, token) - count_pair(typed, token);
    }
    return more > 0;
  }

  /// Each changed word stands in the archive next to one of its neighbours, if it has any.
  bool is_attested(const ReadingPath& path) const {
    for (std::size_t token = 0; token < tokens_.size(); ++token) {
      const Reading& each = reading(path, token);
      const bool alone = !follows_closely(token) && !follows_closely(token + 1);
      if (each.as_typed || !each.text.empty() || alone) continue;
      if (count_pair(path, token) == 0 && count_pair(path, token + 1) == 0) return false;
    }
    return true;
  }

  std::vector<std::string> write(const ReadingPath& path) const {
    std::vector<std::string> texts(tokens_.size());
    for (std::size_t token = 0; token < tokens_.size(); ++token) {
      const Reading& each = reading(path, token);
      // A query without any mark gets all of them, so that its reader sees what is meant.
      if (each.as_typed && (any_marks_ || tokens_[token].kind != TokenKind::Syllable)) continue;
      texts[token] = each.text.empty() ? model_.statistics().spell_word(each.first.key) : each.text;
    }
    return texts;
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const SpellingMap& spellings_;
  PairModel model_;
  std::vector<std::vector<Reading>> readings_;
  bool any_marks_ = false;
};

}  // namespace

std::optional<RepairedWords> repair_words(std::string_view text, const std::vector<Token>& tokens,
                                          const SpellingMap& spellings,
                                          const ArchiveStatistics& statistics) {
  if (tokens.empty() || tokens.size() > kMaxRepairedTokens || statistics.empty()) {
    return std::nullopt;
  }
  return WordRepair(text, tokens, spellings, statistics).repair();
}

}  // namespace tracuu
