#include "server/query/word_split.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

#include "schema/text/syllable.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

// Measured with scripts/evaluate_suggestions; see ARCHITECTURE.md, "Did you mean".
constexpr double kLostBlank = 0.8;

constexpr std::size_t kMaxPieces = 4;
constexpr std::size_t kMaxBytes = 60;  // Four syllables with all their marks.
constexpr double kFewestArticles = 3;  ///< That have a piece: rarer ones are slips themselves.

class WordSplitter {
 public:
  WordSplitter(const Token& token, std::string_view letters, const SpellingMap& spellings,
               const PairModel& model)
      : marked_(token.marked), letters_(letters), spellings_(spellings), model_(model) {}

  std::optional<WordSplit> split() {
    split_from(0);
    return std::move(best_);
  }

 private:
  /// The best way to read all up to a piece, for one spelling of it.
  struct Way {
    CountedWord word;
    double score = 0;        ///< Without the first word's own.
    double first_score = 0;  ///< That one.
    std::size_t first = 0;   ///< Which spelling of the first piece.
  };
  struct Piece {
    std::size_t end = 0;  ///< In letters_.
    std::vector<Way> ways;
  };

  std::vector<Way> read(std::string_view piece) const {
    std::vector<Way> ways;
    if (!has_syllable_shape(piece)) return ways;
    const WordKeys keys = word_keys(piece);
    const auto found = spellings_.find(keys.folded);
    if (found == spellings_.end()) return ways;
    for (const std::string& key : found->second) {
      if (marked_ && key != keys.key) continue;
      CountedWord word = model_.count(key);
      if (word.articles < kFewestArticles) continue;
      ways.push_back({std::move(word), 0, 0, ways.size()});
    }
    return ways;
  }

  void link(std::vector<Way>& ways) const {
    for (Way& way : ways) {
      if (pieces_.empty()) {
        way.first_score = model_.begin_score(way.word);
        continue;
      }
      double best = -std::numeric_limits<double>::infinity();
      for (const Way& before : pieces_.back().ways) {
        const double score = before.score + model_.pair_score(before.word, way.word);
        if (score + before.first_score <= best) continue;
        best = score + before.first_score;
        way.score = score;
        way.first = before.first;
        way.first_score = before.first_score;
      }
    }
  }

  void split_from(std::size_t begin) {
    if (begin == letters_.size()) {
      if (pieces_.size() > 1) take();
      return;
    }
    if (pieces_.size() == kMaxPieces) return;
    for (std::size_t end = begin; end < letters_.size();) {
      end += decode_utf8(letters_, end).length;
      std::vector<Way> ways = read(letters_.substr(begin, end - begin));
      if (ways.empty()) continue;
      link(ways);
      pieces_.push_back({end, std::move(ways)});
      split_from(end);
      pieces_.pop_back();
    }
  }

  void take() {
    const auto& ways = pieces_.back().ways;
    const auto way = std::max_element(ways.begin(), ways.end(), [](const Way& a, const Way& b) {
      return a.score + a.first_score < b.score + b.first_score;
    });
    const double blanks = kLostBlank * static_cast<double>(pieces_.size() - 1);
    const double total = way->score + way->first_score - blanks;
    if (best_ && total <= best_total_) return;
    best_total_ = total;
    best_ = WordSplit{{}, pieces_.front().ways[way->first].word, way->word, way->score - blanks};
    std::size_t begin = 0;
    for (const Piece& piece : pieces_) {
      best_->text += (begin == 0 ? "" : " ");
      best_->text += letters_.substr(begin, piece.end - begin);
      begin = piece.end;
    }
  }

  bool marked_;
  std::string_view letters_;
  const SpellingMap& spellings_;
  const PairModel& model_;
  std::vector<Piece> pieces_;
  std::optional<WordSplit> best_;
  double best_total_ = 0;
};

}  // namespace

std::optional<WordSplit> split_word(const Token& token, std::string_view letters,
                                    const SpellingMap& spellings, const PairModel& model) {
  if (token.kind != TokenKind::Syllable || letters.size() > kMaxBytes) return std::nullopt;
  if (has_syllable_shape(token.folded)) return std::nullopt;
  return WordSplitter(token, letters, spellings, model).split();
}

}  // namespace tracuu
