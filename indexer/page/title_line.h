#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "schema/date/stamp.h"

namespace tracuu {

/// A title as a page shows it.
struct TitleLine {
  std::string text;
  std::optional<Stamp> stamp;
};

/// "Khai mạc hội thi (12/01/2023 08:26)", "Khai mạc hội thi ( )": the title without what a portal
/// sets behind it.
TitleLine read_title_line(std::string_view line);

}  // namespace tracuu
