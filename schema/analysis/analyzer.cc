#include "schema/analysis/analyzer.h"

#include <optional>
#include <utility>

#include "schema/analysis/i_y_words.h"
#include "schema/analysis/scanner.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

constexpr std::size_t kBytesPerToken = 6;  // of Vietnamese news: an estimate to reserve by

Token build_token(const NormalizedText& text, const Piece& piece) {
  Token token;
  token.kind = piece.kind;
  const auto written = std::string_view(text.text).substr(piece.begin, piece.end - piece.begin);
  WordKeys keys = word_keys(piece.text.empty() ? written : piece.text);
  token.text = std::move(keys.key);
  token.folded = std::move(keys.folded);
  token.marked = keys.marked;
  token.begin = text.to_original(piece.begin);
  token.end = text.end_in_original(piece.end);
  return token;
}

}  // namespace

std::vector<Token> analyze(const NormalizedText& text, std::uint32_t first_position) {
  std::vector<Token> tokens;
  tokens.reserve(text.text.size() / kBytesPerToken);
  Scanner scanner(text.text);
  std::uint32_t position = first_position;
  while (auto piece = scanner.next()) {
    if (!tokens.empty()) position += piece->gap;
    Token token = build_token(text, *piece);
    token.position = position;
    // One character may have become two words (㍻); the first stands for it.
    if (!tokens.empty() && token.begin < tokens.back().end) continue;
    tokens.push_back(std::move(token));
  }
  unite_i_y_words(tokens);
  return tokens;
}

std::vector<Token> analyze(std::string_view text, std::uint32_t first_position) {
  return analyze(normalize(text), first_position);
}

}  // namespace tracuu
