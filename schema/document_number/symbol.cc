#include "schema/document_number/symbol.h"

#include <algorithm>
#include <array>
#include <utility>

#include "schema/text/letter_case.h"

namespace tracuu {
namespace {

constexpr int kFirstYearWithout = 2009;           // NQ-CP and CT-TTg lose the year
constexpr int kNormativeResolutionsAgain = 2025;  // from 1 April, by law 64/2025/QH15
constexpr int kFirstTermWithoutType = 13;         // UBTVQH wrote NQ-UBTVQHkk before

/// At least two digits, as the rules on form want: "8" -> "08".
std::string pad(std::string_view serial) {
  const auto digits =
      std::find_if(serial.begin(), serial.end(), [](char c) { return c < '0' || c > '9'; }) -
      serial.begin();
  return (digits < 2 ? "0" : "") + std::string(serial);
}

/// "98/2023/NQ-QH15" -> "98/2023/QH15": acts of the Assembly carry no type.
Symbol without_assembly_type(Symbol symbol) {
  if (symbol.shape != SymbolShape::Typed || symbol.type != "NQ") return symbol;
  const std::string_view issuer = symbol.issuer;
  const bool assembly = issuer.starts_with("QH");
  if (!assembly && !issuer.starts_with("UBTVQH")) return symbol;
  const std::string_view term = issuer.substr(assembly ? 2 : 6);
  if (term.size() != 2) return symbol;
  const int number = (term[0] - '0') * 10 + (term[1] - '0');
  if (!assembly && number < kFirstTermWithoutType) return symbol;
  symbol.shape = SymbolShape::Assembly;
  symbol.type = assembly ? "QH" : "UBTVQH";
  return symbol;
}

DocumentFamily family_of(const Symbol& symbol, bool has_year) {
  switch (symbol.shape) {
    case SymbolShape::Party:
      return DocumentFamily::Party;
    case SymbolShape::Dispatch:
      return DocumentFamily::Dispatch;
    case SymbolShape::Historic:
      return DocumentFamily::Historic;
    case SymbolShape::Court:
      return DocumentFamily::Court;
    case SymbolShape::Typed:
    case SymbolShape::Assembly:
      break;
  }
  return has_year ? DocumentFamily::StateNormative : DocumentFamily::StateIndividual;
}

struct ShortName {
  std::string_view type;
  std::string_view name;
};
constexpr std::array kShortNames{ShortName{"QH", "NQ"},   ShortName{"UBTVQH", "NQ"},
                                 ShortName{"NQLT", "NQ"}, ShortName{"QĐNS", "QĐ"},
                                 ShortName{"QĐi", "QĐ"},  ShortName{"QyĐ", "QĐ"},
                                 ShortName{"TTLT", "TT"}, ShortName{"CTHĐ", "CTr"}};

std::string spell(const DocumentNumber& number, SymbolShape shape) {
  std::string text = pad(number.serial);
  if (shape == SymbolShape::Party) return text + "-" + number.type + "/" + number.issuer;
  if (number.year) text += "/" + std::to_string(*number.year);
  text += "/";
  const bool typed = shape == SymbolShape::Typed || shape == SymbolShape::Court;
  if (!typed || number.type.empty()) return text + number.issuer;
  if (number.issuer.empty()) return text + number.type;
  return text + number.type + "-" + number.issuer;
}

}  // namespace

bool drops_year(const Symbol& symbol, std::string_view serial, int year) {
  if (symbol.shape == SymbolShape::Party) return true;
  if (symbol.shape != SymbolShape::Typed || serial.find('.') != std::string_view::npos)
    return false;
  if (symbol.type == "CT" && symbol.issuer == "TTg") return year >= kFirstYearWithout;
  return symbol.type == "NQ" && symbol.issuer == "CP" && year >= kFirstYearWithout &&
         year < kNormativeResolutionsAgain;
}

DocumentNumber build_number(std::string_view serial, std::optional<int> year, Symbol symbol) {
  if (year) symbol = without_assembly_type(std::move(symbol));
  if (year && drops_year(symbol, serial, *year)) year.reset();

  DocumentNumber number;
  number.family = family_of(symbol, year.has_value());
  number.serial = serial;
  number.year = year;
  number.type = std::move(symbol.type);
  number.issuer = std::move(symbol.issuer);
  number.canonical = spell(number, symbol.shape);
  return number;
}

std::string short_key(std::string_view type, std::string_view serial) {
  const auto* name = std::find_if(kShortNames.begin(), kShortNames.end(),
                                  [&](const ShortName& entry) { return entry.type == type; });
  return lower(name == kShortNames.end() ? type : name->name) + " " + std::string(serial);
}

}  // namespace tracuu
