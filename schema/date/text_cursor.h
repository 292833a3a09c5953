#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "schema/text/ascii.h"

namespace tracuu {

/// By byte: ASCII letters and digits, and what letters beyond ASCII consist of. 0xC2 leads the
/// Latin-1 signs, 0xE2 general punctuation; Vietnamese letters have other leads.
inline constexpr auto kWordBytes = [] {
  std::array<bool, 256> word{};
  for (std::size_t byte = 0; byte < word.size(); ++byte) {
    const auto c = static_cast<char>(byte);
    word.at(byte) = byte >= 0x80U ? byte != 0xC2U && byte != 0xE2U
                                  : is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
  return word;
}();

/// True if the character that begins at `at` is a letter or a digit (punctuation beyond ASCII is
/// not).
inline bool is_word_at(std::string_view text, std::size_t at) {
  return at < text.size() && kWordBytes[static_cast<unsigned char>(text[at])];
}

/// Reads normalised, lower-cased text from left to right. A take that fails leaves the cursor where
/// it was. Views the text: it must outlive the cursor.
class TextCursor {
 public:
  struct Number {
    int value = 0;
    int digits = 0;
  };

  explicit TextCursor(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }
  void move_to(std::size_t at) { at_ = at; }
  bool done() const { return at_ >= text_.size(); }
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  std::string_view rest() const { return text_.substr(at_); }

  void skip_blanks();
  /// One of the ASCII characters in `set`; '\0' if there is none.
  char take_any(std::string_view set);
  bool take(char character);
  bool take(std::string_view literal);
  /// `phrase` ending at the end of a word. A blank in it stands for one or more blanks.
  bool take_phrase(std::string_view phrase);
  /// A whole run of ASCII digits of the given length.
  std::optional<Number> take_number(int min_digits, int max_digits);
  /// Moves past the word (or single other character) that begins here.
  void skip_word();

 private:
  std::string_view text_;
  std::size_t at_;
};

}  // namespace tracuu
