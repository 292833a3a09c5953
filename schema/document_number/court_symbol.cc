#include "schema/document_number/court_symbol.h"

#include <algorithm>
#include <array>
#include <string>

#include "schema/document_number/symbol_table.h"

namespace tracuu {
namespace {

constexpr std::array<std::string_view, 8> kMatters{"DS", "HS",   "HC", "HNGĐ",
                                                   "KT", "KDTM", "LĐ", "PS"};
constexpr std::array<std::string_view, 4> kLevels{"ST", "PT", "GĐT", "TT"};

}  // namespace

std::optional<Symbol> find_court_symbol(std::string_view matter_key, std::string_view level_key) {
  const auto is_matter = [&](std::string_view code) { return is_key_of(matter_key, code); };
  const auto is_level = [&](std::string_view code) { return is_key_of(level_key, code); };
  const auto* matter = std::find_if(kMatters.begin(), kMatters.end(), is_matter);
  const auto* level = std::find_if(kLevels.begin(), kLevels.end(), is_level);
  if (matter == kMatters.end() || level == kLevels.end()) return std::nullopt;
  return Symbol{SymbolShape::Court, std::string(*matter), std::string(*level)};
}

std::optional<Symbol> find_court_symbol(std::string_view key) {
  if (key == "AL") return Symbol{SymbolShape::Court, "AL", ""};
  for (const std::string_view level : kLevels) {
    const std::string level_key = symbol_key(level);
    if (!key.ends_with(level_key)) continue;
    auto symbol = find_court_symbol(key.substr(0, key.size() - level_key.size()), level_key);
    if (symbol) return symbol;
  }
  return std::nullopt;
}

}  // namespace tracuu
