#pragma once

#include <optional>
#include <string_view>

#include "schema/date/date.h"

namespace tracuu {

/// When an article was made, by the digits at the end of its address:
/// "…-20230112082600123.htm" (year to millisecond, with or without seconds' parts), and
/// "…-185230112082600123.htm" (thanhnien.vn, tuoitre.vn: 185 or 100, two digits of the year).
/// Nothing for other digits and for days that do not exist or lie before 1995. For pages that do
/// not say it themselves.
std::optional<PublishedAt> find_url_date(std::string_view url);

}  // namespace tracuu
