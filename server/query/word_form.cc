#include "server/query/word_form.h"

#include <algorithm>
#include <charconv>

namespace tracuu {

bool is_attested(const WordForm& form, const SpellingMap& spellings) {
  if (spellings.empty()) return true;
  return std::all_of(form.tokens.begin(), form.tokens.end(), [&](const Token& token) {
    const auto found = spellings.find(token.folded);
    if (found == spellings.end()) return false;
    const auto& keys = found->second;
    return !token.marked || std::find(keys.begin(), keys.end(), token.text) != keys.end();
  });
}

bool follows(const std::vector<Token>& tokens, std::size_t at) {
  const std::uint32_t before = tokens[at - 1].position;
  return tokens[at].position > before && tokens[at].position - before <= kClauseGap;
}

bool touches(const std::vector<Token>& tokens, std::size_t at) {
  return tokens[at].position == tokens[at - 1].position + 1;
}

bool is_typed(const Token& typed, const Token& word) {
  return typed.marked ? typed.text == word.text : typed.folded == word.folded;
}

std::optional<int> whole_number(const Token& token) {
  constexpr std::size_t kMaxDigits = 9;
  const std::string& text = token.text;
  if (token.kind != TokenKind::Number || text.size() > kMaxDigits) return std::nullopt;
  int value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || stop != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace tracuu
