#include "schema/document_number/mention.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <utility>

#include "schema/document_number/candidate.h"
#include "schema/document_number/short_form.h"
#include "schema/document_number/symbol_table.h"
#include "schema/text/ascii.h"

namespace tracuu {
namespace {

using namespace std::chrono_literals;

constexpr Day kNormativeResolutionsAgain{2025y / std::chrono::April / 1};
constexpr std::size_t kMaxSameSerial = 64;  // keeps hostile texts linear
constexpr int kFirstWithYear = 1998;        // decrees and circulars have carried the year since

int year_of(Day day) {
  return static_cast<int>(std::chrono::year_month_day(day).year());
}

void rebuild(NumberReading& reading, std::optional<int> year) {
  reading.number = build_number(reading.number.serial, year, reading.symbol);
}

/// Letters that differ between two symbols: one replaced, lost or added.
bool one_letter_apart(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin());
  const std::string_view rest_a = a.substr(static_cast<std::size_t>(left - a.begin()));
  const std::string_view rest_b = b.substr(static_cast<std::size_t>(right - b.begin()));
  return a.size() == b.size() ? rest_a.empty() || rest_a.substr(1) == rest_b.substr(1)
                              : rest_a == rest_b.substr(1);
}

/// "35-CT/TU của Bộ Chính trị": a letter was lost on the way from TƯ.
void repair_central(NumberReading& reading, const NumberTail& tail, NumberMention& mention) {
  std::string& issuer = reading.symbol.issuer;
  if (tail.issuer_code != "TW" || issuer != "TU") return;
  mention.repairs.push_back("TU->TW: của " + tail.issuer);
  issuer = "TW";
  rebuild(reading, reading.written_year);
}

/// "2163/QĐ-TTP của Thủ tướng": no such issuer, and the one named is a letter away.
void repair_issuer(NumberReading& reading, const NumberTail& tail, NumberMention& mention) {
  if (reading.known_issuer || tail.issuer_code.empty()) return;
  if (!one_letter_apart(symbol_key(reading.symbol.issuer), symbol_key(tail.issuer_code))) return;
  mention.repairs.push_back(reading.symbol.issuer + "->" + tail.issuer_code + ": của " +
                            tail.issuer);
  reading.symbol.issuer = tail.issuer_code;
  rebuild(reading, reading.written_year);
}

/// "100/NĐ-CP ngày 30-12-2019": the press forgot the year of a normative number.
void repair_year(NumberReading& reading, const NumberTail& tail, NumberMention& mention) {
  const bool normative = reading.symbol.shape == SymbolShape::Typed &&
                         (reading.symbol.type == "NĐ" || reading.symbol.type == "TT");
  if (!normative || reading.number.year || !tail.year || *tail.year < kFirstWithYear) return;
  rebuild(reading, tail.year);
  mention.repairs.push_back("year added: " + std::to_string(*tail.year));
}

/// "35/2025/NQ-CP" of January 2025: the press inserted a year that is not part of the number.
void drop_inserted_year(NumberReading& reading, const NumberTail& tail,
                        std::optional<Day> published) {
  const bool open = reading.symbol.type == "NQ" && reading.symbol.issuer == "CP" &&
                    reading.written_year == year_of(kNormativeResolutionsAgain) &&
                    reading.number.serial.find('.') == std::string::npos;
  const auto day = tail.day ? tail.day : published;
  if (open && day && *day < kNormativeResolutionsAgain) rebuild(reading, std::nullopt);
}

/// "37/2004/QH": the term is left out, the year says it.
void repair_term(NumberReading& reading, const NumberTail& tail, NumberMention& mention) {
  if (reading.symbol.shape != SymbolShape::Assembly) return;
  std::string& issuer = reading.symbol.issuer;
  if (issuer.empty() || is_digit(issuer.back())) return;
  const auto term = find_assembly_term(reading.written_year, tail.day);
  if (!term) return;
  const std::string whole = issuer + std::to_string(*term);
  mention.repairs.push_back(issuer + "->" + whole + ": năm " +
                            std::to_string(*reading.written_year));
  issuer = whole;
  rebuild(reading, reading.written_year);
}

/// "Quyết định số 971/QD8-TTg": the noun says which type was misprinted.
void repair_type(NumberReading& reading, const TypeNoun* noun, NumberMention& mention) {
  if (reading.known || noun == nullptr) return;
  const std::string written = reading.symbol.issuer;
  const auto dash = written.find('-');
  if (dash == std::string::npos) return;
  const std::string type(noun->main_type());
  const std::string head = folded_symbol_key(symbol_key(written.substr(0, dash)));
  const Issuer* issuer = find_issuer(symbol_key(written.substr(dash + 1)));
  if (find_document_type(symbol_key(type)) == nullptr || issuer == nullptr || issuer->party) return;
  if (!one_letter_apart(head, folded_symbol_key(symbol_key(type)))) return;
  mention.repairs.push_back(written.substr(0, dash) + "->" + type + ": " + std::string(noun->noun));
  reading.symbol = {SymbolShape::Typed, type, written.substr(dash + 1)};
  rebuild(reading, reading.written_year);
}

NumberMention start_mention(const Candidate& candidate) {
  NumberMention mention;
  mention.type_noun = candidate.type_noun;
  mention.issuer = candidate.tail.issuer;
  mention.term = candidate.tail.term;
  mention.document_day = candidate.tail.day;
  return mention;
}

NumberMention complete_explicit(Candidate& candidate, std::optional<Day> published) {
  NumberMention mention = start_mention(candidate);
  NumberReading& reading = *candidate.reading;
  repair_central(reading, candidate.tail, mention);
  repair_issuer(reading, candidate.tail, mention);
  repair_type(reading, candidate.noun, mention);
  repair_term(reading, candidate.tail, mention);
  repair_year(reading, candidate.tail, mention);
  drop_inserted_year(reading, candidate.tail, published);
  if (reading.written_year && published && *reading.written_year > year_of(*published)) {
    mention.repairs.push_back("suspect: year " + std::to_string(*reading.written_year) +
                              " lies after publication");
  }
  mention.number = reading.number;
  mention.year = reading.written_year  ? reading.written_year
                 : reading.number.year ? reading.number.year
                                       : candidate.tail.year;
  mention.resolved_by = ResolvedBy::Explicit;
  return mention;
}

/// The numbers of an article by serial, so that a short form finds what it may mean.
class Antecedents {
 public:
  void add(const NumberMention& mention) {
    if (mention.resolved_by == ResolvedBy::Context) return;
    auto& same_serial = by_serial_[mention.number.serial];
    const bool known =
        std::any_of(same_serial.begin(), same_serial.end(), [&](const NumberMention& other) {
          return other.number.canonical == mention.number.canonical && other.year == mention.year &&
                 other.type_noun == mention.type_noun;
        });
    if (!known && same_serial.size() < kMaxSameSerial) same_serial.push_back(mention);
  }

  /// The one number that `candidate` may mean; nothing if there is none or a choice.
  const NumberMention* find(const Candidate& candidate) const {
    const auto hit = by_serial_.find(candidate.serial);
    if (hit == by_serial_.end()) return nullptr;
    std::vector<const NumberMention*> found;
    for (const NumberMention& mention : hit->second) {
      if (may_mean(candidate, mention)) found.push_back(&mention);
    }
    if (is_choice(found)) keep_issuer(found, candidate.tail);
    return found.empty() || is_choice(found) ? nullptr : found.front();
  }

  /// Likewise, of this issuer and with its year.
  const NumberMention* find_whole(const Candidate& candidate, std::string_view issuer) const {
    const auto hit = by_serial_.find(candidate.serial);
    if (hit == by_serial_.end()) return nullptr;
    std::vector<const NumberMention*> found;
    for (const NumberMention& mention : hit->second) {
      if (!mention.number.year || mention.number.issuer != issuer) continue;
      if (may_mean(candidate, mention)) found.push_back(&mention);
    }
    return found.empty() || is_choice(found) ? nullptr : found.front();
  }

 private:
  static bool may_mean(const Candidate& candidate, const NumberMention& mention) {
    const bool same_noun =
        !mention.type_noun.empty() && find_type_noun(mention.type_noun) == candidate.noun;
    if (!candidate.noun->may_name(mention.number) && !same_noun) return false;
    const auto year = candidate.year ? candidate.year : candidate.tail.year;
    return !year || !mention.year || *year == *mention.year;
  }

  static bool is_choice(const std::vector<const NumberMention*>& found) {
    return std::any_of(found.begin(), found.end(), [&](const NumberMention* mention) {
      return mention->number.canonical != found.front()->number.canonical;
    });
  }

  static void keep_issuer(std::vector<const NumberMention*>& found, const NumberTail& tail) {
    std::erase_if(found, [&](const NumberMention* mention) {
      return tail.issuer_code.empty() ||
             !std::string_view(mention->number.issuer).starts_with(tail.issuer_code);
    });
  }

  std::unordered_map<std::string, std::vector<NumberMention>> by_serial_;
};

/// True if the issuer named next to a short form is another one than that of `number`.
/// A place's organ does not count: in "kế hoạch thực hiện Nghị quyết 57 của Tỉnh ủy" the plan is
/// its.
bool contradicts(const NumberTail& tail, const DocumentNumber& number) {
  if (tail.issuer_code.empty() || tail.issuer_has_place) return false;
  return !std::string_view(number.issuer).starts_with(tail.issuer_code);
}

/// "Nghị định 100/NĐ-CP" or "NĐ 100/CP" beside "100/2019/NĐ-CP": the year is left out.
void add_year_of_article(NumberMention& mention, const Antecedents& antecedents) {
  const DocumentNumber& number = mention.number;
  const bool decree = number.family == DocumentFamily::Historic && number.issuer == "CP" &&
                      document_kind(number, mention.type_noun) == "decree";
  if (number.year || !(decree || number.type == "NĐ" || number.type == "TT")) return;
  Candidate short_form;
  short_form.noun = find_type_noun(number.type == "TT" ? "TT" : "NĐ");
  short_form.serial = number.serial;
  short_form.tail.year = mention.year;
  const NumberMention* same = antecedents.find_whole(short_form, number.issuer);
  if (same == nullptr) return;
  mention.number = same->number;
  mention.year = same->year;
  mention.repairs.push_back("year added: " + same->number.canonical + " in the article");
}

std::optional<NumberMention> resolve(const Candidate& candidate, const Antecedents& antecedents,
                                     std::optional<Day> published) {
  NumberMention mention = start_mention(candidate);
  const NumberMention* same = antecedents.find(candidate);
  if (same != nullptr && !contradicts(candidate.tail, same->number)) {
    mention.number = same->number;
    mention.resolved_by = ResolvedBy::Context;
    mention.year = candidate.year        ? candidate.year
                   : candidate.tail.year ? candidate.tail.year
                                         : same->year;
    return mention;
  }
  ShortForm form{.noun = candidate.noun,
                 .serial = candidate.serial,
                 .slash_year = candidate.year,
                 .year = candidate.tail.year,
                 .day = candidate.tail.day,
                 .issuer_code = candidate.tail.issuer_code,
                 .term = candidate.tail.term,
                 .published = published};
  // Early in a year "vừa ban hành" may still mean December: circulars wait for their day of effect.
  if (!form.year && !form.slash_year && candidate.fresh && published &&
      std::chrono::year_month_day(*published).month() > std::chrono::March) {
    form.year = year_of(*published);
  }
  auto number = resolve_by_grammar(form);
  if (!number) return std::nullopt;
  mention.number = std::move(*number);
  mention.resolved_by = ResolvedBy::Grammar;
  mention.year = form.slash_year ? form.slash_year : form.year;
  return mention;
}

}  // namespace

std::vector<NumberMention> find_document_numbers(const NormalizedText& text,
                                                 std::optional<Day> published,
                                                 const std::vector<NumberMention>& elsewhere) {
  std::vector<Candidate> candidates = scan_candidates(text.text);
  std::vector<std::optional<NumberMention>> mentions(candidates.size());
  Antecedents antecedents;
  for (const NumberMention& mention : elsewhere) antecedents.add(mention);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (!candidates[i].reading) continue;
    mentions[i] = complete_explicit(candidates[i], published);
    antecedents.add(*mentions[i]);
  }
  for (auto& mention : mentions) {
    if (mention) add_year_of_article(*mention, antecedents);
  }
  // Twice: what grammar determines is an antecedent for the short forms before and after it.
  for (int pass = 0; pass < 2; ++pass) {
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      if (mentions[i]) continue;
      mentions[i] = resolve(candidates[i], antecedents, published);
      if (mentions[i] && mentions[i]->resolved_by == ResolvedBy::Grammar)
        antecedents.add(*mentions[i]);
    }
  }
  std::vector<NumberMention> found;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (!mentions[i]) continue;
    mentions[i]->text_begin = candidates[i].begin;
    mentions[i]->text_end = candidates[i].end;
    mentions[i]->begin = text.to_original(candidates[i].begin);
    mentions[i]->end = text.to_original(candidates[i].end);
    found.push_back(std::move(*mentions[i]));
  }
  return found;
}

}  // namespace tracuu
