#include "schema/date/event_scanner.h"

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

const PhraseTable& event_words() {
  static const PhraseTable table(embedded::event_words);
  return table;
}

class EventScan {
 public:
  EventScan(std::string_view text, std::optional<Day> published,
            std::vector<EventCandidate>& candidates)
      : text_(text), cursor_(text), published_(published), candidates_(candidates) {}

  void run() {
    while (!cursor_.done()) {
      if (is_word_at(text_, cursor_.at())) {
        read_word();
      } else {
        read_sign();
      }
    }
  }

 private:
  void read_sign() {
    const char sign = cursor_.peek();
    const char next = cursor_.peek(1);
    if (sign == ',' || sign == ';' || sign == ':' || sign == '!' || sign == '?' || sign == '\n' ||
        (sign == '.' && !is_digit(next))) {
      clause_veto_ = false;
      document_reach_ = 0;
    }
    if (sign != ' ' && sign != ',' && sign != '(') {
      after_number_ = false;
    }
    if (sign != ' ') next_veto_ = false;
    cursor_.skip_word();
  }

  void read_word() {
    const auto begin = cursor_.at();
    const auto* entry = event_words().take(cursor_);
    if (entry == nullptr) return read_other_word(begin);

    const auto role = entry->role;
    if (role == "daypart" || role == "day" || role == "from" || role == "relative") {
      read_cue(*entry);
    }
    next_veto_ = role == "veto_next" || role == "reaches";
    if (role == "veto") clause_veto_ = true;
    document_reach_ = role == "document" ? kDocumentReach : document_reach_ - 1;
    after_number_ = false;
  }

  /// A word that is in no table; a number of a document is seen by its shape, 45/KH-UBND.
  void read_other_word(std::size_t begin) {
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
    next_veto_ = false;
    if (document_reach_ > 0)
      document_reach_ = digits ? kNumberedDocumentReach : document_reach_ - 1;
  }

  void read_cue(const PhraseTable::Entry& cue) {
    const auto after_cue = cursor_.at();
    skip_opening();
    const auto dates = read_day_list(cursor_, event_words());
    if (dates.empty()) {
      cursor_.move_to(after_cue);
      if (cue.role == "relative" && published_) {
        candidates_.push_back({*published_ + days(cue.number), EventCue::PartOfDay});
      }
      return;
    }
    if (is_vetoed(cue, dates) || is_lunar()) return;
    const bool part_of_day = cue.role == "daypart" || cue.role == "relative";
    add(dates.front(), part_of_day);
    if (dates.size() > 1) add(dates.back(), part_of_day);
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

  bool is_vetoed(const PhraseTable::Entry& cue, const std::vector<WrittenDate>& dates) const {
    if (cue.role == "daypart" || cue.role == "relative") return false;
    // A beginning without an end is a coming into force, or where a series starts.
    if (cue.role == "from" && dates.size() == 1) return true;
    // No document is dated by a range.
    const bool of_document = after_number_ || (document_reach_ > 0 && dates.size() == 1);
    return clause_veto_ || next_veto_ || of_document;
  }

  /// A day of the lunar calendar: another day of ours, which the text gives besides.
  bool is_lunar() {
    TextCursor after(text_, cursor_.at());
    after.skip_blanks();
    return after.take_phrase("âm lịch") || after.take_phrase("al");
  }

  void add(const WrittenDate& date, bool part_of_day) {
    const auto day = resolve_day(date, published_);
    if (!day) return;
    const auto distance = *day - published_.value_or(*day);
    if (distance < -kFarthestPast || distance > kFarthestFuture) return;
    const bool near = std::chrono::abs(distance) <= kNear;
    const auto near_cue = part_of_day ? EventCue::PartOfDay : EventCue::NearDay;
    candidates_.push_back({*day, near ? near_cue : EventCue::FarDay});
  }

  std::string_view text_;
  TextCursor cursor_;
  std::optional<Day> published_;
  std::vector<EventCandidate>& candidates_;
  bool clause_veto_ = false;   ///< An anniversary, a deadline … stands before in this clause.
  bool next_veto_ = false;     ///< It stands right before.
  bool after_number_ = false;  ///< A document's number stands right before.
  int document_reach_ = 0;     ///< Words after which a date is no longer the document's.
};

}  // namespace

void scan_events(std::string_view paragraph, std::optional<Day> published,
                 std::vector<EventCandidate>& candidates) {
  EventScan(paragraph, published, candidates).run();
}

}  // namespace tracuu
