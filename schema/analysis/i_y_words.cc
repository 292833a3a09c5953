#include "schema/analysis/i_y_words.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>

#include "embedded/i_y_words_tsv.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

constexpr std::string_view kOnsets = "hklmstv";

std::unordered_set<std::string> read_words() {
  std::unordered_set<std::string> words;
  std::string_view rest = embedded::i_y_words_tsv;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    const auto blank = line.find(' ');
    if (line.starts_with('#') || blank == std::string_view::npos) continue;
    words.insert(folded_key(line.substr(0, blank)) + ' ' + folded_key(line.substr(blank + 1)));
  }
  return words;
}

bool is_listed(const std::string& first, const std::string& second) {
  static const std::unordered_set<std::string> words = read_words();
  return words.contains(first + ' ' + second);
}

bool is_open(const Token& token) {
  const std::string& key = token.text;
  return key.size() == 2 && (key[1] == 'i' || key[1] == 'y') &&
         kOnsets.find(key[0]) != std::string_view::npos;
}

/// The other spelling if it, and not the one at hand, is in a listed compound with a neighbour.
bool is_rewritten(const std::vector<Token>& tokens, std::size_t i, const std::string& other) {
  const Token& token = tokens[i];
  if (i > 0 && tokens[i - 1].position + 1 == token.position &&
      is_listed(tokens[i - 1].folded, other)) {
    return true;
  }
  return i + 1 < tokens.size() && token.position + 1 == tokens[i + 1].position &&
         is_listed(other, tokens[i + 1].folded);
}

}  // namespace

void unite_i_y_words(std::vector<Token>& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_open(tokens[i])) continue;
    std::string other = tokens[i].text;
    other[1] = other[1] == 'i' ? 'y' : 'i';
    if (!is_rewritten(tokens, i, other)) continue;
    tokens[i].text = other;
    tokens[i].folded = std::move(other);
  }
}

}  // namespace tracuu
