#include "schema/document_number/query_number.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "schema/document_number/issuer_phrase.h"
#include "schema/document_number/number_reader.h"
#include "schema/document_number/number_tail.h"
#include "schema/document_number/short_form.h"
#include "schema/document_number/symbol_group.h"
#include "schema/document_number/symbol_table.h"
#include "schema/document_number/type_noun.h"
#include "schema/text/ascii.h"
#include "schema/text/normalized_text.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

constexpr int kBothResolutionForms =
    2025;  // NQ-CP without the year until March, with it from April
constexpr std::array<std::string_view, 3> kShortIssuers{"TW", "TU", "CP"};
constexpr std::array<std::string_view, 5> kPlainTypes{"NQ", "QĐ", "NĐ", "CT", "KL"};

template <std::size_t size>
bool has(const std::array<std::string_view, size>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

void add_once(std::vector<std::string>& ids, std::string id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(std::move(id));
}

/// Codes that read alike without marks, `first` in front: "tu" is Tỉnh ủy or Trung ương.
std::vector<std::string> issuer_choices(const std::string& first, bool open) {
  std::vector<std::string> choices{first};
  if (!open) return choices;
  for (const std::string_view code : find_issuer_codes(symbol_key(first))) {
    add_once(choices, std::string(code));
  }
  constexpr std::string_view kProvincial = "TU";
  if (first.ends_with(kProvincial)) {
    const std::string central = first.substr(0, first.size() - kProvincial.size()) + "TW";
    if (find_issuer(central) != nullptr) choices.push_back(central);
  }
  return choices;
}

std::vector<std::string> type_choices(const std::string& first, bool open) {
  std::vector<std::string> choices{first};
  if (!open || first.empty()) return choices;
  for (const std::string_view code : find_type_codes(symbol_key(first))) {
    add_once(choices, std::string(code));
  }
  return choices;
}

bool may_bear(const Symbol& symbol) {
  if (symbol.shape != SymbolShape::Party) return true;
  const DocumentType* type = find_document_type(symbol_key(symbol.type));
  return type != nullptr && type->party;
}

/// Every number that what was typed may mean, likeliest first.
std::vector<std::string> list_ids(const NumberReading& reading) {
  std::vector<std::string> ids{document_id(reading.number)};
  if (reading.number.family == DocumentFamily::Standard) return ids;
  for (const std::string& type : type_choices(reading.symbol.type, reading.open_type)) {
    for (const std::string& issuer : issuer_choices(reading.symbol.issuer, reading.open_issuer)) {
      const Symbol symbol{reading.symbol.shape, type, issuer};
      if (!may_bear(symbol)) continue;
      add_once(ids, build_number(reading.number.serial, reading.written_year, symbol).canonical);
    }
  }
  if (reading.symbol.type == "NQ" && reading.symbol.issuer == "CP" &&
      reading.written_year == kBothResolutionForms) {
    add_once(ids, build_number(reading.number.serial, std::nullopt, reading.symbol).canonical);
  }
  return ids;
}

class QueryReader {
 public:
  explicit QueryReader(std::string_view text) : text_(text) {}

  std::vector<QueryNumber> read() {
    for (std::size_t at = 0; at < text_.size();) {
      if (!starts_word(at)) {
        at += letter_at(text_, at).length;
        continue;
      }
      auto number = read_at(at);
      at = number ? number->end : at + letter_at(text_, at).length;
      if (number) found_.push_back(std::move(*number));
    }
    return std::move(found_);
  }

 private:
  bool starts_word(std::size_t at) const {
    return is_symbol_char_at(text_, at) && !is_symbol_char_before(text_, at);
  }

  std::optional<QueryNumber> read_at(std::size_t at) const {
    if (is_digit_at(text_, at)) return read_digits(at);
    if (const auto noun = read_typed_noun(text_, at)) {
      if (auto number = read_after_noun(*noun)) return number;
    }
    return read_whole(at, at, false);
  }

  std::optional<QueryNumber> read_digits(std::size_t at) const {
    if (!may_start_number(text_, at)) return std::nullopt;
    if (auto number = read_whole(at, at, false)) return number;
    return read_type_only(at);
  }

  std::optional<QueryNumber> read_whole(std::size_t begin, std::size_t at, bool after_noun) const {
    const auto reading = read_number(text_, at, Spelling::Query);
    if (!reading || (!after_noun && !unmistakable(*reading, at))) return std::nullopt;
    const bool says_year = reading->number.year.has_value();
    return QueryNumber{begin, reading->end, list_ids(*reading), "",
                       says_year ? std::nullopt : reading->written_year};
  }

  /// "2 bc ca mau" is no report of the police: with blanks only, an issuer of two letters must be
  /// one of those that all know.
  bool unmistakable(const NumberReading& reading, std::size_t at) const {
    const std::string_view written = text_.substr(at, reading.end - at);
    if (written.find_first_of("/-:") != std::string_view::npos) return true;
    return reading.symbol.issuer.size() > 2 || has(kShortIssuers, reading.symbol.issuer);
  }

  /// Past blanks and "số", "so", "số:".
  std::size_t skip_so(std::size_t at, bool& with_so) const {
    std::size_t i = skip_blanks(text_, at);
    std::size_t end = i;
    while (letter_at(text_, end).letter) end += letter_at(text_, end).length;
    if (folded_key(text_.substr(i, end - i)) == "so" && end > i) {
      with_so = true;
      i = end;
      if (i < text_.size() && text_[i] == ':') ++i;
      i = skip_blanks(text_, i);
    }
    return i;
  }

  std::optional<QueryNumber> read_after_noun(const NounBefore& noun) const {
    bool with_so = false;
    const std::size_t digits = skip_so(noun.end, with_so);
    if (!is_digit_at(text_, digits)) return std::nullopt;
    if (auto number = read_whole(noun.begin, digits, true)) return number;
    return read_short_form(noun, digits, with_so);
  }

  std::optional<QueryNumber> read_short_form(const NounBefore& noun, std::size_t digits,
                                             bool with_so) const {
    const auto serial = read_serial(text_, digits, false);
    if (!serial || is_symbol_char_at(text_, serial->end)) return std::nullopt;
    const std::size_t next = skip_blanks(text_, serial->end);
    const bool unmarked = !has_marks(text_.substr(next));
    if (!with_so && !serial->year && is_measure_at(text_, next, unmarked)) return std::nullopt;

    QueryNumber number{noun.begin, serial->end, {}, ""};
    ShortForm form;
    form.noun = noun.noun;
    form.serial = serial->serial;
    form.slash_year = serial->year;
    read_attachments(serial->end, form, number);
    if (!number.ids.empty()) return number;
    const std::string_view type = noun.noun->main_type();
    const bool typed = find_document_type(symbol_key(type)) != nullptr;
    if (noun.noun->use == TypeNoun::Use::Long || !typed) return std::nullopt;
    number.short_form = short_key(type, serial->serial);
    number.year = serial->year;
    number.end = serial->end;
    return number;
  }

  /// "năm 2020", "của Bộ Chính trị", "tw" after a short form: they may make it whole.
  void read_attachments(std::size_t at, ShortForm form, QueryNumber& number) const {
    if (const auto year = read_year_after(at); year && !form.slash_year) {
      form.year = year->first;
      at = year->second;
    }
    if (add_resolved(form, at, number)) return;
    std::size_t begin = skip_blanks(text_, at);
    if (begin < text_.size() && (text_[begin] == '/' || text_[begin] == '-')) {
      begin = skip_blanks(text_, begin + 1);
    }
    for (const std::string_view word : {"của ", "cua "}) {
      if (text_.substr(begin).starts_with(word)) begin = skip_blanks(text_, begin + word.size());
    }
    if (const auto phrase = read_issuer_phrase(text_, begin, true)) {
      form.issuer_code = phrase->code;
      add_resolved(form, phrase->end, number);
      return;
    }
    const auto group = read_group(text_, at);
    if (!group) return;
    const Issuer* issuer = find_issuer(group->key);
    if (issuer == nullptr || issuer->code.empty()) return;
    const bool open = group->uppers == 0 && !has_marks(group->text);
    for (const std::string& code : issuer_choices(std::string(issuer->code), open)) {
      form.issuer_code = code;
      add_resolved(form, group->end, number);
    }
  }

  std::optional<std::pair<int, std::size_t>> read_year_after(std::size_t at) const {
    const std::size_t begin = skip_blanks(text_, at);
    for (const std::string_view word : {"năm ", "nam "}) {
      if (!text_.substr(begin).starts_with(word)) continue;
      const std::size_t digits = skip_blanks(text_, begin + word.size());
      if (const auto year = read_year(text_, digits)) return std::pair(*year, digits + 4);
    }
    return std::nullopt;
  }

  static bool add_resolved(const ShortForm& form, std::size_t end, QueryNumber& number) {
    auto resolved = resolve_by_grammar(form);
    if (!resolved) return false;
    add_once(number.ids, document_id(*resolved));
    number.end = end;
    return true;
  }

  /// "28-NQ", "178/2024/nđ": a type, no issuer.
  std::optional<QueryNumber> read_type_only(std::size_t at) const {
    const auto serial = read_serial(text_, at, true);
    if (!serial) return std::nullopt;
    const auto group = read_group(text_, serial->end);
    if (!group || group->toned) return std::nullopt;
    const DocumentType* type = find_document_type(group->key);
    if (type == nullptr || type->permit || type->standard || type->court) return std::nullopt;
    if (group->separator == kSharedBlank && !has(kPlainTypes, type->code)) return std::nullopt;
    QueryNumber number{at, group->end, {}, short_key(type->code, serial->serial), serial->year};
    if (serial->year && type->code == "NĐ") {
      number.ids.push_back(
          build_number(serial->serial, serial->year, {SymbolShape::Typed, "NĐ", "CP"}).canonical);
      number.short_form.clear();
      number.year.reset();
    }
    return number;
  }

  std::string_view text_;
  std::vector<QueryNumber> found_;
};

}  // namespace

std::vector<QueryNumber> find_query_numbers(std::string_view query) {
  const NormalizedText text = normalize(query);
  auto found = QueryReader(text.text).read();
  for (QueryNumber& number : found) {
    number.begin = text.to_original(number.begin);
    number.end = text.to_original(number.end);
  }
  return found;
}

}  // namespace tracuu
