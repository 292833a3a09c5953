#include "schema/date/text_cursor.h"

#include "schema/text/ascii.h"

namespace tracuu {

namespace {

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

}  // namespace

bool is_word_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char c = text[at];
  if (is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
  const auto lead = static_cast<unsigned char>(c);
  // 0xC2 leads the Latin-1 signs, 0xE2 general punctuation; Vietnamese letters have other leads.
  return lead >= 0x80U && lead != 0xC2U && lead != 0xE2U;
}

char TextCursor::peek(std::size_t ahead) const {
  return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
}

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
