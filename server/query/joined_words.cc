#include "server/query/joined_words.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "schema/text/syllable.h"
#include "schema/text/tone_mark.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr double kOtherSpacing = 0.8;  // What was typed stays in front.
constexpr std::size_t kMaxBytes = 24;  // Two syllables with their marks.

/// A key taken apart: "xit_1" is "xit" and "_1".
struct KeyParts {
  std::string_view letters;
  std::string_view tone;
};

KeyParts split_key(std::string_view key) {
  const auto sign = key.rfind('_');
  if (sign == std::string_view::npos) return {key, {}};
  return {key.substr(0, sign), key.substr(sign)};
}

bool is_word(const Token& token) {
  return token.kind == TokenKind::Syllable || token.kind == TokenKind::Acronym;
}

bool is_spelling(const SpellingMap& spellings, const std::string& folded, const std::string& key) {
  const auto found = spellings.find(folded);
  return found != spellings.end() &&
         std::find(found->second.begin(), found->second.end(), key) != found->second.end();
}

Token word_token(std::string key, std::string folded, std::uint32_t position) {
  Token token;
  token.marked = key != folded;
  token.text = std::move(key);
  token.folded = std::move(folded);
  token.position = position;
  return token;
}

/// The tokens as the other spelling of what was typed.
WordForms other_spelling(std::size_t count, std::vector<Token> tokens) {
  WordForm form{.text = {},
                .tokens = std::move(tokens),
                .weight = kOtherSpacing,
                .kind = AssumptionKind::Spelling};
  for (const Token& token : form.tokens) {
    form.text += (form.text.empty() ? "" : " ") + spell_key(token.text);
  }
  return {.count = count, .others = {std::move(form)}};
}

WordForms join(const Token& first, const Token& second, const SpellingMap& spellings) {
  const KeyParts left = split_key(first.text);
  const KeyParts right = split_key(second.text);
  // The key of a word with two tone marks cannot be told from those of its halves.
  if (!left.tone.empty() && !right.tone.empty()) return {};
  if (!first.marked && !second.marked) return {};
  std::string folded = first.folded + second.folded;
  std::string key = std::string(left.letters) + std::string(right.letters);
  key.append(left.tone).append(right.tone);
  if (folded.size() > kMaxBytes || has_syllable_shape(folded)) return {};
  if (!is_spelling(spellings, folded, key)) return {};
  return other_spelling(2, {word_token(std::move(key), std::move(folded), 1)});
}

/// A half of a word that is split, if the index has it.
bool take_half(std::string_view letters, std::string_view tone, const SpellingMap& spellings,
               std::vector<Token>& tokens) {
  std::string folded = folded_key(letters);
  std::string key = std::string(letters) + std::string(tone);
  if (!has_syllable_shape(folded) || !is_spelling(spellings, folded, key)) return false;
  tokens.push_back(
      word_token(std::move(key), std::move(folded), static_cast<std::uint32_t>(tokens.size() + 1)));
  return true;
}

WordForms split(const Token& token, const SpellingMap& spellings) {
  if (!token.marked || token.text.size() > kMaxBytes || has_syllable_shape(token.folded)) return {};
  const KeyParts word = split_key(token.text);
  for (std::size_t cut = 0; cut < word.letters.size();) {
    cut += decode_utf8(word.letters, cut).length;
    const std::string_view left = word.letters.substr(0, cut);
    const std::string_view right = word.letters.substr(cut);
    for (const bool tone_left : {false, true}) {
      std::vector<Token> halves;
      if (take_half(left, tone_left ? word.tone : "", spellings, halves) &&
          take_half(right, tone_left ? "" : word.tone, spellings, halves)) {
        return other_spelling(1, std::move(halves));
      }
    }
  }
  return {};
}

}  // namespace

WordForms find_joined_words(const std::vector<Token>& tokens, std::size_t first,
                            const SpellingMap& spellings) {
  if (!is_word(tokens[first])) return {};
  if (first + 1 < tokens.size() && is_word(tokens[first + 1]) && touches(tokens, first + 1)) {
    if (WordForms forms = join(tokens[first], tokens[first + 1], spellings); forms.count > 0) {
      return forms;
    }
  }
  return split(tokens[first], spellings);
}

}  // namespace tracuu
