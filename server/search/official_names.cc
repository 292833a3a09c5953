#include "server/search/official_names.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "schema/text/syllable.h"
#include "server/search/label_words.h"

namespace tracuu {
namespace {

constexpr std::size_t kFewestWords = 2;
constexpr std::size_t kMostWords = 10;  // Longer names are not looked for: bounds the work.

/// True if nothing but what may stand inside a name is between two words.
bool joins_words(std::string_view between) {
  return between.find_first_not_of(" -'") == std::string_view::npos;
}

/// True if only blanks and punctuation stand beside [begin, end) in its line.
bool is_alone_in_line(std::string_view text, const PlacedWord* previous, const PlacedWord* next,
                      std::size_t begin, std::size_t end) {
  const auto holds_line_end = [&](std::size_t from, std::size_t to) {
    return text.substr(from, to - from).find('\n') != std::string_view::npos;
  };
  return (previous == nullptr || holds_line_end(previous->end, begin)) &&
         (next == nullptr || holds_line_end(end, next->begin));
}

}  // namespace

OfficialNames::OfficialNames(const ValueDirectory& officials) {
  Places places(officials.size());
  for (std::size_t i = 0; i < places.size(); ++i) places[i] = i;
  std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
    return officials.entry(a).seen.articles > officials.entry(b).seen.articles;
  });
  for (const std::size_t place : places) {
    const LabelWords words(officials.entry(place).label);
    const std::size_t count = words.words().size();
    if (count < kFewestWords || count > kMostWords) continue;
    most_words_ = std::max(most_words_, count);
    by_keys_[words.joined_keys()].push_back(place);
    by_folded_[words.joined_folded()].push_back(place);
  }
}

const OfficialNames::Places* OfficialNames::look_up(const std::string& keys,
                                                    const std::string& folded, bool marked) const {
  if (const auto found = by_keys_.find(keys); found != by_keys_.end()) return &found->second;
  if (marked) return nullptr;
  const auto found = by_folded_.find(folded);
  return found == by_folded_.end() ? nullptr : &found->second;
}

std::vector<NameFound> OfficialNames::find(const NormalizedText& text) const {
  const std::vector<PlacedWord> words = place_words(text.text);
  const std::string_view bytes = text.text;
  std::vector<NameFound> found;
  for (std::size_t i = 0; i < words.size();) {
    std::string keys;
    std::string folded;
    bool marked = false;
    bool capitals = true;
    std::optional<NameFound> longest;
    std::size_t next = i + 1;
    for (std::size_t j = i; j < words.size() && j - i < most_words_; ++j) {
      if (j > i && !joins_words(bytes.substr(words[j - 1].end, words[j].begin - words[j - 1].end)))
        break;
      keys += (j > i ? " " : "") + words[j].keys.key;
      folded += (j > i ? " " : "") + words[j].keys.folded;
      marked = marked || words[j].keys.marked;
      capitals = capitals && words[j].capital;
      const Places* const officials = look_up(keys, folded, marked);
      if (officials == nullptr) continue;
      const PlacedWord* const before = i == 0 ? nullptr : &words[i - 1];
      const PlacedWord* const after = j + 1 < words.size() ? &words[j + 1] : nullptr;
      if (!capitals && !is_alone_in_line(bytes, before, after, words[i].begin, words[j].end)) {
        continue;
      }
      longest = NameFound{words[i].begin, words[j].end, *officials};
      next = j + 1;
    }
    if (longest) found.push_back(*std::move(longest));
    i = next;
  }
  return found;
}

}  // namespace tracuu
