#pragma once

#include <optional>
#include <string_view>

#include "schema/document_number/symbol.h"

namespace tracuu {

/// The symbol of a court's judgment by the keys of its two groups, matter and instance: "HS", "ST".
std::optional<Symbol> find_court_symbol(std::string_view matter_key, std::string_view level_key);

/// Likewise of one group: "AL" of a precedent, or both without a hyphen, "HSST", as courts wrote
/// before 2017.
std::optional<Symbol> find_court_symbol(std::string_view key);

}  // namespace tracuu
