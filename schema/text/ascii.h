#pragma once

#include <cstddef>
#include <string_view>

namespace tracuu {

/// True for '0' to '9' only, whatever the locale.
constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The same of the byte at `at`, which may lie beyond the end.
constexpr bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_digit(text[at]);
}

}  // namespace tracuu
