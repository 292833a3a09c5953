#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "schema/date/date.h"

namespace tracuu {

/// "1.342": a dot between thousands, as Vietnamese is written.
std::string format_count(std::uint64_t count);

/// "17/11/2022".
std::string format_day_for_reader(Day day);

/// "12/01/2023 08:26", or the day alone where the time is not known.
std::string format_published_for_reader(const PublishedAt& at);

/// "năm 2022", "tháng 11/2022", "17/11/2022", "từ 01/01/2022 đến 05/02/2022", "từ 01/01/2022",
/// "đến 05/02/2022"; "" for the open range.
std::string format_days_for_reader(const DayRange& days);

/// The label of a date facet's value, which is "2022", "2022-11" or "2022-11-17": "2022",
/// "tháng 11/2022", "17/11/2022". Anything else comes back as it is.
std::string format_date_value(std::string_view value);

}  // namespace tracuu
