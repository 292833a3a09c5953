#include "schema/document_number/number_repair.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <utility>

#include "schema/date/date.h"
#include "schema/document_number/short_form.h"
#include "schema/document_number/symbol_table.h"
#include "schema/text/ascii.h"

namespace tracuu {
namespace {

using namespace std::chrono_literals;

constexpr Day kNormativeResolutionsAgain{2025y / std::chrono::April / 1};
constexpr int kFirstWithYear = 1998;  // decrees and circulars have carried the year since

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
void repair_central(NumberReading& reading, const NumberTail& tail,
                    std::vector<std::string>& repairs) {
  std::string& issuer = reading.symbol.issuer;
  if (tail.issuer_code != "TW" || issuer != "TU") return;
  repairs.push_back("TU->TW: của " + tail.issuer);
  issuer = "TW";
  rebuild(reading, reading.written_year);
}

/// "2163/QĐ-TTP của Thủ tướng": no such issuer, and the one named is a letter away.
void repair_issuer(NumberReading& reading, const NumberTail& tail,
                   std::vector<std::string>& repairs) {
  if (reading.known_issuer || tail.issuer_code.empty()) return;
  if ("B" + reading.symbol.issuer == tail.issuer_code) return;  // 709/QĐ-QP, as ministries wrote
  if (!one_letter_apart(symbol_key(reading.symbol.issuer), symbol_key(tail.issuer_code))) return;
  repairs.push_back(reading.symbol.issuer + "->" + tail.issuer_code + ": của " + tail.issuer);
  reading.symbol.issuer = tail.issuer_code;
  rebuild(reading, reading.written_year);
}

/// "100/NĐ-CP ngày 30-12-2019": the press forgot the year of a normative number.
void repair_year(NumberReading& reading, const NumberTail& tail,
                 std::vector<std::string>& repairs) {
  const bool normative = reading.symbol.shape == SymbolShape::Typed &&
                         (reading.symbol.type == "NĐ" || reading.symbol.type == "TT");
  if (!normative || reading.number.year || !tail.year || *tail.year < kFirstWithYear) return;
  rebuild(reading, tail.year);
  repairs.push_back("year added: " + std::to_string(*tail.year));
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
void repair_term(NumberReading& reading, const NumberTail& tail,
                 std::vector<std::string>& repairs) {
  if (reading.symbol.shape != SymbolShape::Assembly) return;
  std::string& issuer = reading.symbol.issuer;
  if (issuer.empty() || is_digit(issuer.back())) return;
  const auto term = find_assembly_term(reading.written_year, tail.day);
  if (!term) return;
  const std::string whole = issuer + std::to_string(*term);
  repairs.push_back(issuer + "->" + whole + ": năm " + std::to_string(*reading.written_year));
  issuer = whole;
  rebuild(reading, reading.written_year);
}

/// "Thông tư 02/2017-BYT", "Nghị định 108/2014/CP": the noun says the type that was left out. Not
/// of the Government's resolutions, of which later ones have no year.
void add_type(NumberReading& reading, const TypeNoun* noun, std::vector<std::string>& repairs) {
  const bool historic = reading.symbol.shape == SymbolShape::Historic;
  if (!historic && reading.symbol.shape != SymbolShape::Dispatch) return;
  if (reading.written_year.value_or(0) < kFirstWithYear) return;
  if (noun == nullptr || !names_missing_type(*noun)) return;
  if (historic && noun->main_type() == "NQ") return;
  reading.symbol = {SymbolShape::Typed, std::string(noun->main_type()), reading.symbol.issuer};
  rebuild(reading, reading.written_year);
  repairs.push_back("type added: " + reading.symbol.type);
}

/// "Quyết định số 971/QD8-TTg": the noun says which type was misprinted.
void repair_type(NumberReading& reading, const TypeNoun* noun, std::vector<std::string>& repairs) {
  if (reading.known || noun == nullptr) return;
  const std::string written = reading.symbol.issuer;
  const auto dash = written.find('-');
  if (dash == std::string::npos) return;
  const std::string type(noun->main_type());
  const std::string head = folded_symbol_key(symbol_key(written.substr(0, dash)));
  const Issuer* issuer = find_issuer(symbol_key(written.substr(dash + 1)));
  if (find_document_type(symbol_key(type)) == nullptr || issuer == nullptr || issuer->party) return;
  if (!one_letter_apart(head, folded_symbol_key(symbol_key(type)))) return;
  repairs.push_back(written.substr(0, dash) + "->" + type + ": " + std::string(noun->noun));
  reading.symbol = {SymbolShape::Typed, type, written.substr(dash + 1)};
  rebuild(reading, reading.written_year);
}

}  // namespace

bool names_missing_type(const TypeNoun& noun) {
  static constexpr std::array<std::string_view, 4> kTypesWithYear{"NĐ", "TT", "QĐ", "NQ"};
  return noun.use != TypeNoun::Use::Long && std::find(kTypesWithYear.begin(), kTypesWithYear.end(),
                                                      noun.main_type()) != kTypesWithYear.end();
}

void repair_number(NumberReading& reading, const NumberTail& tail, const TypeNoun* noun,
                   std::optional<Day> published, std::vector<std::string>& repairs) {
  repair_central(reading, tail, repairs);
  repair_issuer(reading, tail, repairs);
  repair_type(reading, noun, repairs);
  add_type(reading, noun, repairs);
  repair_term(reading, tail, repairs);
  repair_year(reading, tail, repairs);
  drop_inserted_year(reading, tail, published);
}

}  // namespace tracuu
