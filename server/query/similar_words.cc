#include "server/query/similar_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>

#include "schema/text/letter.h"
#include "server/query/spelt_word.h"

namespace tracuu {
namespace {

// Costs as negative natural logarithms. Measured with scripts/evaluate_suggestions; see
// ARCHITECTURE.md, "Did you mean".
constexpr double kHoiNga = 1.5;
constexpr double kOtherTone = 3.5;
constexpr double kOtherShape = 2.8;
constexpr double kMissingMark = 2.1;
constexpr double kConfusedSound = 2;
constexpr double kChangedPlaces = 2.7;
constexpr double kDoubledLetter = 3.7;
constexpr double kLostLetter = 4.4;
constexpr double kExtraLetter = 7;
constexpr double kOtherLetter = 6;

constexpr std::size_t kMaxLetters = 12;
/// Fewer articles than these have words that are no candidates: slips of the archive itself.
constexpr std::uint32_t kFewestArticles = 3;

/// A letter whose mark is not known, because it was not typed.
struct OpenLetter {
  Letter letter;
  bool open = false;
};
using Letters = std::vector<OpenLetter>;

std::string fold(const Letters& letters) {
  std::string text;
  for (const OpenLetter& each : letters) text.push_back(each.letter.base);
  return text;
}

/// Beginnings or ends that are written for each other. Both ways; "" stands for nothing.
using Confusion = std::pair<std::string_view, std::string_view>;
constexpr std::array kOnsetConfusions{
    Confusion{"ch", "tr"}, Confusion{"s", "x"},  Confusion{"d", "gi"},   Confusion{"d", "r"},
    Confusion{"gi", "r"},  Confusion{"n", "l"},  Confusion{"ng", "ngh"}, Confusion{"g", "gh"},
    Confusion{"c", "k"},   Confusion{"v", "d"},  Confusion{"v", "gi"},   Confusion{"g", "gi"},
    Confusion{"qu", "k"},  Confusion{"h", "qu"}, Confusion{"d", "z"},    Confusion{"ph", "f"},
    Confusion{"nh", "d"},  Confusion{"th", "t"}, Confusion{"kh", "h"}};
constexpr std::array kCodaConfusions{
    Confusion{"n", "ng"},   Confusion{"n", "nh"},   Confusion{"t", "c"},    Confusion{"t", "ch"},
    Confusion{"c", "ch"},   Confusion{"i", "y"},    Confusion{"ao", "au"},  Confusion{"iu", "uu"},
    Confusion{"iu", "ieu"}, Confusion{"ui", "uoi"}, Confusion{"oi", "uoi"}, Confusion{"im", "iem"},
    Confusion{"ip", "iep"}, Confusion{"om", "am"},  Confusion{"op", "ap"},  Confusion{"ieu", "uou"},
    Confusion{"ai", "oai"}, Confusion{"an", "oan"}, Confusion{"ien", "in"}};

/// All that a word's letters may have been meant to be, each with its cost.
class VariantWriter {
 public:
  struct Variant {
    Letters letters;
    double cost = 0;
  };

  explicit VariantWriter(const Letters& typed) : typed_(typed) {}

  std::vector<Variant> write() {
    variants_.push_back({typed_, 0});
    confuse_sounds();
    for (std::size_t at = 0; at < typed_.size(); ++at) {
      change_places(at);
      drop(at);
      replace(at);
    }
    for (std::size_t at = 0; at <= typed_.size(); ++at) insert(at);
    return std::move(variants_);
  }

 private:
  static OpenLetter open_letter(char base) {
    return {{base, Shape::Plain, Tone::Ngang, false}, true};
  }

  /// True if these letters stand at `at`; đ is no d.
  bool reads(std::size_t at, std::string_view text) const {
    if (at + text.size() > typed_.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const Letter& letter = typed_[at + i].letter;
      if (letter.base != text[i] || letter.shape == Shape::Stroke) return false;
    }
    return true;
  }

  void splice(std::size_t at, std::size_t count, std::string_view with, double cost) {
    Letters letters(typed_.begin(), typed_.begin() + static_cast<std::ptrdiff_t>(at));
    for (const char base : with) letters.push_back(open_letter(base));
    letters.insert(letters.end(), typed_.begin() + static_cast<std::ptrdiff_t>(at + count),
                   typed_.end());
    variants_.push_back({std::move(letters), cost});
  }

  void confuse_sounds() {
    const auto both_ways = [](const Confusion& pair, auto swap) {
      swap(pair.first, pair.second);
      swap(pair.second, pair.first);
    };
    for (const Confusion& pair : kOnsetConfusions) {
      both_ways(pair, [this](std::string_view from, std::string_view to) {
        const bool vowel_follows =
            from.size() < typed_.size() && is_vowel(typed_[from.size()].letter);
        if (reads(0, from) && (vowel_follows || from == "gi")) {
          splice(0, from.size(), to, kConfusedSound);
        }
      });
    }
    for (const Confusion& pair : kCodaConfusions) {
      both_ways(pair, [this](std::string_view from, std::string_view to) {
        const std::size_t at = typed_.size() - std::min(from.size(), typed_.size());
        if (at > 0 && reads(at, from)) splice(at, from.size(), to, kConfusedSound);
      });
    }
  }

  void change_places(std::size_t at) {
    if (at + 1 >= typed_.size() || typed_[at].letter.base == typed_[at + 1].letter.base) return;
    Letters letters = typed_;
    std::swap(letters[at], letters[at + 1]);
    // A mark is typed behind its letters and stays where it was, whatever the letters.
    letters[at].open = letters[at + 1].open =
        !letters[at].letter.marked() && !letters[at + 1].letter.marked();
    variants_.push_back({std::move(letters), kChangedPlaces});
  }

  void drop(std::size_t at) {
    if (typed_.size() < 2) return;
    const bool doubled = at > 0 && typed_[at].letter.base == typed_[at - 1].letter.base;
    splice(at, 1, "", doubled ? kDoubledLetter : kExtraLetter);
  }

  void replace(std::size_t at) {
    for (char base = 'a'; base <= 'z'; ++base) {
      if (base != typed_[at].letter.base) splice(at, 1, std::string_view(&base, 1), kOtherLetter);
    }
  }

  void insert(std::size_t at) {
    for (char base = 'a'; base <= 'z'; ++base) {
      splice(at, 0, std::string_view(&base, 1), kLostLetter);
    }
  }

  const Letters& typed_;
  std::vector<Variant> variants_;
};

double tone_cost(Tone typed, Tone meant) {
  if (typed == meant) return 0;
  if (typed == Tone::Ngang) return kMissingMark;
  const bool confused =
      (typed == Tone::Hoi && meant == Tone::Nga) || (typed == Tone::Nga && meant == Tone::Hoi);
  return confused ? kHoiNga : kOtherTone;
}

/// What the marks cost where `typed` has the letters of `meant`.
double mark_cost(const Letters& typed, Tone typed_tone, const SpeltWord& meant) {
  double cost = tone_cost(typed_tone, meant.tone);
  for (std::size_t i = 0; i < typed.size() && i < meant.letters.size(); ++i) {
    const Shape shape = typed[i].letter.shape;
    if (typed[i].open || shape == meant.letters[i].shape) continue;
    cost += shape == Shape::Plain ? kMissingMark : kOtherShape;
  }
  return cost;
}

class SimilarWordFinder {
 public:
  SimilarWordFinder(const Token& typed, const SpellingMap& spellings,
                    const ArchiveStatistics& statistics)
      : typed_(typed), spellings_(spellings), statistics_(statistics) {}

  std::vector<SimilarWord> find() {
    words_.push_back({typed_.text, 0});
    const SpeltWord word = take_apart(typed_.text);
    if (typed_.kind != TokenKind::Syllable || word.letters.empty() ||
        word.letters.size() > kMaxLetters) {
      return std::move(words_);
    }
    Letters typed;
    for (const Letter& letter : word.letters) typed.push_back({letter, false});
    for (const auto& variant : VariantWriter(typed).write()) take(variant, word.tone);
    return best_first();
  }

 private:
  void take(const VariantWriter::Variant& variant, Tone tone) {
    const auto found = spellings_.find(fold(variant.letters));
    if (found == spellings_.end()) return;
    for (const std::string& key : found->second) {
      const SpeltWord meant = take_apart(key);
      if (meant.letters.size() != variant.letters.size()) continue;
      // Missing marks are open: of a word without any they say nothing.
      const double marks = typed_.marked ? mark_cost(variant.letters, tone, meant) : 0;
      add(key, variant.cost + marks);
    }
  }

  void add(const std::string& key, double cost) {
    if (key == typed_.text) return;
    const auto known = std::find_if(words_.begin(), words_.end(),
                                    [&](const SimilarWord& word) { return word.key == key; });
    if (known != words_.end()) {
      known->cost = std::min(known->cost, cost);
    } else if (statistics_.count_word(key) >= kFewestArticles) {
      words_.push_back({key, cost});
    }
  }

  std::vector<SimilarWord> best_first() {
    const auto weight = [this](const SimilarWord& word) {
      return std::log(1.0 + statistics_.count_word(word.key)) - word.cost;
    };
    std::vector<std::pair<double, SimilarWord>> order;
    for (std::size_t i = 1; i < words_.size(); ++i) {
      order.emplace_back(weight(words_[i]), std::move(words_[i]));
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    words_.resize(1);
    for (auto& [value, word] : order) {
      if (words_.size() == kMaxSimilarWords) break;
      words_.push_back(std::move(word));
    }
    return std::move(words_);
  }

  const Token& typed_;
  const SpellingMap& spellings_;
  const ArchiveStatistics& statistics_;
  std::vector<SimilarWord> words_;
};

}  // namespace

std::vector<SimilarWord> find_similar_words(const Token& typed, const SpellingMap& spellings,
                                            const ArchiveStatistics& statistics) {
  return SimilarWordFinder(typed, spellings, statistics).find();
}

}  // namespace tracuu
