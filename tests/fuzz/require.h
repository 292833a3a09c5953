#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace tracuu {

/// Ends the fuzz run with a crash, and so with a kept input, where a promise does not hold. Not
/// assert(), which a release build leaves out.
inline void require(bool promise) {
  if (!promise) std::abort();
}

/// The fuzzer's bytes as text; valid as long as they are.
inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

}  // namespace tracuu
