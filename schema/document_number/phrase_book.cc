#include "schema/document_number/phrase_book.h"

#include <algorithm>
#include <vector>

#include "schema/document_number/symbol_group.h"
#include "schema/text/syllable.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxWordBytes = 40;
constexpr std::size_t kMaxGapBytes = 3;  // " - ", ", "
constexpr std::string_view kGap = " -,&";

struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool empty() const { return begin == end; }
};

Range word_from(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end - at < kMaxWordBytes && letter_at(text, end).letter)
    end += letter_at(text, end).length;
  return {at, end};
}

Range word_until(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && at - begin < kMaxWordBytes) {
    const std::size_t previous = previous_utf8(text, begin);
    if (!letter_at(text, previous).letter) break;
    begin = previous;
  }
  return {begin, at};
}

Range next_word(std::string_view text, std::size_t at, PhraseBook::Direction direction,
                bool first) {
  std::size_t gap = 0;
  const auto in_gap = [&](std::size_t i) { return kGap.find(text[i]) != std::string_view::npos; };
  if (direction == PhraseBook::Direction::Forward) {
    while (!first && gap < kMaxGapBytes && at < text.size() && in_gap(at)) ++at, ++gap;
    return first || gap > 0 ? word_from(text, at) : Range{at, at};
  }
  while (!first && gap < kMaxGapBytes && at > 0 && in_gap(at - 1)) --at, ++gap;
  return first || gap > 0 ? word_until(text, at) : Range{at, at};
}

}  // namespace

void PhraseBook::Keys::add(const std::string& beginning, std::size_t id, bool whole) {
  beginnings.insert(beginning);
  if (whole) phrases.try_emplace(beginning, id);
}

void PhraseBook::add(std::string_view phrase, std::size_t id) {
  const bool forward = direction_ == Direction::Forward;
  std::vector<std::string_view> words;
  Range word = forward ? word_from(phrase, 0) : word_until(phrase, phrase.size());
  while (!word.empty()) {
    words.push_back(phrase.substr(word.begin, word.end - word.begin));
    word = next_word(phrase, forward ? word.end : word.begin, direction_, false);
  }
  std::string marked;
  std::string folded;
  for (std::size_t i = 0; i < words.size(); ++i) {
    marked += syllable_key(words[i]) + " ";
    folded += folded_key(words[i]) + " ";
    marked_.add(marked, id, i + 1 == words.size());
    folded_.add(folded, id, i + 1 == words.size());
  }
}

std::optional<PhraseBook::Match> PhraseBook::find(std::string_view text, std::size_t at,
                                                  Marks marks) const {
  const Keys& keys = marks == Marks::Bind ? marked_ : folded_;
  const bool forward = direction_ == Direction::Forward;
  std::optional<Match> best;
  std::string key;
  Range word = next_word(text, at, direction_, true);
  while (!word.empty()) {
    const std::string_view written = text.substr(word.begin, word.end - word.begin);
    key += (marks == Marks::Bind ? syllable_key(written) : folded_key(written)) + " ";
    if (!keys.beginnings.contains(key)) break;
    if (const auto hit = keys.phrases.find(key); hit != keys.phrases.end()) {
      best = forward ? Match{hit->second, at, word.end} : Match{hit->second, word.begin, at};
    }
    word = next_word(text, forward ? word.end : word.begin, direction_, false);
  }
  return best;
}

}  // namespace tracuu
