#include "server/search/label_words.h"

#include <algorithm>
#include <utility>

#include "schema/date/text_cursor.h"
#include "schema/text/letter_case.h"
#include "schema/text/normalized_text.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::string_view kCentral = "tw";

WordKeys keys_of(std::string_view word) {
  if (word == "tư") return {.key = std::string(kCentral), .folded = std::string(kCentral)};
  return word_keys(word);
}

/// Takes the first of the words that stand in `joined` off it.
std::string_view take_word(std::string_view& joined) {
  const std::size_t end = std::min(joined.find(' '), joined.size());
  const std::string_view word = joined.substr(0, end);
  joined.remove_prefix(std::min(end + 1, joined.size()));
  return word;
}

/// "hu_2" begins "hung_2" and not "hung".
bool begins_with_marks(std::string_view typed, std::string_view word) {
  const std::size_t typed_tone = std::min(typed.find('_'), typed.size());
  const std::size_t word_tone = std::min(word.find('_'), word.size());
  if (!word.substr(0, word_tone).starts_with(typed.substr(0, typed_tone))) return false;
  return typed_tone == typed.size() || typed.substr(typed_tone) == word.substr(word_tone);
}

bool begins_any_word(const WordKeys& typed, std::string_view keys, std::string_view folded) {
  while (!keys.empty()) {
    const std::string_view key = take_word(keys);
    const std::string_view plain = take_word(folded);
    if (typed.marked ? begins_with_marks(typed.key, key) : plain.starts_with(typed.folded)) {
      return true;
    }
  }
  return false;
}

std::string join(const std::vector<WordKeys>& words, std::string WordKeys::*key) {
  std::string joined;
  for (const WordKeys& word : words) joined += (joined.empty() ? "" : " ") + word.*key;
  return joined;
}

}  // namespace

std::vector<PlacedWord> place_words(std::string_view text) {
  std::vector<PlacedWord> words;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (is_word_at(text, end)) end += decode_utf8(text, end).length;
    if (end > begin) {
      const std::string_view written = text.substr(begin, end - begin);
      const std::string lowered = lower(written);
      const std::size_t first = decode_utf8(written, 0).length;
      const bool capital = written.substr(0, first) != lower(written.substr(0, first));
      words.push_back({begin, end, capital, keys_of(lowered)});
    }
    begin = end < text.size() ? end + decode_utf8(text, end).length : end;
  }
  return words;
}

LabelWords::LabelWords(std::string_view name) {
  for (PlacedWord& word : place_words(normalize(name).text)) words_.push_back(std::move(word.keys));
}

std::string LabelWords::joined_keys() const {
  return join(words_, &WordKeys::key);
}
std::string LabelWords::joined_folded() const {
  return join(words_, &WordKeys::folded);
}

bool TypedWords::begin_words_of(std::string_view keys, std::string_view folded) const {
  return std::all_of(words_.words().begin(), words_.words().end(),
                     [&](const WordKeys& typed) { return begins_any_word(typed, keys, folded); });
}

}  // namespace tracuu
