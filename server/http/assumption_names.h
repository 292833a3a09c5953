#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
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
    AssumptionName{AssumptionKind::Keystrokes, "keystrokes", "Đọc phím Telex, VNI, VIQR thành chữ"},
    AssumptionName{AssumptionKind::Encoding, "encoding", "Sửa chữ bị sai mã"},
    AssumptionName{AssumptionKind::Address, "address", "Đọc địa chỉ trang thành từ"},
    AssumptionName{AssumptionKind::Date, "date", "Tìm cả theo ngày đăng"},
    AssumptionName{AssumptionKind::Words, "words", "Tìm cả bài không có đủ các từ"},
    AssumptionName{AssumptionKind::Spelling, "spelling", "Tìm cả cách viết khác"},
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
