#pragma once

#include <string_view>
#include <vector>

namespace tracuu {

/// The lines below the head line of a table, split at tabs. Views `tsv`.
inline std::vector<std::vector<std::string_view>> split_rows(std::string_view tsv) {
  std::vector<std::vector<std::string_view>> rows;
  for (bool head = true; !tsv.empty(); head = false) {
    const auto line_end = tsv.find('\n');
    std::string_view line = tsv.substr(0, line_end);
    tsv.remove_prefix(line_end == std::string_view::npos ? tsv.size() : line_end + 1);
    if (head || line.empty()) continue;

    auto& cells = rows.emplace_back();
    for (auto tab = line.find('\t'); tab != std::string_view::npos; tab = line.find('\t')) {
      cells.push_back(line.substr(0, tab));
      line.remove_prefix(tab + 1);
    }
    cells.push_back(line);
  }
  return rows;
}

/// True if the comma-separated `list` holds `word`.
inline bool list_has(std::string_view list, std::string_view word) {
  while (!list.empty()) {
    const auto comma = list.find(',');
    if (list.substr(0, comma) == word) return true;
    if (comma == std::string_view::npos) return false;
    list.remove_prefix(comma + 1);
  }
  return false;
}

}  // namespace tracuu
