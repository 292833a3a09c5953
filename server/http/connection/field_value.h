#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace tracuu {

/// The parts of header values. ASCII throughout. Source: RFC 9110 section 5.6.

constexpr char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string_view trim_blanks(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

inline bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
           return ascii_lower(x) == ascii_lower(y);
         });
}

/// Calls `visit` with each trimmed part between separators that is not empty.
template <typename Visit>
void for_each_part(std::string_view list, char separator, Visit&& visit) {
  while (!list.empty()) {
    const auto end = std::min(list.find(separator), list.size());
    const auto part = trim_blanks(list.substr(0, end));
    if (!part.empty()) visit(part);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

}  // namespace tracuu
