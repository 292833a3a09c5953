#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "schema/analysis/token.h"
#include "schema/date/date.h"
#include "server/query/spelling_map.h"
#include "server/search/search_service.h"

namespace tracuu {

/// One way to write something.
struct WordForm {
  std::string text;  ///< As a reader would write it.
  std::vector<Token>
      tokens;         ///< Empty only with `days`; positions with the gaps that it has in a text.
  double weight = 1;  ///< Against the spelling that was typed.
  /// As what it is announced to the reader; nothing where both are the same to everybody.
  std::optional<AssumptionKind> kind;
  DayRange days{};  ///< What appeared in these days, instead of tokens.
};

/// The other ways to write a stretch of tokens.
struct WordForms {
  std::size_t count = 0;  ///< Tokens of the stretch; 0 if nothing was found.
  std::vector<WordForm> others;

  explicit operator bool() const { return !others.empty(); }
};

/// True if every word of `form` occurs in the index, or nothing is known of it (no spellings).
bool is_attested(const WordForm& form, const SpellingMap& spellings);

/// True if tokens[at] stands in one phrase with the token before, with at most a comma between.
bool follows(const std::vector<Token>& tokens, std::size_t at);

/// True if nothing that a reader sees as a break stands between tokens[at] and the one before.
bool touches(const std::vector<Token>& tokens, std::size_t at);

/// True if `typed` is `word`, with its accents or without any.
bool is_typed(const Token& typed, const Token& word);

/// The whole number that `token` is, if it is one below a billion.
std::optional<int> whole_number(const Token& token);

}  // namespace tracuu
