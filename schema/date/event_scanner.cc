#include "schema/date/event_scanner.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "embedded/event_words.h"
#include "schema/date/day_list.h"
#include "schema/date/phrase_table.h"
#include "schema/text/ascii.h"

namespace tracuu {

namespace {

using std::chrono::days;

// News reports what happened days ago; a date this near is likely to be the event's own.
constexpr days kNear{15};
// Beyond this a date is background: an earlier event, a plan, an anniversary.
constexpr days kFarthestPast{366};
constexpr days kFarthestFuture{330};
// A document's date stands this near after its noun, in words: "Công văn của huyện ngày 9/1";
// farther where the number stands between: "Quyết định số 45 của Ủy ban nhân dân huyện ngày 9/1".
constexpr int kDocumentReach = 4;
constexpr int kNumberedDocumentReach = 12;
// "sẽ" or "dự kiến" is looked for as far as this on both sides of a date, within its sentence.
// Bytes.
constexpr std::size_t kFutureReach = 160;

constexpr std::array<std::string_view, 7> kRoleNames{
    "event", "document", "anniversary", "deadline", "effective", "birth", "other"};

/// The role that a phrase of the table gives to dates after it; "…_next" to the next one alone.
std::optional<DateRole> find_role(std::string_view name) {
  constexpr std::size_t kFirstVeto = 2;
  for (std::size_t i = kFirstVeto; i < kRoleNames.size(); ++i) {
    if (kRoleNames.at(i) == name) return static_cast<DateRole>(i);
  }
  return std::nullopt;
}

const PhraseTable& event_words() {
  static const PhraseTable table(embedded::event_words);
  return table;
}

/// How the phrases of the table end that are days without a figure: " nay", " qua", " mai".
class RelativeEnds {
 public:
  static const RelativeEnds& instance() {
    static const RelativeEnds ends;
    return ends;
  }

  /// True if one begins at `at`, by its first four bytes. Without a branch: words are too many and
  /// too short to be guessed.
  bool may_begin_at(std::string_view text, std::size_t at) const {
    if (text.size() < at + kHead) return false;
    const std::uint32_t head = head_of(text.data() + at);
    unsigned same = 0;
    for (const std::uint32_t end : heads_) same |= static_cast<unsigned>(head == end);
    return same != 0;
  }

 private:
  static constexpr std::size_t kHead = sizeof(std::uint32_t);

  RelativeEnds() {
    std::size_t count = 0;
    for (const PhraseTable::Entry& entry : event_words().entries()) {
      if (entry.role != "relative") continue;
      const std::uint32_t head = head_of(entry.phrase.substr(entry.phrase.rfind(' ')).data());
      if (std::find(heads_.begin(), heads_.end(), head) == heads_.end()) heads_.at(count++) = head;
    }
  }

  /// Of kHead bytes and more.
  static std::uint32_t head_of(const char* text) {
    std::uint32_t head = 0;
    std::memcpy(&head, text, kHead);
    return head;
  }

  std::array<std::uint32_t, 4> heads_{};  ///< 0, which no text has, where there are fewer.
};

/// What a byte tells of where clauses end and whether they name a day.
enum class ByteRole : std::uint8_t { None, ClauseEnd, Stop, Digit };

constexpr auto kByteRoles = [] {
  constexpr std::size_t kBytes = 256;
  std::array<ByteRole, kBytes> roles{};
  for (const char c : std::string_view("\n,;:!?"))
    roles.at(static_cast<unsigned char>(c)) = ByteRole::ClauseEnd;
  for (const char c : std::string_view("0123456789"))
    roles.at(static_cast<unsigned char>(c)) = ByteRole::Digit;
  roles['.'] = ByteRole::Stop;
  return roles;
}();

ByteRole role_at(std::string_view text, std::size_t at) {
  return kByteRoles[static_cast<unsigned char>(text[at])];
}

/// A full stop, not the point inside "6.500".
bool ends_sentence(std::string_view text, std::size_t stop) {
  return stop + 1 >= text.size() || text[stop + 1] == ' ' || text[stop + 1] == '\n';
}

class EventScan {
 public:
  EventScan(std::string_view text, std::optional<Day> published,
            std::vector<EventCandidate>& candidates)
      : text_(text), cursor_(text), published_(published), candidates_(candidates) {}

  void run() {
    while (!cursor_.done()) {
      const Clause clause = find_clause(cursor_.at());
      if (clause.matters) {
        read_until(clause.end);
      } else {
        skip_to(clause.end);
      }
    }
  }

 private:
  struct Clause {
    std::size_t end = 0;  ///< One past the sign that ends it.
    bool matters = false;
  };

  /// The clause at byte `begin`. A day has a figure or is one of the relative ones; a clause
  /// without is passed over, unless it may end in the part of the day that a date follows: "sáng,
  /// thứ năm, 12-1".
  Clause find_clause(std::size_t begin) const {
    Clause clause;
    std::size_t at = begin;
    // Nothing of what was read before a clause's end bears on what comes, but for a part of the day
    // before a comma.
    for (; at < text_.size(); ++at) {
      const ByteRole role = role_at(text_, at);
      if (role == ByteRole::ClauseEnd || (role == ByteRole::Stop && ends_sentence(text_, at)))
        break;
      clause.matters |= names_day_at(at, role);
    }
    clause.end = std::min(at + 1, text_.size());
    if (at < text_.size() && text_[at] == ',') {
      constexpr std::size_t kOpening = 40;  // bytes
      const std::size_t limit = std::min(text_.size(), clause.end + kOpening);
      for (; at < limit && !clause.matters; ++at)
        clause.matters = names_day_at(at, role_at(text_, at));
    }
    return clause;
  }

  bool names_day_at(std::size_t at, ByteRole role) const {
    return (role == ByteRole::Digit) | relative_ends_.may_begin_at(text_, at);
  }

  void read_until(std::size_t end) {
    while (!cursor_.done() && cursor_.at() < end) {
      if (is_word_at(text_, cursor_.at())) {
        read_word();
      } else {
        read_sign();
      }
    }
  }

  /// As if all before `end` had been read, where a clause ends.
  void skip_to(std::size_t end) {
    clause_role_.reset();
    next_role_.reset();
    document_reach_ = 0;
    after_number_ = false;
    cursor_.move_to(end);
  }

  void read_sign() {
    const char sign = cursor_.peek();
    const char next = cursor_.peek(1);
    if (sign == ',' || sign == ';' || sign == ':' || sign == '!' || sign == '?' || sign == '\n' ||
        (sign == '.' && !is_digit(next))) {
      clause_role_.reset();
      document_reach_ = 0;
    }
    if (sign != ' ' && sign != ',' && sign != '(') {
      after_number_ = false;
    }
    if (sign != ' ') next_role_.reset();
    cursor_.skip_word();
  }

  void read_word() {
    const auto begin = cursor_.at();
    const auto* entry = event_words().take(cursor_);
    if (entry == nullptr) return read_other_word(begin);

    const auto role = entry->role;
    if (role == "daypart" || role == "day" || role == "from" || role == "relative") {
      read_cue(*entry, begin);
    }
    constexpr std::string_view kNext = "_next";
    next_role_.reset();
    if (role.ends_with(kNext)) next_role_ = find_role(role.substr(0, role.size() - kNext.size()));
    if (role == "reaches") next_role_ = DateRole::Deadline;
    if (const auto found = find_role(role)) clause_role_ = found;
    document_reach_ = role == "document" ? kDocumentReach : document_reach_ - 1;
    after_number_ = false;
  }

  /// A word that is in no table; a number of a document is seen by its shape, 45/KH-UBND.
  void read_other_word(std::size_t begin) {
    if (clause_role_ && is_digit(cursor_.peek()) && read_bare_dates(*clause_role_)) return;
    bool digits = false;
    bool joined = false;
    bool letters = false;
    for (char c = cursor_.peek();
         c == '/' || c == '-' || c == '.' || is_word_at(text_, cursor_.at()); c = cursor_.peek()) {
      digits = digits || is_digit(c);
      joined = joined || c == '/' || c == '-';
      letters = letters || !(is_digit(c) || c == '/' || c == '-' || c == '.');
      if (c == '.' && !is_word_at(text_, cursor_.at() + 1)) break;
      cursor_.move_to(cursor_.at() + 1);
    }
    if (cursor_.at() == begin) cursor_.skip_word();
    after_number_ = digits && joined && letters;
    next_role_.reset();
    if (document_reach_ > 0)
      document_reach_ = digits ? kNumberedDocumentReach : document_reach_ - 1;
  }

  void read_cue(const PhraseTable::Entry& cue, std::size_t cue_begin) {
    const auto after_cue = cursor_.at();
    skip_opening();
    const auto dates = read_day_list(cursor_, event_words());
    if (dates.empty()) {
      cursor_.move_to(after_cue);
      if (cue.role == "relative" && published_) {
        candidates_.push_back({.day = *published_ + days(cue.number),
                               .cue = EventCue::PartOfDay,
                               .relative = true,
                               .begin = cue_begin,
                               .end = after_cue});
      }
      return;
    }
    if (is_lunar()) return;
    const DateRole role = find_date_role(cue, dates);
    const bool part_of_day = cue.role == "daypart" || cue.role == "relative";
    const std::size_t before = candidates_.size();
    add(dates.front(), part_of_day, role);
    if (dates.size() > 1) add(dates.back(), part_of_day, role);
    const bool today = cue.role == "relative" && cue.number == 0 && dates.size() == 1;
    if (candidates_.size() > before) candidates_.back().says_today = today;
  }

  /// "kỷ niệm 50 năm (30-4-1975 - 30-4-2025)": dates without a word of their own.
  bool read_bare_dates(DateRole role) {
    const auto dates = read_day_list(cursor_, event_words());
    if (dates.empty()) return false;
    add(dates.front(), false, role);
    if (dates.size() > 1) add(dates.back(), false, role);
    next_role_.reset();
    after_number_ = false;
    return true;
  }

  /// ", ngày ", " (", " thứ năm, " between a part of the day and its date.
  void skip_opening() {
    cursor_.skip_blanks();
    cursor_.take_any(",(");
    cursor_.skip_blanks();
    if (cursor_.take_phrase("thứ")) {
      cursor_.skip_blanks();
      cursor_.skip_word();
    } else if (!cursor_.take_phrase("chủ nhật")) {
      cursor_.take_phrase("ngày");
    }
    cursor_.skip_blanks();
    cursor_.take_any(",(");
    cursor_.skip_blanks();
    cursor_.take_phrase("ngày");
    cursor_.skip_blanks();
  }

  DateRole find_date_role(const PhraseTable::Entry& cue,
                          const std::vector<WrittenDate>& dates) const {
    if (cue.role == "daypart" || cue.role == "relative") return DateRole::Event;
    if (next_role_) return *next_role_;
    if (clause_role_) return *clause_role_;
    // A beginning without an end is a coming into force, or where a series starts.
    if (cue.role == "from" && dates.size() == 1) return DateRole::Effective;
    // No document is dated by a range.
    const bool of_document = after_number_ || (document_reach_ > 0 && dates.size() == 1);
    return of_document ? DateRole::Document : DateRole::Event;
  }

  /// A day of the lunar calendar: another day of ours, which the text gives besides.
  bool is_lunar() {
    TextCursor after(text_, cursor_.at());
    after.skip_blanks();
    return after.take_phrase("âm lịch") || after.take_phrase("al");
  }

  /// True if the sentence speaks of what is to come.
  bool is_future(const WrittenDate& date) const {
    const std::size_t from = date.begin > kFutureReach ? date.begin - kFutureReach : 0;
    std::string_view before = text_.substr(from, date.begin - from);
    if (const auto stop = before.rfind(". "); stop != std::string_view::npos)
      before.remove_prefix(stop);
    std::string_view after = text_.substr(date.end, kFutureReach);
    after = after.substr(0, after.find(". "));
    for (const std::string_view word : {" sẽ ", "dự kiến"}) {
      if (before.find(word) != std::string_view::npos ||
          after.find(word) != std::string_view::npos) {
        return true;
      }
    }
    return after.starts_with(" tới");
  }

  void add(const WrittenDate& date, bool part_of_day, DateRole role) {
    const auto day = resolve_day(date, published_, is_future(date) ? Ahead::Far : Ahead::Near);
    if (!day) return;
    const auto distance = *day - published_.value_or(*day);
    const bool background = distance < -kFarthestPast || distance > kFarthestFuture;
    if (background && role == DateRole::Event) return;
    const bool near = std::chrono::abs(distance) <= kNear;
    const auto near_cue = part_of_day ? EventCue::PartOfDay : EventCue::NearDay;
    candidates_.push_back({.day = *day,
                           .cue = near ? near_cue : EventCue::FarDay,
                           .role = role,
                           .begin = date.begin,
                           .end = date.end});
  }

  std::string_view text_;
  const RelativeEnds& relative_ends_ = RelativeEnds::instance();
  TextCursor cursor_;
  std::optional<Day> published_;
  std::vector<EventCandidate>& candidates_;
  std::optional<DateRole>
      clause_role_;  ///< An anniversary, a deadline … stands before in this clause.
  std::optional<DateRole> next_role_;  ///< It stands right before.
  bool after_number_ = false;          ///< A document's number stands right before.
  int document_reach_ = 0;             ///< Words after which a date is no longer the document's.
};

}  // namespace

std::string_view date_role_name(DateRole role) {
  return kRoleNames.at(static_cast<std::size_t>(role));
}

void scan_events(std::string_view paragraph, std::optional<Day> published,
                 std::vector<EventCandidate>& candidates) {
  EventScan(paragraph, published, candidates).run();
}

}  // namespace tracuu
