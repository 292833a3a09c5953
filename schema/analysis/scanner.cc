#include "schema/analysis/scanner.h"

#include <algorithm>
#include <array>

#include "schema/analysis/char_class.h"
#include "schema/analysis/figures.h"
#include "schema/analysis/lexicon.h"
#include "schema/analysis/word_shape.h"
#include "schema/document_number/document_number.h"
#include "schema/text/letter_case.h"
#include "schema/text/syllable.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::size_t kNumberWindow = 16;   // within which a document number shows a sign
constexpr std::size_t kMaxCodeLetters = 4;  // 30a, 17h30; more letters are a word typed too close
constexpr std::size_t kMaxModelDigits = 3;  // Covid-19, Boeing-747; four digits are a year
constexpr std::size_t kMaxNamePrefix = 2;   // K'Sor, Ea H'Leo
constexpr std::string_view kCentral = "tw";  // Trung ương, which TU (a province's committee) is not

std::uint32_t gap_after(char32_t code) {
  static constexpr std::u32string_view kSentence = U"!?…。！？";
  static constexpr std::u32string_view kClause = U",;:()[]{}|•·▪■●◦";
  if (kSentence.find(code) != std::u32string_view::npos) return kSentenceGap;
  return kClause.find(code) != std::u32string_view::npos ? kClauseGap : 1;
}

/// May lose the blank after its dot: TP.HCM, Q.1, PGS.TS, Th.S.
bool is_short_form(std::string_view word) {
  const WordShape shape = word_shape(word);
  return shape.letters == 1 || shape.vowels == 0 || (shape.all_upper && shape.letters <= 3) ||
         is_dotted_abbreviation(word);
}

bool is_marked_syllable(std::string_view word) {
  return has_marks(word) && is_vietnamese_syllable(word);
}

bool is_heading_word(std::string_view word) {
  const WordShape shape = word_shape(word);
  return shape.all_upper && shape.letters > 1 && has_syllable_shape(word);
}

std::string without(std::string_view text, char sign) {
  std::string out(text);
  std::erase(out, sign);
  return out;
}

/// Both sides of "KT-XH": initials, of which one at least cannot be read as a syllable.
bool are_initials(std::string_view left, std::string_view right) {
  const WordShape one = word_shape(left);
  const WordShape other = word_shape(right);
  const auto fits = [](const WordShape& shape) {
    return shape.vowels == 0 || (shape.all_upper && !shape.marked);
  };
  return fits(one) && fits(other) && (one.vowels == 0 || other.vowels == 0);
}

bool may_follow_hyphen(std::string_view part) {
  // NQ-TW, NĐ-CP: the issuer of a document, a word of its own.
  static constexpr std::array<std::string_view, 4> kIssuers{"tw", "tư", "tu", "cp"};
  return std::ranges::find(kIssuers, lower(part)) == kIssuers.end();
}

}  // namespace

bool Scanner::dot_ends_sentence() const {
  if (last_end_ != at_ || last_end_ == last_begin_) return true;
  const std::string_view last = slice(last_begin_, last_end_);
  const std::size_t after = at_ + 1;
  if (is_digit_at(text_, after)) return !is_digit(last.back()) && !is_short_form(last);
  if (is_letter_at(text_, after)) return is_upper_at(text_, after) && !is_short_form(last);
  std::size_t beyond = after;
  while (beyond < text_.size() && text_[beyond] == ' ') ++beyond;
  const bool goes_on = is_upper_at(text_, beyond) || is_digit_at(text_, beyond);
  return !(goes_on && beyond > after && is_dotted_abbreviation(last));
}

void Scanner::note_punctuation(char32_t code, Break& between) const {
  between.only_blanks = false;
  if (code == '.') {
    if (dot_ends_sentence()) between.gap = kSentenceGap;
    return;
  }
  const bool clock = code == ':' && last_end_ == at_ && at_ > 0 && is_digit(text_[at_ - 1]) &&
                     is_digit_at(text_, at_ + 1);
  if (!clock) between.gap = std::max(between.gap, gap_after(code));
}

void Scanner::skip_separators() {
  between_ = {};
  while (at_ < text_.size()) {
    const ClassifiedChar c = classify(text_, at_);
    if (c.kind == CharClass::Letter || c.kind == CharClass::Digit ||
        c.kind == CharClass::Ideograph) {
      return;
    }
    if (c.kind == CharClass::LineEnd) {
      ++between_.line_ends;
      between_.only_blanks = true;
    } else if (c.kind == CharClass::Punctuation) {
      note_punctuation(decode_utf8(text_, at_).code, between_);
    }
    at_ += c.length;
  }
}

/// A line that only wraps, its sentence going on in lower case, ends nothing.
std::uint32_t Scanner::gap_of(const Break& between) const {
  const bool wraps = between.line_ends == 1 && between.only_blanks && is_lower_at(text_, at_);
  return between.line_ends == 0 || wraps ? between.gap : kSentenceGap;
}

std::optional<Piece> Scanner::next() {
  skip_separators();
  if (at_ >= text_.size()) return std::nullopt;
  const std::uint32_t gap = gap_of(between_);
  const ClassifiedChar c = classify(text_, at_);
  Piece piece;
  if (c.kind == CharClass::Digit) {
    piece = read_at_digit();
  } else if (c.kind == CharClass::Letter) {
    piece = read_at_letter();
  } else {
    piece = {.begin = at_, .end = at_ + c.length};
  }
  piece.gap = gap;
  last_begin_ = piece.begin;
  last_end_ = at_ = piece.end;
  return piece;
}

Piece Scanner::read_at_digit() {
  if (text_.substr(at_, kNumberWindow).find_first_of("/-:") != std::string_view::npos) {
    if (auto found = match_document_number(text_, at_); found && found->end > at_) {
      return {at_, found->end, TokenKind::DocumentNumber, 1, lower(document_id(found->number))};
    }
  }
  if (auto date = match_date(text_, at_)) {
    return {at_, date->end, TokenKind::Date, 1, std::move(date->text)};
  }
  Figure number = read_number(text_, at_);
  if (auto code = read_number_with_letters(number.end)) return std::move(*code);
  return {at_, number.end, TokenKind::Number, 1, std::move(number.text)};
}

std::optional<Piece> Scanner::read_number_with_letters(std::size_t end) {
  if (!is_letter_at(text_, end)) return std::nullopt;
  const std::size_t letters_end = skip_letters(text_, end);
  const std::size_t whole_end = skip_letters_and_digits(text_, end);
  const std::string_view letters = slice(end, letters_end);
  if (is_unit(slice(end, whole_end)) || is_marked_syllable(letters) ||
      word_shape(letters).letters > kMaxCodeLetters) {
    return std::nullopt;
  }
  return Piece{at_, whole_end, TokenKind::Code, 1, lower(slice(at_, whole_end))};
}

Piece Scanner::read_at_letter() {
  const std::size_t end = skip_letters(text_, at_);
  if (auto standard = read_standard(end)) return std::move(*standard);
  if (auto code = read_code(end)) return std::move(*code);
  if (auto acronym = read_acronym(end)) return std::move(*acronym);
  return read_word(end);
}

/// A word; with the apostrophe of a highland name in it: K'Sor, R'Lấp.
Piece Scanner::read_word(std::size_t end) {
  Piece piece{.begin = at_, .end = end};
  const bool joined = end < text_.size() && text_[end] == '\'' && is_letter_at(text_, end + 1);
  if (!joined || word_shape(slice(at_, end)).letters > kMaxNamePrefix) return piece;
  const std::size_t whole_end = skip_letters(text_, end + 1);
  if (word_shape(slice(end + 1, whole_end)).letters < 2) return piece;  // it's
  piece.end = whole_end;
  piece.text = without(slice(at_, whole_end), '\'');
  return piece;
}

std::optional<Piece> Scanner::read_standard(std::size_t end) {
  const std::string_view word = slice(at_, end);
  if (word != "QCVN" && word != "TCVN" && word != "TCXDVN") return std::nullopt;
  auto found = match_document_number(text_, at_);
  if (!found || found->end <= end) return std::nullopt;
  return Piece{at_, found->end, TokenKind::DocumentNumber, 1, lower(document_id(found->number))};
}

/// A syllable behind another and a hyphen, as in the path of an address: nghi-quyet-28.
bool Scanner::ends_path(std::size_t end) const {
  const bool joined = at_ > 0 && text_[at_ - 1] == '-' && last_end_ == at_ - 1;
  return joined && has_syllable_shape(slice(last_begin_, last_end_)) &&
         has_syllable_shape(slice(at_, end));
}

/// QH15, H5N1, Covid-19. A Vietnamese word typed close to a number is two: "ngày17".
std::optional<Piece> Scanner::read_code(std::size_t end) {
  const bool hyphen = end < text_.size() && text_[end] == '-';
  const std::size_t digits = hyphen ? end + 1 : end;
  if (!is_digit_at(text_, digits) || is_marked_syllable(slice(at_, end))) return std::nullopt;
  if (!hyphen) {
    const std::size_t whole_end = skip_letters_and_digits(text_, at_);
    return Piece{at_, whole_end, TokenKind::Code, 1, lower(slice(at_, whole_end))};
  }
  std::size_t last = digits;
  while (is_digit_at(text_, last)) ++last;
  const bool goes_on = last < text_.size() &&
                       (is_letter_at(text_, last) || text_[last] == '-' || text_[last] == '/');
  if (goes_on || last - digits > kMaxModelDigits || ends_path(end)) return std::nullopt;
  return Piece{at_, last, TokenKind::Code, 1, without(lower(slice(at_, last)), '-')};
}

bool Scanner::has_upper_neighbour(std::size_t begin, std::size_t end) const {
  const bool near = last_end_ > last_begin_ && between_.gap == 1 && between_.line_ends == 0;
  if (near && begin > last_end_ && is_heading_word(slice(last_begin_, last_end_))) return true;
  if (end >= text_.size() || text_[end] != ' ' || !is_letter_at(text_, end + 1)) return false;
  return is_heading_word(slice(end + 1, skip_letters(text_, end + 1)));
}

/// TW and TƯ, capitals only. In a heading of capitals TƯ may be the word of "đầu tư".
bool Scanner::is_central_committee(std::string_view word, std::size_t end) const {
  if (word == "TW") return true;
  if (word != "TƯ") return false;
  if (!has_upper_neighbour(at_, end)) return true;
  const Lexicon& lexicon = Lexicon::builtin();
  const std::string before = syllable_key(slice(last_begin_, last_end_));
  const std::size_t next = std::min(text_.size(), end + 1);
  const std::string after = syllable_key(slice(next, skip_letters(text_, next)));
  return !lexicon.contains(before + " tư") && !lexicon.contains("tư " + after);
}

/// T.Ư and T.W
std::optional<Piece> Scanner::read_dotted_central(std::size_t end) {
  if (slice(at_, end) != "T" || end >= text_.size() || text_[end] != '.') return std::nullopt;
  const std::size_t whole_end = skip_letters(text_, end + 1);
  const std::string_view second = slice(end + 1, whole_end);
  if (second != "Ư" && second != "W") return std::nullopt;
  return Piece{at_, whole_end, TokenKind::Acronym, 1, std::string(kCentral)};
}

/// GD&ĐT, LĐ-TB&XH, KT-XH: the same as GDĐT and so on.
std::optional<Piece> Scanner::read_joined_initials(std::size_t end) {
  std::size_t whole_end = end;
  std::string_view part = slice(at_, end);
  while (whole_end < text_.size() && is_letter_at(text_, whole_end + 1)) {
    const char joint = text_[whole_end];
    if (joint != '&' && joint != '-') break;
    const std::size_t part_end = skip_letters(text_, whole_end + 1);
    const std::string_view next = slice(whole_end + 1, part_end);
    const bool pair = word_shape(part).letters == 2 && word_shape(next).letters == 2;
    const bool joins = joint == '&' || (pair && may_follow_hyphen(next));
    if (!joins || !are_initials(part, next)) break;
    whole_end = part_end;
    part = next;
  }
  if (whole_end == end) return std::nullopt;
  std::string text = without(without(lower(slice(at_, whole_end)), '&'), '-');
  return Piece{at_, whole_end, TokenKind::Acronym, 1, std::move(text)};
}

std::optional<Piece> Scanner::read_acronym(std::size_t end) {
  if (auto central = read_dotted_central(end)) return central;
  if (auto initials = read_joined_initials(end)) return initials;
  if (!is_upper_at(text_, at_)) return std::nullopt;
  const std::string_view word = slice(at_, end);
  const WordShape shape = word_shape(word);
  if (!shape.all_upper || shape.letters < 2) return std::nullopt;
  if (is_central_committee(word, end)) {
    return Piece{at_, end, TokenKind::Acronym, 1, std::string(kCentral)};
  }
  const bool syllable =
      is_marked_syllable(word) || (has_syllable_shape(word) && has_upper_neighbour(at_, end));
  if (syllable) return std::nullopt;
  return Piece{.begin = at_, .end = end, .kind = TokenKind::Acronym};
}

}  // namespace tracuu
