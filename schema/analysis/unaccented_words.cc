#include "schema/analysis/unaccented_words.h"

#include <algorithm>
#include <cstddef>
#include <span>

#include "schema/analysis/analyzer.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

/// How the words of a stretch are spelt. In accented Vietnamese four of five are marked and one in
/// a hundred is impossible; of those typed without accents one in four is.
struct Spellings {
  std::size_t marked = 0;
  std::size_t possible = 0;    ///< Bare, and a syllable as it stands: "nam".
  std::size_t impossible = 0;  ///< Bare, and a syllable only with marks: "quyet", "duong".
  std::size_t foreign = 0;     ///< Like no syllable: "street", and short forms.

  std::size_t bare() const { return possible + impossible + foreign; }
};

Spellings operator+(const Spellings& a, const Spellings& b) {
  return {a.marked + b.marked, a.possible + b.possible, a.impossible + b.impossible,
          a.foreign + b.foreign};
}

Spellings count_spellings(std::span<const Token> tokens) {
  Spellings found;
  for (const Token& token : tokens) {
    if (token.kind == TokenKind::Acronym && !token.marked) ++found.foreign;
    if (token.kind != TokenKind::Syllable) continue;
    if (token.marked) {
      ++found.marked;
    } else if (is_vietnamese_syllable(token.text)) {
      ++found.possible;
    } else if (has_syllable_shape(token.folded)) {
      ++found.impossible;
    } else {
      ++found.foreign;
    }
  }
  return found;
}

/// What a stretch must show.
struct Proof {
  std::size_t impossible;  ///< So many words at least,
  double share;            ///< this part of its words.
};

constexpr double kMaxMarked = 0.1;   // Of the words of a text: 3 % of its letters.
constexpr double kMaxForeign = 0.3;  // English has more than half.

bool is_unaccented(const Spellings& found, const Proof& proof) {
  const auto bare = static_cast<double>(found.bare());
  const auto impossible = static_cast<double>(found.impossible);
  return found.impossible >= proof.impossible && impossible >= proof.share * bare &&
         static_cast<double>(found.foreign) <= kMaxForeign * bare &&
         static_cast<double>(found.marked) <=
             kMaxMarked * (bare + static_cast<double>(found.marked));
}

// Measured on 35,410 press articles; see ARCHITECTURE.md, "Text".
constexpr Proof kText{1, 0.1};
constexpr Proof kClause{3, 0.3};
constexpr Proof kShortClause{2, 1};
constexpr Proof kPath{1, 0.15};
constexpr std::size_t kPathWords = 4;

void mark(std::span<Token> tokens) {
  for (Token& token : tokens) {
    token.unaccented = token.kind == TokenKind::Syllable && !token.marked;
  }
}

std::span<Token> slice(std::vector<Token>& tokens, std::size_t first, std::size_t end) {
  return std::span(tokens).subspan(first, end - first);
}

void note_clauses(std::vector<Token>& tokens) {
  for (std::size_t first = 0; first < tokens.size();) {
    std::size_t end = first + 1;
    while (end < tokens.size() && tokens[end].position - tokens[end - 1].position < kClauseGap) {
      ++end;
    }
    const auto clause = slice(tokens, first, end);
    const bool accented =
        std::any_of(clause.begin(), clause.end(), [](const Token& token) { return token.marked; });
    const Spellings found = accented ? Spellings{} : count_spellings(clause);
    if (is_unaccented(found, kClause) || is_unaccented(found, kShortClause)) mark(clause);
    first = end;
  }
}

void note_paths(std::string_view text, std::vector<Token>& tokens) {
  const auto joined = [&](std::size_t at) {
    const std::size_t before = tokens[at - 1].end;
    return tokens[at].begin == before + 1 && text[before] == '-' && !tokens[at].marked;
  };
  for (std::size_t first = 0; first < tokens.size();) {
    std::size_t end = first + 1;
    while (end < tokens.size() && joined(end)) ++end;
    const auto path = slice(tokens, first, end);
    if (path.size() >= kPathWords && is_unaccented(count_spellings(path), kPath)) mark(path);
    first = end;
  }
}

void note_stretches(std::string_view text, std::vector<Token>& tokens) {
  note_clauses(tokens);
  note_paths(text, tokens);
}

}  // namespace

void note_unaccented(std::string_view text, std::vector<Token>& tokens) {
  if (is_unaccented(count_spellings(tokens), kText)) {
    mark(tokens);
  } else {
    note_stretches(text, tokens);
  }
}

void note_unaccented_title(std::string_view title, std::vector<Token>& tokens,
                           std::string_view body) {
  const Spellings found = count_spellings(tokens);
  if (found.marked > 0 || found.bare() == 0) {
    note_stretches(title, tokens);
    return;
  }
  if (is_unaccented(found + count_spellings(analyze(body)), kText)) mark(tokens);
}

}  // namespace tracuu
