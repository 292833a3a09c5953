#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "schema/analysis/token.h"

namespace tracuu {

/// A stretch of normalised text that becomes one token.
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
  TokenKind kind = TokenKind::Syllable;
  std::uint32_t gap =
      1;  ///< Position minus that of the piece before: 1, kClauseGap or kSentenceGap.
  std::string
      text{};  ///< Stands for the letters where the token is not spelt as they are; empty else.
};

/// Cuts normalised text into pieces. Source of the rules: tests/golden/analysis.
class Scanner {
 public:
  /// `text` must outlive the scanner.
  explicit Scanner(std::string_view text) : text_(text) {}

  /// The next piece; nothing at the end. Linear over all calls.
  std::optional<Piece> next();

 private:
  /// What stands between two pieces.
  struct Break {
    std::uint32_t gap = 1;
    unsigned line_ends = 0;
    bool only_blanks = true;  ///< Since the last line end.
  };

  void skip_separators();
  void note_punctuation(char32_t code, Break& between) const;
  bool dot_ends_sentence() const;
  std::uint32_t gap_of(const Break& between) const;

  Piece read_at_digit();
  Piece read_at_letter();
  Piece read_word(std::size_t end);
  std::optional<Piece> read_number_with_letters(std::size_t end);
  std::optional<Piece> read_standard(std::size_t end);
  bool ends_path(std::size_t end) const;
  std::optional<Piece> read_code(std::size_t end);
  std::optional<Piece> read_dotted_central(std::size_t end);
  std::optional<Piece> read_joined_initials(std::size_t end);
  std::optional<Piece> read_acronym(std::size_t end);
  bool is_central_committee(std::string_view word, std::size_t end) const;
  bool has_upper_neighbour(std::size_t begin, std::size_t end) const;
  std::string_view slice(std::size_t begin, std::size_t end) const {
    return text_.substr(begin, end - begin);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t last_begin_ = 0;  ///< Of the piece before.
  std::size_t last_end_ = 0;
  Break between_;
};

}  // namespace tracuu
