#include "server/search/typed_text.h"

#include <algorithm>
#include <cstddef>

#include "schema/analysis/analyzer.h"
#include "schema/record/archive_statistics.h"
#include "schema/record/folded_forms.h"
#include "server/query/spelt_word.h"

namespace tracuu {
namespace {

enum class Match : bool { Whole, Beginning };

bool agrees(std::string_view word, std::string_view typed, Match match) {
  return match == Match::Whole ? word == typed : word.starts_with(typed);
}

/// A word without marks stands for every spelling of its letters.
bool bare_agrees(const Token& typed, const Token& word, Match match) {
  std::vector<std::string> forms = folded_forms(word.text);
  forms.push_back(word.folded);
  return std::any_of(forms.begin(), forms.end(), [&](const std::string& form) {
    // "quy" alone is qui by the i/y rule, and yet the beginning of quyết.
    return agrees(form, typed.folded, match) ||
           (match == Match::Beginning && typed.folded == "qui" && form.starts_with("quy"));
  });
}

/// Every mark of `typed` is in `word`, letter by letter.
bool marks_agree(const Token& typed, const Token& word, Match match) {
  const SpeltWord wanted = take_apart(typed.text);
  const SpeltWord there = take_apart(word.text);
  if (wanted.letters.empty() || wanted.letters.size() > there.letters.size()) return false;
  if (match == Match::Whole && wanted.letters.size() != there.letters.size()) return false;
  if (wanted.tone != Tone::Ngang && wanted.tone != there.tone) return false;
  for (std::size_t i = 0; i < wanted.letters.size(); ++i) {
    const Letter& letter = wanted.letters[i];
    if (letter.base != there.letters[i].base) return false;
    if (letter.shape != Shape::Plain && letter.shape != there.letters[i].shape) return false;
  }
  return true;
}

bool token_agrees(const Token& typed, const Token& word, Match match) {
  return typed.marked ? marks_agree(typed, word, match) : bare_agrees(typed, word, match);
}

}  // namespace

TypedText::TypedText(std::string_view text)
    : text_(normalize(text).text), tokens_(analyze(text_)), key_(suggestion_key(text_)) {
  open_ = tokens_.empty() || tokens_.back().end == text_.size();
  if (!open_) key_.push_back(' ');
}

bool TypedText::may_become(std::string_view text, std::size_t first) const {
  const std::vector<Token> words = analyze(text);
  if (words.size() < first + tokens_.size()) return false;
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    const bool last = i + 1 == tokens_.size();
    const Match match = last && open_ ? Match::Beginning : Match::Whole;
    if (!token_agrees(tokens_[i], words[first + i], match)) return false;
  }
  return true;
}

std::vector<TypedText::Tail> TypedText::tails() const {
  std::vector<Tail> tails;
  for (std::size_t i = 1; i < tokens_.size(); ++i) {
    tails.push_back({text_.substr(0, tokens_[i].begin), text_.substr(tokens_[i].begin)});
  }
  return tails;
}

}  // namespace tracuu
