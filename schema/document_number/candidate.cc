#include "schema/document_number/candidate.h"

#include <algorithm>
#include <array>

#include "schema/date/text_cursor.h"
#include "schema/date/written_date.h"
#include "schema/document_number/issuer_phrase.h"
#include "schema/document_number/number_repair.h"
#include "schema/document_number/symbol_group.h"
#include "schema/text/ascii.h"
#include "schema/text/letter_case.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxCandidates = 50'000;  // an index of laws has thousands
constexpr std::size_t kMaxListMembers = 40;
constexpr std::size_t kMaxLawNameBytes = 120;
constexpr std::size_t kMaxDateBytes = 40;  // "ngày 17 tháng 11 năm 2022, "
constexpr std::array<std::string_view, 6> kLawNouns{"Bộ luật ", "bộ luật ",   "Luật ",
                                                    "luật ",    "Pháp lệnh ", "pháp lệnh "};
constexpr std::array<std::string_view, 6> kFresh{"vừa ban hành",      "vừa ký",
                                                 "mới ban hành",      "vừa ký ban hành",
                                                 "vừa được ban hành", "vừa thông qua"};

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::vector<Candidate> scan() {
    for (std::size_t at = 0; at < text_.size() && found_.size() < kMaxCandidates;) at = step(at);
    return std::move(found_);
  }

 private:
  struct Member {
    std::size_t begin = 0;
    SerialPart serial;
  };

  /// Reads what begins at `at`; returns where to go on.
  std::size_t step(std::size_t at) {
    const char c = text_[at];
    const bool digit = is_digit(c);
    if (!digit && c != 'Q' && c != 'T') return at + 1;
    std::size_t past = at + 1;
    while (digit && is_digit_at(text_, past)) ++past;
    const auto noun = digit ? noun_before(at) : std::nullopt;
    if (!noun && !may_start_number(text_, at)) return past;
    if (const auto end = read_whole(at, noun)) return *end;
    if (noun && noun->noun->use != TypeNoun::Use::Long) {
      if (const auto end = read_list(at, *noun)) return *end;
    }
    return past;
  }

  /// A noun before the digits at `at`, a lost blank ("số28", "NĐ100") included.
  std::optional<NounBefore> noun_before(std::size_t at) const {
    if (at > 0 && (text_[at - 1] == '/' || text_[at - 1] == '-' || text_[at - 1] == '.')) {
      return std::nullopt;
    }
    return read_noun_before(text_, at);
  }

  std::optional<std::size_t> read_whole(std::size_t at, const std::optional<NounBefore>& noun) {
    auto reading = read_number(text_, at, noun ? Spelling::AfterNoun : Spelling::Strict);
    if (!reading || (noun && !noun_allows(*noun, *reading))) return std::nullopt;
    const std::size_t end = reading->end;
    Candidate candidate;
    candidate.begin = at;
    candidate.reading = std::move(reading);
    if (noun) {
      name(candidate, *noun);
    } else {
      name_law(candidate);
    }
    add(std::move(candidate), end);
    return end;
  }

  /// A noun opens the gate for any symbol, but an abbreviation ("KH 95897-TS") or the nickname of a
  /// programme ("Đề án 06/CP") does not.
  static bool noun_allows(const NounBefore& noun, const NumberReading& reading) {
    if (reading.number.family == DocumentFamily::Dispatch && reading.written_year) {
      return names_missing_type(*noun.noun);
    }
    if (reading.number.family == DocumentFamily::Historic) {
      return noun.noun->may_name(reading.number);
    }
    if (reading.known) return true;
    return noun.noun->use != TypeNoun::Use::Abbreviation && noun.noun->kind != "law" &&
           noun.noun->kind != "standard";
  }

  void name(Candidate& candidate, const NounBefore& noun) const {
    candidate.noun = noun.noun;
    candidate.begin = noun.begin;
    candidate.type_noun = text_.substr(noun.begin, noun.end - noun.begin);
    const std::string_view before = text_.substr(0, skip_blanks_back(text_, noun.begin));
    candidate.fresh = std::any_of(kFresh.begin(), kFresh.end(), [&](std::string_view phrase) {
      return before.ends_with(phrase);
    });
  }

  /// "Luật Đất đai số 31/2024/QH15": the noun stands before the law's name.
  void name_law(Candidate& candidate) const {
    const std::string& type = candidate.reading->number.type;
    if (type != "QH" && type != "UBTVQH") return;
    std::size_t number = skip_blanks_back(text_, candidate.begin);
    for (const std::string_view opening : {"số", "("}) {
      if (text_.substr(0, number).ends_with(opening)) {
        number = skip_blanks_back(text_, number - opening.size());
      }
    }
    const std::size_t from = number > kMaxLawNameBytes ? number - kMaxLawNameBytes : 0;
    const std::size_t stop = text_.substr(from, number - from).find_last_of(".;:()\n\"");
    const std::size_t begin = stop == std::string_view::npos ? from : from + stop + 1;
    const std::string_view clause = text_.substr(begin, number - begin);
    for (const std::string_view noun : kLawNouns) {
      const auto at = clause.rfind(noun);
      if (at == std::string_view::npos || is_symbol_char_before(text_, begin + at)) continue;
      if (clause.substr(0, at).ends_with("pháp ")) continue;
      if (clause.find("ghị quyết", at) != std::string_view::npos) continue;
      candidate.type_noun = noun.substr(0, noun.size() - 1);
      candidate.noun = find_type_noun(candidate.type_noun);
      candidate.begin = begin + at;
      return;
    }
  }

  void add(Candidate candidate, std::size_t end) {
    candidate.end = end;
    candidate.tail = read_tail(end, candidate.begin, IssuerWord::Needed);
    found_.push_back(std::move(candidate));
  }

  /// The tail at `end`; what it leaves open may stand before the noun at `begin`: "ngày 22-11-2018,
  /// UBND tỉnh đã ban hành Kế hoạch …".
  NumberTail read_tail(std::size_t end, std::size_t begin, IssuerWord word) const {
    NumberTail tail = read_number_tail(text_, end, word);
    const bool dated = tail.day || tail.yearless_day || tail.year;
    if (!tail.issuer.empty() && dated) return tail;
    auto subject = read_issuing_subject(text_, begin);
    if (!subject && word == IssuerWord::Optional && tail.issuer.empty()) {
      subject = find_issuing_agent(text_, tail.end);
    }
    if (!subject) return tail;
    if (!dated) tail.yearless_day = read_day_before(subject->begin);
    if (!tail.issuer.empty()) return tail;
    tail.issuer = text_.substr(subject->begin, subject->end - subject->begin);
    tail.issuer_code = subject->code;
    tail.issuer_has_place = subject->has_place;
    tail.place = text_.substr(subject->place_begin, subject->end - subject->place_begin);
    return tail;
  }

  /// "ngày 22/11/2018, " just before byte `at`.
  std::optional<WrittenDate> read_day_before(std::size_t at) const {
    std::size_t end = skip_blanks_back(text_, at);
    if (end > 0 && text_[end - 1] == ',') --end;
    const std::size_t from = end > kMaxDateBytes ? end - kMaxDateBytes : 0;
    const std::size_t word = text_.substr(from, end - from).rfind("gày ");
    if (word == std::string_view::npos) return std::nullopt;
    const std::size_t begin = skip_blanks(text_, from + word + std::string_view("gày ").size());
    const std::string slice = lower(text_.substr(begin, end - begin));
    TextCursor cursor(slice);
    const auto date = read_written_date(cursor, {.short_years = true});
    return date && date->day && date->month && cursor.done() ? date : std::nullopt;
  }

  /// Past ", ", "; ", " và ", and "số" after them; `at` itself if no member follows.
  std::size_t skip_list_separator(std::size_t at) const {
    std::size_t i = skip_blanks(text_, at);
    bool separated = false;
    if (i < text_.size() && (text_[i] == ',' || text_[i] == ';')) {
      i = skip_blanks(text_, i + 1);
      separated = true;
    }
    for (const std::string_view word : {"và", "hoặc", "cùng"}) {
      if (!text_.substr(i).starts_with(word) || (i == at && !separated)) continue;
      const std::size_t end = skip_blanks(text_, i + word.size());
      if (end == i + word.size()) continue;
      i = end;
      separated = true;
      break;
    }
    if (text_.substr(i).starts_with("số "))
      i = skip_blanks(text_, i + std::string_view("số").size());
    return separated && is_digit_at(text_, i) ? i : at;
  }

  /// A bare serial of a list or a short form; nothing if it is a date, a share, a measure.
  std::optional<Member> read_member(std::size_t at) const {
    auto serial = read_serial(text_, at, false);
    if (!serial || serial->serial.find('.') != std::string::npos) return std::nullopt;
    const std::size_t end = serial->end;
    if (is_symbol_char_at(text_, end)) return std::nullopt;
    const char next = end < text_.size() ? text_[end] : ' ';
    const bool more = is_digit_at(text_, end + 1);
    if (next == '%' || next == '/' || next == '-') return std::nullopt;
    if ((next == '.' || next == ',' || next == ':') && more) {
      if (next != ',' || !serial_follows(end + 1)) return std::nullopt;
    }
    return Member{at, std::move(*serial)};
  }

  /// "57,59-NQ/TW": a comma between serials, not within a decimal.
  bool serial_follows(std::size_t at) const {
    const std::size_t until = skip_list_separator(at - 1);
    return until > at - 1 && (read_number(text_, at, Spelling::AfterNoun) || is_list_comma(at));
  }

  bool is_list_comma(std::size_t at) const {
    const auto serial = read_serial(text_, at, false);
    return serial && serial->end < text_.size() && text_[serial->end] == ',';
  }

  /// "Nghị quyết số 57, 59 và 68-NQ/TW", or short forms if no symbol ends the list.
  std::optional<std::size_t> read_list(std::size_t at, const NounBefore& noun) {
    std::vector<Member> members;
    for (std::size_t next = at; members.size() < kMaxListMembers;) {
      auto last = members.empty() ? std::nullopt : read_number(text_, next, Spelling::AfterNoun);
      if (last && shares_symbol(noun, *last))
        return add_list(members, std::move(*last), next, noun);
      auto member = last ? std::nullopt : read_member(next);
      if (!member) break;
      const std::size_t end = member->serial.end;
      members.push_back(std::move(*member));
      next = skip_list_separator(end);
      if (next == end) break;
    }
    return add_short_forms(members, noun);
  }

  static bool shares_symbol(const NounBefore& noun, const NumberReading& last) {
    return noun_allows(noun, last) && noun.noun->may_name(last.number);
  }

  std::size_t add_list(const std::vector<Member>& members, NumberReading last, std::size_t begin,
                       const NounBefore& noun) {
    const std::size_t end = last.end;
    const NumberTail tail = read_tail(end, noun.begin, IssuerWord::Needed);
    for (const Member& member : members) {
      Candidate candidate;
      candidate.begin = member.begin;
      name_member(candidate, noun, members.front().begin);
      candidate.reading = last;
      candidate.reading->written_year = member.serial.year ? member.serial.year : last.written_year;
      candidate.reading->number =
          build_number(member.serial.serial, candidate.reading->written_year, last.symbol);
      candidate.end = member.serial.end;
      candidate.tail = tail;
      found_.push_back(std::move(candidate));
    }
    Candidate candidate;
    candidate.begin = begin;
    name_member(candidate, noun, members.front().begin);
    candidate.reading = std::move(last);
    candidate.end = end;
    candidate.tail = tail;
    found_.push_back(std::move(candidate));
    return end;
  }

  void name_member(Candidate& candidate, const NounBefore& noun, std::size_t first) const {
    const std::size_t begin = candidate.begin;
    name(candidate, noun);
    if (begin != first) candidate.begin = begin;
  }

  std::optional<std::size_t> add_short_forms(const std::vector<Member>& members,
                                             const NounBefore& noun) {
    // "CV1" is the name of a lot; a number is written apart.
    const bool apart = noun.with_so || members.empty() || noun.end < members.front().begin;
    if (members.empty() || !apart) return std::nullopt;
    std::size_t count = members.size();
    // "Nghị quyết 18, 25 người": what is counted is no member, and without "số" no number at all.
    while (count > (noun.with_so ? 1U : 0U) && measure_follows(members[count - 1])) --count;
    if (count == 0) return std::nullopt;
    const NumberTail tail =
        read_tail(members[count - 1].serial.end, noun.begin, IssuerWord::Optional);
    for (std::size_t i = 0; i < count; ++i) {
      Candidate candidate;
      candidate.begin = members[i].begin;
      name_member(candidate, noun, members.front().begin);
      candidate.end = members[i].serial.end;
      candidate.serial = members[i].serial.serial;
      candidate.year = members[i].serial.year;
      candidate.tail = tail;
      found_.push_back(std::move(candidate));
    }
    return members[count - 1].serial.end;
  }

  bool measure_follows(const Member& member) const {
    return !member.serial.year &&
           is_measure_at(text_, skip_blanks(text_, member.serial.end), false);
  }

  std::string_view text_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> scan_candidates(std::string_view text) {
  return Scanner(text).scan();
}

}  // namespace tracuu
