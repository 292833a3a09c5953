#include "schema/date/text_cursor.h"

namespace tracuu {

namespace {

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

}  // namespace

void TextCursor::skip_blanks() {
  while (peek() == ' ') ++at_;
}

char TextCursor::take_any(std::string_view set) {
  const char c = peek();
  if (c == '\0' || set.find(c) == std::string_view::npos) return '\0';
  ++at_;
  return c;
}

bool TextCursor::take(char character) {
  if (peek() != character || done()) return false;
  ++at_;
  return true;
}

bool TextCursor::take(std::string_view literal) {
  if (!rest().starts_with(literal)) return false;
  at_ += literal.size();
  return true;
}

bool TextCursor::take_phrase(std::string_view phrase) {
  std::size_t at = at_;
  for (const char c : phrase) {
    if (at >= text_.size() || text_[at] != c) return false;
    ++at;
    if (c != ' ') continue;
    while (at < text_.size() && text_[at] == ' ') ++at;
  }
  if (is_word_at(text_, at)) return false;
  at_ = at;
  return true;
}

std::optional<TextCursor::Number> TextCursor::take_number(int min_digits, int max_digits) {
  Number number;
  while (number.digits <= max_digits && is_digit(peek(static_cast<std::size_t>(number.digits)))) {
    number.value = number.value * 10 + (peek(static_cast<std::size_t>(number.digits)) - '0');
    ++number.digits;
  }
  if (number.digits < min_digits || number.digits > max_digits) return std::nullopt;
  at_ += static_cast<std::size_t>(number.digits);
  return number;
}

void TextCursor::skip_word() {
  if (done()) return;
  const bool word = is_word_at(text_, at_);
  do {
    ++at_;
  } while (at_ < text_.size() && (is_continuation(text_[at_]) || (word && is_word_at(text_, at_))));
}

}  // namespace tracuu
