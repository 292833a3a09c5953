#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <unicode/utf8.h>

namespace tracuu {

/// The code point at byte `at` of `text` (at < text.size()), and `at` moved behind it. Negative for
/// bytes that are no UTF-8; `at` then moves behind them.
// NOLINTNEXTLINE(readability-function-size): all of its nesting is ICU's macro.
inline UChar32 next_code_point(std::string_view text, std::size_t& at) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  UChar32 c = 0;
  U8_NEXT(bytes, at, text.size(), c);
  return c;
}

}  // namespace tracuu
