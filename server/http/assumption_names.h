#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "embedded/text_keys.h"
#include "server/search/search_service.h"

namespace tracuu {

/// A kind of assumption as the API spells it, in answers and in the parameter `literal`, and what
/// pages say before the list of what was assumed.
struct AssumptionName {
  AssumptionKind kind;
  std::string_view name;
  Text sentence;
};

inline constexpr std::array kAssumptionNames{
    AssumptionName{AssumptionKind::Abbreviation, "abbreviation", Text::AssumedAbbreviation},
    AssumptionName{AssumptionKind::Keystrokes, "keystrokes", Text::AssumedKeystrokes},
    AssumptionName{AssumptionKind::Encoding, "encoding", Text::AssumedEncoding},
    AssumptionName{AssumptionKind::Address, "address", Text::AssumedAddress},
    AssumptionName{AssumptionKind::Date, "date", Text::AssumedDate},
    AssumptionName{AssumptionKind::Words, "words", Text::AssumedWords},
    AssumptionName{AssumptionKind::Spelling, "spelling", Text::AssumedSpelling},
};

/// The row of `kind`; every kind has one.
inline const AssumptionName& assumption_name(AssumptionKind kind) {
  return *std::find_if(kAssumptionNames.begin(), kAssumptionNames.end(),
                       [&](const AssumptionName& row) { return row.kind == kind; });
}

/// All names, as a sentence lists them.
inline std::string assumption_names() {
  std::string names;
  for (const AssumptionName& row : kAssumptionNames) {
    names.append(names.empty() ? "" : ", ").append(row.name);
  }
  return names;
}

inline std::optional<AssumptionKind> find_assumption(std::string_view name) {
  const auto row = std::find_if(kAssumptionNames.begin(), kAssumptionNames.end(),
                                [&](const AssumptionName& each) { return each.name == name; });
  return row == kAssumptionNames.end() ? std::nullopt : std::optional(row->kind);
}

}  // namespace tracuu
