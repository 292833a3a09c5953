#include "schema/document_number/short_form.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>

#include "schema/date/date.h"
#include "schema/document_number/symbol.h"
#include "schema/document_number/symbol_table.h"
#include "schema/document_number/table_rows.h"

namespace tracuu {
namespace {

using std::chrono::April;
using std::chrono::July;
using std::chrono::local_days;
using std::chrono::September;
using std::chrono::year_month_day;
using namespace std::chrono_literals;

/// How far the year decides between the series that an issuer numbers.
enum class Series : std::uint8_t {
  Individual,      ///< Never carries a year: one series.
  Normative,       ///< Always carries the year.
  SlashYear,       ///< Two series; only the normative one is written with the year.
  Government,      ///< NQ-CP: without the year from 2009 to March 2025.
  Directive,       ///< CT-TTg: without from 2009.
  Decision,        ///< QĐ-TTg: two series; the normative one never gets to high serials.
  LocalDirective,  ///< CT-UBND: normative until June 2016.
  Ministry,        ///< QĐ and CT of a ministry: normative, with the year, until 2008.
};

struct Rule {
  std::string_view type;
  std::string_view issuer;
  Series series;
};

constexpr std::array kRules{
    Rule{"NĐ", "CP", Series::Normative},        Rule{"NQ", "CP", Series::Government},
    Rule{"CT", "TTg", Series::Directive},       Rule{"QĐ", "TTg", Series::Decision},
    Rule{"CĐ", "TTg", Series::Individual},      Rule{"TB", "VPCP", Series::Individual},
    Rule{"NQ", "HĐND", Series::SlashYear},      Rule{"QĐ", "UBND", Series::Decision},
    Rule{"CT", "UBND", Series::LocalDirective}, Rule{"KH", "UBND", Series::Individual},
    Rule{"BC", "UBND", Series::Individual},     Rule{"TTr", "UBND", Series::Individual},
    Rule{"TB", "UBND", Series::Individual},     Rule{"CĐ", "UBND", Series::Individual},
    Rule{"CTr", "UBND", Series::Individual},    Rule{"BC", "CP", Series::Individual},
    Rule{"TTr", "CP", Series::Individual},      Rule{"NQ", "HĐTP", Series::SlashYear}};

/// What a Party committee numbers in one series each. Decisions are not here: those on personnel
/// have a symbol of their own (QĐNS).
constexpr std::array<std::string_view, 9> kPartyTypes{"NQ", "CT", "KL", "HD", "TB",
                                                      "BC", "KH", "QC", "CTr"};

struct Term {
  std::string_view roman;
  int number;
  local_days first;
};
constexpr std::array kAssemblyTerms{Term{"X", 10, local_days{1997y / September / 20}},
                                    Term{"XI", 11, local_days{2002y / July / 19}},
                                    Term{"XII", 12, local_days{2007y / July / 19}},
                                    Term{"XIII", 13, local_days{2011y / July / 21}},
                                    Term{"XIV", 14, local_days{2016y / July / 20}},
                                    Term{"XV", 15, local_days{2021y / July / 20}},
                                    Term{"XVI", 16, local_days{2026y / April / 6}}};

/// These put a unit behind their name in most decisions, or leave the B out: the symbol is open.
constexpr std::array<std::string_view, 3> kOtherSymbols{"BNNPTNT", "BLĐTBXH", "BCA"};

constexpr int kFirstYearOfUbnd = 2006;  // UB before, and both in between
constexpr int kFirstDecreeWithYear = 1997;
constexpr int kFirstWithoutYear = 2009;
constexpr int kLastNormativeLocalDirective = 2016;
constexpr int kManyDecisions = 100;          // normative ones a year since 2009: below 90
constexpr int kMoreThanEverNormative = 400;  // and before: below 350
constexpr local_days kNormativeResolutionsAgain{2025y / April / 1};

int leading_number(std::string_view serial) {
  int value = 0;
  std::from_chars(serial.data(), serial.data() + serial.size(), value);
  return value;
}

std::optional<int> find_named_term(std::string_view roman) {
  for (const Term& term : kAssemblyTerms) {
    if (term.roman == roman) return term.number;
  }
  return std::nullopt;
}

std::optional<DocumentNumber> resolve_assembly(const ShortForm& form, std::string_view symbol) {
  const auto year = form.slash_year ? form.slash_year : form.year;
  if (!year) return std::nullopt;
  auto term = find_named_term(form.term);
  if (!term) term = find_assembly_term(year, form.day);
  if (!term) return std::nullopt;
  return build_number(
      form.serial, year,
      {SymbolShape::Assembly, std::string(symbol), std::string(symbol) + std::to_string(*term)});
}

/// Whether the number of `rule` carries `year`; nothing where both may be meant.
std::optional<bool> carries_year(const Rule& rule, const ShortForm& form) {
  const auto year = form.slash_year ? form.slash_year : form.year;
  switch (rule.series) {
    case Series::Individual:
      return false;
    case Series::Normative:
      return year && *year >= kFirstDecreeWithYear ? std::optional(true) : std::nullopt;
    case Series::SlashYear:
      return form.slash_year ? std::optional(true) : std::nullopt;
    case Series::Government: {
      const auto day = form.day || year ? form.day : form.published;
      if (day && *day >= kNormativeResolutionsAgain) return std::nullopt;
      const auto when = year ? year : day ? std::optional(year_of(*day)) : std::nullopt;
      if (!when || (*when >= year_of(kNormativeResolutionsAgain) && !day)) return std::nullopt;
      return *when < kFirstWithoutYear;
    }
    case Series::Directive:
      if (year) return *year < kFirstWithoutYear;
      if (form.published && year_of(*form.published) <= kFirstWithoutYear) return std::nullopt;
      return false;
    case Series::Ministry:
      return year && *year >= kFirstWithoutYear ? std::optional(false) : std::nullopt;
    case Series::Decision: {
      const int serial = leading_number(form.serial);
      const bool high = serial > kManyDecisions && year && *year >= kFirstWithoutYear;
      if (high || serial > kMoreThanEverNormative) return false;
      return form.slash_year ? std::optional(true) : std::nullopt;
    }
    case Series::LocalDirective:
      if (!year || *year == kLastNormativeLocalDirective) return std::nullopt;
      return *year < kLastNormativeLocalDirective;
  }
  return std::nullopt;
}

std::optional<DocumentNumber> resolve_party(const ShortForm& form, std::string_view type) {
  const bool regulation = form.noun->kind == "regulation" && type == "QĐ";
  const bool one_series =
      std::find(kPartyTypes.begin(), kPartyTypes.end(), type) != kPartyTypes.end();
  if (!one_series && !regulation) return std::nullopt;
  return build_number(form.serial, std::nullopt,
                      {SymbolShape::Party, std::string(type), std::string(form.issuer_code)});
}

/// "Sắc lệnh 63" of the first fifteen years.
std::optional<DocumentNumber> resolve_decree_law(const ShortForm& form) {
  if (!form.year || *form.year < 1945 || *form.year > 1959) return std::nullopt;
  return build_number(form.serial, std::nullopt, {SymbolShape::Historic, "", "SL"});
}

bool is_ministry(std::string_view code) {
  return code.starts_with('B') || code == "NHNN";
}

/// True if the type and a ministry's name make its symbol.
bool is_ministerial(std::string_view type, std::string_view issuer) {
  if (type == "TT") return true;
  return (type == "QĐ" || type == "CT") &&
         std::find(kOtherSymbols.begin(), kOtherSymbols.end(), issuer) == kOtherSymbols.end();
}

}  // namespace

std::optional<int> find_assembly_term(std::optional<int> year, std::optional<Day> day) {
  if (!year && !day) return std::nullopt;
  std::optional<int> found;
  for (const Term& term : kAssemblyTerms) {
    if (!day && *year == year_of(term.first)) return std::nullopt;
    if (day ? *day >= term.first : *year > year_of(term.first)) found = term.number;
  }
  return found;
}

std::optional<DocumentNumber> resolve_by_grammar(const ShortForm& form) {
  const std::string_view type = form.noun->main_type();
  std::string_view issuer = form.issuer_code;
  if (type == "SL") return resolve_decree_law(form);
  if (type == "QH")
    return issuer.empty() || issuer == "QH" ? resolve_assembly(form, "QH") : std::nullopt;
  if (type == "UBTVQH") return form.slash_year ? resolve_assembly(form, "UBTVQH") : std::nullopt;
  if (type == "NQ" && issuer == "QH") return resolve_assembly(form, "QH");
  if (type == "NQ" && issuer == "UBTVQH") {
    return form.slash_year ? resolve_assembly(form, "UBTVQH") : std::nullopt;
  }
  // Decrees have one issuer: the noun says it.
  if (type == "NĐ" && issuer.empty()) issuer = "CP";
  if (issuer.empty()) return std::nullopt;
  if (const Issuer* entry = find_issuer(symbol_key(issuer)); entry != nullptr && entry->party) {
    return resolve_party(form, type);
  }
  const Rule ministry{type, issuer, type == "TT" ? Series::Normative : Series::Ministry};
  const auto* rule = std::find_if(kRules.begin(), kRules.end(), [&](const Rule& candidate) {
    return candidate.type == type && candidate.issuer == issuer;
  });
  if (rule == kRules.end()) {
    if (!is_ministry(issuer) || !is_ministerial(type, issuer)) return std::nullopt;
    rule = &ministry;
  }
  const auto year = form.slash_year ? form.slash_year : form.year;
  if (issuer == "UBND" && year && *year < kFirstYearOfUbnd) return std::nullopt;
  const auto with_year = carries_year(*rule, form);
  if (!with_year) return std::nullopt;
  return build_number(form.serial, *with_year ? year : std::nullopt,
                      {SymbolShape::Typed, std::string(type), std::string(issuer)});
}

}  // namespace tracuu
