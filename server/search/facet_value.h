#pragma once

#include <cstdint>
#include <string>

namespace tracuu {

/// A value of a facet with the articles that have it.
struct FacetValue {
  std::string value;  ///< What a filter takes: an id, or 2022, 2022-11, 2022-11-17.
  std::string label;
  std::uint64_t count = 0;
  bool selected = false;
  bool excluded = false;
  std::uint64_t in_archive = 0;  ///< Dates only: all articles of that time, for a share.
};

}  // namespace tracuu
