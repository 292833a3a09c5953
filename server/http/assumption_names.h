#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "server/search/search_service.h"

namespace tracuu {

/// A kind of assumption as the API spells it, in answers and in the parameter `literal`, and what
/// pages say before the list of what was assumed.
struct AssumptionName {
  AssumptionKind kind;
  std::string_view name;
  std::string_view sentence;
};

inline constexpr std::array kAssumptionNames{
    AssumptionName{AssumptionKind::Abbreviation, "abbreviation", "Tìm cả chữ viết tắt và viết đủ"},
    AssumptionName{AssumptionKind::Keystrokes, "keystrokes", "Đọc phím Telex, VNI thành chữ"},
    AssumptionName{AssumptionKind::Spelling, "spelling", "Tìm cả cách viết khác"},
};

/// The row of `kind`; every kind has one.
inline const AssumptionName& assumption_name(AssumptionKind kind) {
  return *std::find_if(kAssumptionNames.begin(), kAssumptionNames.end(),
                       [&](const AssumptionName& row) { return row.kind == kind; });
}

inline std::optional<AssumptionKind> find_assumption(std::string_view name) {
  const auto row = std::find_if(kAssumptionNames.begin(), kAssumptionNames.end(),
                                [&](const AssumptionName& each) { return each.name == name; });
  return row == kAssumptionNames.end() ? std::nullopt : std::optional(row->kind);
}

}  // namespace tracuu
