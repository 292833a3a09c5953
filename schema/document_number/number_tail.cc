#include "schema/document_number/number_tail.h"

#include <algorithm>

#include "embedded/measure_words.h"
#include "schema/date/text_cursor.h"
#include "schema/date/written_date.h"
#include "schema/document_number/issuer_phrase.h"
#include "schema/document_number/ordinal.h"
#include "schema/document_number/phrase_book.h"
#include "schema/document_number/place_name.h"
#include "schema/document_number/symbol_group.h"
#include "schema/document_number/table_rows.h"
#include "schema/text/ascii.h"
#include "schema/text/letter_case.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxParts = 8;
constexpr std::size_t kMaxDateBytes = 40;  // "17 tháng 11 năm 2022"
constexpr std::size_t kYearDigits = 4;
constexpr std::size_t kMaxPlenumBytes = 4;

const PhraseBook& measures() {
  static const PhraseBook measure_book = [] {
    PhraseBook book(PhraseBook::Direction::Forward);
    for (const auto& row : split_rows(embedded::measure_words)) book.add(row.at(0), 0);
    return book;
  }();
  return measure_book;
}

class TailReader {
 public:
  TailReader(std::string_view text, std::size_t at, IssuerWord issuer_word)
      : text_(text), at_(at), begin_(at), issuer_word_(issuer_word) {}

  NumberTail read() {
    for (std::size_t count = 0; count < kMaxParts; ++count) {
      const std::size_t start = at_;
      skip_punctuation();
      while (take("ban hành") || take("được") || take("ký") || take("công bố")) continue;
      if (read_date() || read_year_of() || read_term() || read_conference() || read_issuer()) {
        continue;
      }
      at_ = start;
      break;
    }
    tail_.end = at_;
    return std::move(tail_);
  }

 private:
  void skip_punctuation() {
    std::size_t i = skip_blanks(text_, at_);
    while (i < text_.size() && (text_[i] == ',' || text_[i] == '(' || text_[i] == ')')) {
      i = skip_blanks(text_, i + 1);
    }
    at_ = i;
  }

  /// Lower-case words only: a tail stands inside a sentence.
  bool take(std::string_view words) {
    if (!text_.substr(std::min(at_, text_.size())).starts_with(words)) return false;
    const std::size_t end = at_ + words.size();
    if (is_symbol_char_at(text_, end)) return false;
    at_ = skip_blanks(text_, end);
    return true;
  }

  /// "ngày13/11/2015", which lost its blank.
  bool take_glued_day() {
    constexpr std::string_view kDay = "ngày";
    if (!text_.substr(std::min(at_, text_.size())).starts_with(kDay)) return false;
    if (!is_digit_at(text_, at_ + kDay.size())) return false;
    at_ += kDay.size();
    return true;
  }

  bool read_date() {
    if (tail_.day || tail_.yearless_day) return false;
    const bool named = take("ngày") || take_glued_day();
    if (!is_digit_at(text_, at_)) return false;
    const std::string slice = lower(text_.substr(std::min(at_, text_.size()), kMaxDateBytes));
    TextCursor cursor(slice);
    const auto date = read_written_date(cursor, {.short_years = true});
    if (!date || !date->day || !date->month) return false;
    if (!date->year) {
      if (!named) return false;
      tail_.yearless_day = date;
      at_ += cursor.at();
      return true;
    }
    const auto day = find_day(*date);
    if (!day) return false;
    tail_.day = day;
    tail_.year = date->year;
    at_ += cursor.at();
    return true;
  }

  bool read_year_of() {
    if (tail_.year || !take("năm")) return false;
    tail_.year = read_year(text_, at_);
    if (!tail_.year) return false;
    at_ += kYearDigits;
    return true;
  }

  bool read_term() {
    if (!tail_.term.empty()) return false;
    if (!take("khóa") && !take("khoá") && !take("Khóa") && !take("Khoá")) return false;
    const auto term = read_ordinal(text_, at_, false);
    if (!term) return false;
    tail_.term = roman_numeral(term->value);
    at_ = term->end;
    return true;
  }

  /// "Hội nghị lần thứ sáu", "Hội nghị Trung ương 6": named, but who issued comes after it.
  bool read_conference() {
    const std::size_t start = at_;
    if (!take("của")) take("tại");
    if (!take("Hội nghị") && !take("hội nghị")) {
      at_ = start;
      return false;
    }
    if (take("lần thứ")) {
      while (is_symbol_char_at(text_, at_)) at_ += letter_at(text_, at_).length;
      skip_punctuation();
      after_conference_ = true;
      if (!read_issuer()) read_term();
      return true;
    }
    at_ = start;
    return false;
  }

  bool read_issuer() {
    if (!tail_.issuer.empty()) return false;
    const bool relative = take("mà");  // "Thông tư 15/2015 mà Bộ Y tế đã ban hành"
    const bool follows = issuer_word_ == IssuerWord::Optional && at_ == skip_blanks(text_, begin_);
    const bool joined = take("của") || take("do") || after_conference_;
    if (!relative && !joined && !follows) return false;
    after_conference_ = false;
    take("Bộ trưởng") || take("bộ trưởng") || take("Thống đốc") || take("các");
    const auto phrase = read_issuer_phrase(text_, at_, false);
    if (!phrase || (relative && !issues_at(phrase->end))) return false;
    if (phrase->has_place && !joined && !relative) return false;
    const std::size_t end = phrase->has_place ? read_place_end(text_, phrase->end) : phrase->end;
    tail_.issuer = text_.substr(at_, end - at_);
    tail_.issuer_code = phrase->code;
    tail_.issuer_has_place = phrase->has_place;
    tail_.place = text_.substr(phrase->end, end - phrase->end);
    at_ = end;
    skip_plenum_number();
    return true;
  }

  /// "Hội nghị Trung ương 8, khóa XIII": the plenum's, not the document's.
  void skip_plenum_number() {
    if (tail_.issuer_code != "TW" || !is_digit_at(text_, skip_blanks(text_, at_))) return;
    std::size_t end = skip_blanks(text_, at_);
    while (is_digit_at(text_, end) && end < at_ + kMaxPlenumBytes) ++end;
    at_ = end;
  }

  bool issues_at(std::size_t at) const {
    std::size_t i = skip_blanks(text_, at);
    for (const std::string_view word : {"đã ", "vừa ", "mới ", "ký "}) {
      if (text_.substr(std::min(i, text_.size())).starts_with(word)) i += word.size();
    }
    return text_.substr(std::min(i, text_.size())).starts_with("ban hành");
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t begin_;
  IssuerWord issuer_word_;
  bool after_conference_ = false;
  NumberTail tail_;
};

}  // namespace

NumberTail read_number_tail(std::string_view text, std::size_t at, IssuerWord issuer_word) {
  return TailReader(text, at, issuer_word).read();
}

bool is_measure_at(std::string_view text, std::size_t at, bool without_marks) {
  const auto marks = without_marks ? PhraseBook::Marks::Open : PhraseBook::Marks::Bind;
  const auto match = measures().find(text, at, marks);
  if (!match || read_issuer_phrase(text, at, without_marks)) return false;  // "28 Bộ Chính trị"
  // "Nghị quyết 35 năm 2016", "Kết luận 81 ngày 4/6/2024": dated, not counted; but "kế hoạch 5 năm
  // 2021-2025" is counted.
  const std::size_t next = skip_blanks(text, match->end);
  if (!is_digit_at(text, next)) return true;
  if (!read_year(text, next)) return false;
  const std::size_t after = skip_blanks(text, next + kYearDigits);
  return after < text.size() && text[after] == '-' &&
         is_digit_at(text, skip_blanks(text, after + 1));
}

}  // namespace tracuu
