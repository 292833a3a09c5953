#include "schema/document_number/name_words.h"

#include "schema/document_number/symbol_group.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxWordBytes = 40;

}  // namespace

std::string_view letters_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end - at < kMaxWordBytes && letter_at(text, end).letter)
    end += letter_at(text, end).length;
  return at < text.size() ? text.substr(at, end - at) : std::string_view{};
}

NamePhrase::NamePhrase(std::string_view words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string_view word = letters_at(words, at);
    if (word.empty()) continue;
    marked_.push_back(syllable_key(word));
    folded_.push_back(folded_key(word));
    at += word.size();
  }
}

std::string_view NameWords::word_at(std::size_t at) const {
  return letters_at(text_, at);
}

const std::string& NameWords::key_at(std::size_t at) const {
  if (at != cached_at_) {
    const std::string_view word = word_at(at);
    cached_key_ = word.empty()     ? std::string{}
                  : without_marks_ ? folded_key(word)
                                   : syllable_key(word);
    cached_at_ = at;
  }
  return cached_key_;
}

std::size_t NameWords::take(std::size_t at, const NamePhrase& phrase) const {
  std::size_t next = at;
  for (const std::string& key : phrase.keys(without_marks_)) {
    next = skip_blanks(text_, next);
    if (key_at(next) != key) return at;
    next += word_at(next).size();
  }
  return next;
}

std::size_t NameWords::take_any(std::size_t at, const std::vector<NamePhrase>& phrases) const {
  for (const NamePhrase& phrase : phrases) {
    const std::size_t next = take(at, phrase);
    if (next != at) return next;
  }
  return at;
}

}  // namespace tracuu
