// Grammar of what follows the serial (and year), groups joined by '/', '-' and stray blanks:
//
//   symbol   := assembly | court | typed | glued | dispatch
//   assembly := ("QH" | "UBTVQH") term
//   court    := ("DS" | "HS" | ...) ["-"] ("ST" | "PT" | ...) | "AL"
//   typed    := TYPE issuers                   separators free: 57/NQ-TW, 57-NQ/TW, 57/NQ/TW
//   glued    := TYPEISSUER                     57-NQTW
//   dispatch := ISSUER unit* | historic        3210/UBND-KT, 64-CP
//   issuers  := ISSUER ("-" unit)*             blanks and hyphens inside a known name are taken:
//                                              TT HĐND, BGD-ĐT, BTC TW
#include "schema/document_number/number_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "schema/document_number/court_symbol.h"
#include "schema/document_number/standard_number.h"
#include "schema/document_number/symbol_group.h"
#include "schema/document_number/symbol_table.h"
#include "schema/text/ascii.h"
#include "schema/text/letter_case.h"
#include "schema/text/syllable.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxGroups = 10;           // joint circulars of eight ministries
constexpr std::size_t kMaxLowers = 2;            // UBND-KTTh, CNXDGTr
constexpr std::size_t kLongestNameInGroups = 3;  // BVH-TT-DL

constexpr std::array<std::string_view, 4> kHistoric{"CP", "TTg", "SL", "HĐBT"};

const std::string_view* find_historic(std::string_view key) {
  const auto hit = std::find_if(kHistoric.begin(), kHistoric.end(),
                                [&](std::string_view code) { return is_key_of(key, code); });
  return hit == kHistoric.end() ? nullptr : &*hit;
}

bool is_tight(const SymbolGroup& group) {
  return !group.blank_before && !group.blank_after && group.separator != kSharedBlank;
}

bool is_joint(std::string_view type) {
  return type.ends_with("LT");
}

/// Official spelling of a known issuer, term included.
std::string issuer_code(const Issuer& issuer, const SymbolGroup& group) {
  if (issuer.code.empty()) return group.key;
  const auto digits = group.key.find_first_of("0123456789");
  return std::string(issuer.code) +
         (issuer.takes_term && digits != std::string::npos ? group.key.substr(digits) : "");
}

bool typed_open(const SymbolGroup& group) {
  return group.uppers == 0 && !has_marks(group.text) && group.key.find('W') == std::string::npos;
}

/// Reads the groups after one serial. Each parse_ function either completes `out_` or leaves it.
class SymbolParser {
 public:
  SymbolParser(std::string_view text, std::size_t at, bool has_year, Spelling spelling)
      : text_(text), at_(at), has_year_(has_year), spelling_(spelling) {}

  std::optional<NumberReading> parse() {
    if (!has(0)) return std::nullopt;
    const SymbolGroup& first = groups_.front();
    if (spelling_ == Spelling::Strict && (!first.starts_upper || first.toned)) return std::nullopt;
    if (first.separator == kSharedBlank && spelling_ != Spelling::Query) return parse_unjoined();
    if (parse_assembly() || parse_court() || parse_typed() || parse_glued() ||
        parse_unknown_type() || parse_dispatch()) {
      return std::move(out_);
    }
    return std::nullopt;
  }

 private:
  /// "Chỉ thị 05 CT/TW": the separator after the serial is lost.
  std::optional<NumberReading> parse_unjoined() {
    if (spelling_ == Spelling::Strict || !groups_.front().starts_upper) return std::nullopt;
    if (!parse_typed() || !out_.known_issuer) return std::nullopt;
    return std::move(out_);
  }

  /// True if there is a group `index`; reads it if need be.
  bool has(std::size_t index) {
    if (groups_.capacity() == 0) groups_.reserve(kMaxGroups);  // references stay
    while (groups_.size() <= index && !exhausted_) {
      auto group = groups_.size() < kMaxGroups ? read_group(text_, at_) : std::nullopt;
      exhausted_ = !group;
      if (!group) break;
      at_ = group->end;
      groups_.push_back(std::move(*group));
    }
    return index < groups_.size();
  }

  struct IssuerRun {
    std::string code;
    std::size_t groups = 0;
    std::size_t end = 0;
    bool known = false;
    bool party = false;
    bool as_written = false;
  };

  bool finish(Symbol symbol, std::size_t end) {
    out_.symbol = std::move(symbol);
    out_.end = end;
    return true;
  }

  bool parse_assembly() {
    const SymbolGroup& group = groups_.front();
    const bool committee = group.key.starts_with("UBTVQH");
    if (!has_year_ || !(committee || group.key.starts_with("QH"))) return false;
    const std::size_t stem = committee ? 6 : 2;
    const std::size_t digits = group.key.size() - stem;
    if (digits > 2 || digits != group.digits) return false;
    if (digits == 0 && spelling_ != Spelling::AfterNoun) return false;  // "37/2004/QH"
    return finish({SymbolShape::Assembly, group.key.substr(0, stem), group.key}, group.end);
  }

  bool parse_court() {
    if (!has_year_) return false;
    const std::string& first = groups_.front().key;
    if (auto glued = find_court_symbol(first)) return finish(*std::move(glued), groups_[0].end);
    auto symbol = has(1) ? find_court_symbol(first, groups_[1].key) : std::nullopt;
    return symbol && finish(*std::move(symbol), groups_[1].end);
  }

  bool parse_typed() {
    const SymbolGroup& group = groups_.front();
    const DocumentType* type = find_document_type(group.key);
    if (type == nullptr || type->permit || type->standard || type->court) return false;
    const auto issuers = read_issuers(1, is_joint(type->code));
    if (!issuers) return false;
    if (!issuers->known && !strict_shape()) return false;
    out_.open_type = typed_open(group);
    out_.open_issuer = typed_open(groups_[1]);
    return finish_typed(*type, *issuers);
  }

  /// "57-NQTW": type and issuer without a separator; only if both are known.
  bool parse_glued() {
    const SymbolGroup& group = groups_.front();
    if (find_issuer(group.key) != nullptr) return false;
    // "Tổng công ty Xây dựng Số 1 - CTCP" is a company.
    if (spelling_ == Spelling::Strict && !has_year_) return false;
    for (std::size_t size = std::min<std::size_t>(group.key.size() - 1, 5); size >= 2; --size) {
      const DocumentType* type = find_document_type(group.key.substr(0, size));
      const std::string rest = group.key.substr(size);
      const Issuer* issuer = find_issuer(rest);
      if (type == nullptr || type->permit || issuer == nullptr || rest.size() < 2) continue;
      SymbolGroup issuer_group = group;
      issuer_group.key = rest;
      IssuerRun run{issuer_code(*issuer, issuer_group),
                    1,
                    group.end,
                    true,
                    issuer->party,
                    issuer->as_written};
      if (!run.party) read_units(1, is_joint(type->code), false, run);
      return finish_typed(*type, run);
    }
    return false;
  }

  bool finish_typed(const DocumentType& type, const IssuerRun& issuers) {
    out_.known_issuer = issuers.known;
    const bool party_spelling =
        groups_[0].separator == '-' && has(1) && groups_[1].separator == '/' && !has_year_;
    const bool free_shape = issuers.as_written || !issuers.known;
    const bool party = type.party && (issuers.party || (free_shape && party_spelling));
    return finish(
        {party ? SymbolShape::Party : SymbolShape::Typed, std::string(type.code), issuers.code},
        issuers.end);
  }

  /// "Văn bản số 116/2017/PĐ-BKHĐT": a type that no table has, after a noun, of a known issuer.
  bool parse_unknown_type() {
    const SymbolGroup& group = groups_.front();
    if (!has_year_ || spelling_ != Spelling::AfterNoun) return false;
    if (group.separator != '/' || !is_tight(group) || !looks_like_symbol(group) || !has(1))
      return false;
    if (find_document_type(group.key) != nullptr || find_issuer(group.key) != nullptr) return false;
    const auto issuers = groups_[1].separator == '-' ? read_issuers(1, false) : std::nullopt;
    if (!issuers || !issuers->known || issuers->party) return false;
    out_.known = false;
    return finish({SymbolShape::Typed, spelled(group), issuers->code}, issuers->end);
  }

  bool parse_dispatch() {
    const SymbolGroup& group = groups_.front();
    if (const DocumentType* type = find_document_type(group.key); type != nullptr) {
      // "1234/CT-TTHT" is a tax office's; "70/GP" and "12/QĐ" are no numbers of dispatches.
      if (type->code != "SL" && find_issuer(group.key) == nullptr) return false;
      if (type->permit) return false;
    }
    if (group.separator != '/' && !read_known_issuer(0)) return false;  // spares reading on
    auto issuers = read_issuers(0, false);
    if (!issuers) return false;
    const auto* historic = find_historic(symbol_key(issuers->code));
    if (historic != nullptr) return parse_historic(*historic, *issuers);
    if (!dispatch_allowed(*issuers) || has_permit_unit(*issuers)) return false;
    out_.known = out_.known_issuer = issuers->known;
    return finish({SymbolShape::Dispatch, "", issuers->code}, issuers->end);
  }

  bool parse_historic(std::string_view code, const IssuerRun& issuers) {
    if (spelling_ == Spelling::Strict && (code != "HĐBT" || has_year_)) return false;
    if (spelling_ == Spelling::Query && !has_written_separator()) return false;
    return finish({SymbolShape::Historic, "", std::string(code)}, issuers.end);
  }

  bool dispatch_allowed(const IssuerRun& issuers) const {
    const SymbolGroup& group = groups_.front();
    const bool slash = group.separator == '/';
    if (has_year_) return lacks_type(issuers);
    if (spelling_ == Spelling::AfterNoun) {
      return issuers.known ? group.separator != kSharedBlank : slash && is_tight(group);
    }
    if (!issuers.known || !slash || issuers.party) return false;
    constexpr std::size_t kUnmistakable = 3;  // CP is also a share, CT a company
    return is_tight(group) && (group.key.size() >= kUnmistakable || issuers.groups > 1);
  }

  /// "Thông tư 02/2017-BYT": the noun says which type was left out.
  bool lacks_type(const IssuerRun& issuers) const {
    return spelling_ == Spelling::AfterNoun && issuers.known && !issuers.party &&
           groups_.front().separator != kSharedBlank;
  }

  /// "372/BYT-GPHĐ": some number their licences like dispatches.
  bool has_permit_unit(const IssuerRun& issuers) const {
    const auto dash = issuers.code.rfind('-');
    if (dash == std::string::npos) return false;
    const auto* type = find_document_type(symbol_key(issuers.code.substr(dash + 1)));
    return type != nullptr && type->permit;
  }

  bool has_written_separator() const { return groups_.front().separator != kSharedBlank; }

  /// The one spelling that is trusted with an issuer that no table has: "12/TB-XYZ", "12-TB/XYZ".
  bool strict_shape() const {
    if (spelling_ == Spelling::Query && (groups_[0].uppers == 0 || groups_[1].uppers == 0))
      return false;
    if (!is_tight(groups_[0]) || !is_tight(groups_[1])) return spelling_ == Spelling::AfterNoun;
    return groups_[0].separator != groups_[1].separator || spelling_ == Spelling::AfterNoun;
  }

  /// An acronym, and no word that happens to follow.
  bool looks_like_symbol(const SymbolGroup& group) const {
    if (group.toned || group.uppers + group.lowers + group.digits < 2) return false;
    if (group.uppers == 0) return spelling_ == Spelling::Query && has_written_separator();
    return group.starts_upper && group.lowers <= kMaxLowers && group.uppers + group.digits >= 2;
  }

  /// A known issuer at group `at`, its name written in up to kLongestNameInGroups groups.
  std::optional<IssuerRun> read_known_issuer(std::size_t at) {
    for (std::size_t count = kLongestNameInGroups; count >= 1; --count) {
      if (!has(at + count - 1)) continue;
      SymbolGroup whole = groups_[at];
      bool joinable = true;
      for (std::size_t i = at + 1; i < at + count; ++i) {
        joinable = joinable && groups_[i].separator != '/' && !groups_[i].toned &&
                   (groups_[i].uppers > 0) == (whole.uppers > 0);
        whole.key += groups_[i].key;
      }
      if (!joinable || (count == 1 && (whole.toned || !case_allowed(whole)))) continue;
      const Issuer* issuer = find_issuer(whole.key);
      if (issuer == nullptr || (count > 1 && issuer->code.empty())) continue;
      return IssuerRun{
          issuer_code(*issuer, whole), count, groups_[at + count - 1].end, true, issuer->party,
          issuer->as_written};
    }
    return std::nullopt;
  }

  bool case_allowed(const SymbolGroup& group) const {
    return spelling_ != Spelling::Strict || group.starts_upper;
  }

  /// "UBNDtỉnh": a blank was lost; the known issuer ends where the capitals do.
  std::optional<IssuerRun> read_clipped_issuer(const SymbolGroup& group) const {
    if (!group.starts_upper || group.lowers <= kMaxLowers) return std::nullopt;
    std::size_t capitals = 0;
    while (letter_at(group.text, capitals).letter.upper) {
      capitals += letter_at(group.text, capitals).length;
    }
    for (const std::size_t extra : {1U, 0U}) {  // TTg ends in a small letter
      const std::string key = symbol_key(std::string_view(group.text).substr(0, capitals + extra));
      const Issuer* issuer = capitals < 2 ? nullptr : find_issuer(key);
      if (issuer == nullptr || issuer->code.empty() || symbol_key(issuer->code) != key) continue;
      const std::size_t cut = group.text.size() - capitals - extra;
      return IssuerRun{std::string(issuer->code), 1, group.end - cut, true, issuer->party,
                       issuer->as_written};
    }
    return std::nullopt;
  }

  bool separator_allowed(const SymbolGroup& group, bool known) const {
    if (group.separator == kSharedBlank) return known && spelling_ != Spelling::Strict;
    return known || is_tight(group) ||
           (spelling_ == Spelling::AfterNoun && !(group.blank_before && group.blank_after));
  }

  std::optional<IssuerRun> read_issuers(std::size_t at, bool joint) {
    if (!has(at)) return std::nullopt;
    const SymbolGroup& group = groups_[at];
    auto run = read_known_issuer(at);
    if (!run) run = read_clipped_issuer(group);
    if (!run && looks_like_symbol(group)) run = IssuerRun{spelled(group), 1, group.end};
    if (!run || (at > 0 && !separator_allowed(group, run->known))) return std::nullopt;
    const bool is_dispatch = at == 0;
    if (!run->party) read_units(at + run->groups, joint, is_dispatch && run->known, *run);
    return run;
  }

  /// "BKHĐT-Th": a capital and one or two small letters, all of it touching.
  static bool is_short_unit(const SymbolGroup& group) {
    return is_tight(group) && group.starts_upper && !group.toned && group.uppers == 1 &&
           group.digits == 0 && group.lowers >= 1 && group.lowers <= kMaxLowers;
  }

  /// Units after an issuer: a hyphen joins them; a blank beside it is a slip, blanks on both sides
  /// are one only where a unit has to come (a dispatch without any).
  bool joins_unit(const SymbolGroup& group, bool joint, bool unit_expected) const {
    if (group.separator != '-' && !(joint && group.separator == '/')) return false;
    return unit_expected || !(group.blank_before && group.blank_after);
  }

  void read_units(std::size_t at, bool joint, bool unit_expected, IssuerRun& run) {
    while (has(at)) {
      const SymbolGroup& group = groups_[at];
      if (!joins_unit(group, joint, unit_expected)) return;
      const auto known = read_known_issuer(at);
      if (!known && !looks_like_symbol(group) && !(run.known && is_short_unit(group))) return;
      run.code += "-" + (known && known->groups == 1 ? known->code : spelled(group));
      run.end = group.end;
      ++run.groups;
      ++at;
      unit_expected = false;
    }
  }

  static std::string spelled(const SymbolGroup& group) {
    return group.uppers == 0 ? upper(group.text) : group.text;
  }

  std::vector<SymbolGroup> groups_;  ///< Those read so far: reading stops where the symbol does.
  std::string_view text_;
  std::size_t at_;  ///< Where the next group would begin.
  bool exhausted_ = false;
  bool has_year_;
  Spelling spelling_;
  NumberReading out_;
};

}  // namespace

bool may_start_number(std::string_view text, std::size_t begin) {
  if (begin == 0) return true;
  if (is_symbol_char_before(text, begin)) return false;
  const char before = text[begin - 1];
  if (before == ':' && begin > 1) {  // the year of "QCVN 10-MT:2015/BTNMT"; but "Số:28-NQ/TW"
    const std::size_t last = previous_utf8(text, begin - 1);
    return !is_digit_at(text, last) && !letter_at(text, last).letter.upper;
  }
  if (before == '/' && begin > 1 && text[begin - 2] == ' ')
    return false;  // "Nghị định /2006/NĐ-CP"
  const bool joins = before == '/' || before == '-' || (before == '.' && is_digit_at(text, begin));
  if (!joins) return true;
  if (before != '.') return !is_symbol_char_before(text, begin - 1);
  const char last = begin > 1 ? text[begin - 2] : ' ';
  return !is_digit(last) && last != '-';  // "QCVN 43-.2012/BTNMT"
}

std::optional<NumberReading> read_number(std::string_view text, std::size_t begin,
                                         Spelling spelling) {
  if (!is_digit_at(text, begin)) return read_standard(text, begin, spelling);
  const auto serial = read_serial(text, begin, spelling == Spelling::Query);
  if (!serial) return std::nullopt;
  auto reading = SymbolParser(text, serial->end, serial->year.has_value(), spelling).parse();
  if (!reading) return std::nullopt;
  reading->written_year = serial->year;
  reading->number = build_number(serial->serial, serial->year, reading->symbol);
  return reading;
}

}  // namespace tracuu
