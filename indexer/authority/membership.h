#pragma once

#include <string>

#include "schema/date/date.h"

namespace tracuu {

/// An office of a person of the authority file, or a condition of a split. What is "" or absent is
/// open.
struct Membership {
  std::string role;   ///< "Bí thư"
  std::string organ;  ///< "Thành ủy"
  std::string area;   ///< "Hà Nội"
  DayRange days;      ///< In which the office was held.
};

}  // namespace tracuu
