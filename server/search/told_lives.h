#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "server/search/archive_records.h"

namespace tracuu {

/// How many documents bear a number, as far as articles tell them apart: those that do not say
/// which, under the plain number, make none of their own.
inline std::size_t count_told(const std::vector<SeenLife>& lives, std::string_view number) {
  return static_cast<std::size_t>(std::count_if(
      lives.begin(), lives.end(), [&](const SeenLife& life) { return life.id != number; }));
}

}  // namespace tracuu
