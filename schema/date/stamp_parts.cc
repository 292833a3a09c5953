#include "schema/date/stamp_parts.h"

#include <string>

#include "embedded/stamp_words.h"
#include "schema/date/english_date.h"
#include "schema/date/phrase_table.h"
#include "schema/text/ascii.h"
#include "schema/text/letter_case.h"
#include "schema/text/utf8.h"

namespace tracuu {

namespace {

using std::chrono::minutes;

constexpr minutes kVietNam = std::chrono::hours(7);
constexpr minutes kFarthestZone = std::chrono::hours(14);

const PhraseTable& stamp_words() {
  static const PhraseTable table(embedded::stamp_words);
  return table;
}

/// "z", "+07:00", "+0700", "+07" after a time.
std::optional<minutes> read_zone(TextCursor& cursor) {
  const auto start = cursor.at();
  if (cursor.take_phrase("z")) return minutes(0);
  const bool apart = cursor.peek() == ' ';
  cursor.skip_blanks();
  const char sign = cursor.take_any("+-");
  const auto hours = cursor.take_number(2, 2);
  const auto four = hours ? std::nullopt : cursor.take_number(4, 4);
  if (sign == '\0' || (!hours && !four)) {
    cursor.move_to(start);
    return std::nullopt;
  }
  minutes offset = four ? std::chrono::hours(four->value / 100) + minutes(four->value % 100)
                        : std::chrono::hours(hours->value);
  bool complete = four.has_value();
  if (hours && cursor.take(':')) {
    const auto rest = cursor.take_number(2, 2);
    complete = rest.has_value();
    if (rest) offset += minutes(rest->value);
  }
  // "08:26 -12/01/2023" and "08:26-12.1.2023" have a date there, no zone.
  const bool date_follows = is_word_at(cursor.rest(), 0) || cursor.peek() == '/' ||
                            cursor.peek() == '-' || cursor.peek() == '.';
  const bool alone = apart && !complete && sign == '-';  // "08:26 -12": a day may begin there
  if (date_follows || alone || offset > kFarthestZone) {
    cursor.move_to(start);
    return std::nullopt;
  }
  return sign == '-' ? -offset : offset;
}

class StampLine {
 public:
  StampLine(std::string_view line, DateForms forms)
      : line_(line), lowered_(lower(line)), cursor_(lowered_), forms_(forms) {}

  StampParts read() {
    parts_.entries.emplace_back();
    of_site_ = begins_with_site();
    while (!cursor_.done()) read_one();
    if (!parts_.entries.back().date) parts_.entries.pop_back();
    return std::move(parts_);
  }

 private:
  StampEntry& entry() { return parts_.entries.back(); }

  /// "Báo điện tử Chính phủ", "Cổng thông tin …": small letters before the date are its name's.
  bool begins_with_site() {
    const auto* phrase = stamp_words().take(cursor_);
    const bool site = phrase != nullptr && phrase->role == "site";
    cursor_.move_to(0);
    return site;
  }

  void read_one() {
    if (!is_word_at(cursor_.rest(), 0)) return cursor_.skip_word();
    if (take_date() || take_counted() || take_time() || take_phrase()) return;
    count_strange_word();
  }

  bool take_date() {
    const auto start = cursor_.at();
    auto date = read_written_date(cursor_, forms_);
    if (!date || !date->year || !date->day) {
      cursor_.move_to(start);
      date = read_english_date(cursor_);
    }
    if (!date) return false;
    if (entry().date) parts_.entries.emplace_back();
    entry().date = date;
    // The T of ISO 8601.
    if (cursor_.peek() == 't' && is_digit(cursor_.peek(1))) cursor_.take('t');
    return true;
  }

  bool take_time() {
    const auto time = read_time_of_day(cursor_);
    if (!time) return false;
    if (entry().time) parts_.entries.emplace_back();
    entry().time = time;
    entry().zone = read_zone(cursor_);
    return true;
  }

  bool take_phrase() {
    const auto* phrase = stamp_words().take(cursor_);
    if (phrase == nullptr) return false;
    if (phrase->role == "counter") skip_count();
    if (phrase->role == "author") skip_name();
    if (phrase->role == "counter" || phrase->role == "filler") ++parts_.furniture;
    if (phrase->role == "published" || phrase->role == "updated") {
      if (entry().date) parts_.entries.emplace_back();
      entry().labelled = true;
      entry().updated = entry().updated || phrase->role == "updated";
    }
    return true;
  }

  void skip_count() {
    while (cursor_.peek() == ' ' || cursor_.peek() == ':' || cursor_.peek() == '(') {
      cursor_.take_any(" :(");
    }
    while (is_digit(cursor_.peek()) ||
           ((cursor_.peek() == '.' || cursor_.peek() == ',') && is_digit(cursor_.peek(1)))) {
      cursor_.take_any("0123456789.,");
    }
  }

  /// "9 lượt xem".
  bool take_counted() {
    const auto start = cursor_.at();
    if (!is_digit(cursor_.peek())) return false;
    skip_count();
    cursor_.skip_blanks();
    const auto* phrase = stamp_words().take(cursor_);
    if (phrase != nullptr && phrase->role == "counter") {
      ++parts_.furniture;
      return true;
    }
    cursor_.move_to(start);
    return false;
  }

  /// "Đăng bởi: Quản trị mạng | 12/01/2023": the words up to a sign. Where none ends them, small
  /// letters are a sentence's: "Tác giả Lê Thị Mơ mất ngày 12/01/2023".
  void skip_name() {
    constexpr std::size_t kMaxWords = 6;
    while (cursor_.peek() == ' ' || cursor_.peek() == ':') cursor_.take_any(" :");
    if (!is_capital(cursor_.at())) return;
    std::size_t small = 0;
    for (std::size_t words = 0; words < kMaxWords && is_word_at(cursor_.rest(), 0); ++words) {
      const auto begin = cursor_.at();
      const bool goes_on = is_digit(cursor_.peek()) || stamp_words().take(cursor_) != nullptr;
      cursor_.move_to(begin);
      if (goes_on) break;
      if (!is_capital(begin)) ++small;
      cursor_.skip_word();
      cursor_.skip_blanks();
    }
    if (!is_word_at(cursor_.rest(), 0)) return;
    parts_.strange_words += small;
    parts_.strange_lower += small;
  }

  bool is_capital(std::size_t at) const {
    if (at >= line_.size() || line_.size() != lowered_.size()) return false;
    const auto length = decode_utf8(line_, at).length;
    return line_.substr(at, length) != std::string_view(lowered_).substr(at, length);
  }

  /// "gov" in "hanoi.gov.vn", the address of a site.
  bool is_of_domain(std::size_t begin, std::size_t end) const {
    const std::string_view text = lowered_;
    const bool goes_on = end < text.size() && text[end] == '.' && is_word_at(text, end + 1);
    const bool came = begin > 1 && text[begin - 1] == '.' && text[begin - 2] != ' ';
    return goes_on || came;
  }

  void count_strange_word() {
    const auto begin = cursor_.at();
    cursor_.skip_word();
    ++parts_.strange_words;
    const auto length = cursor_.at() - begin;
    const bool same_bytes = line_.size() == lowered_.size();
    const auto as_written =
        same_bytes ? line_.substr(begin, length) : std::string_view(lowered_).substr(begin, length);
    const auto as_lowered = std::string_view(lowered_).substr(begin, length);
    const bool before_date = parts_.entries.size() == 1 && !entry().date && !entry().time;
    if (before_date && (of_site_ || is_of_domain(begin, cursor_.at()))) return;
    if (as_written == as_lowered) ++parts_.strange_lower;
  }

  std::string_view line_;
  std::string lowered_;
  TextCursor cursor_;
  DateForms forms_;
  bool of_site_ = false;
  StampParts parts_;
};

}  // namespace

StampParts read_stamp_parts(std::string_view line, DateForms forms) {
  return StampLine(line, forms).read();
}

std::optional<PublishedAt> find_moment(const StampEntry& entry) {
  const auto day = entry.date ? find_day(*entry.date) : std::nullopt;
  if (!day) return std::nullopt;
  if (!entry.time) return PublishedAt{*day, std::nullopt};

  const auto moment = *day + *entry.time - entry.zone.value_or(kVietNam) + kVietNam;
  const auto local_day = std::chrono::floor<std::chrono::days>(moment);
  // The zone may have carried it past the first or last year.
  if (!day_from_number(day_number(local_day))) return std::nullopt;
  return PublishedAt{local_day, moment - local_day};
}

}  // namespace tracuu
