#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "schema/date/date.h"
#include "schema/reader_language.h"

namespace tracuu {

/// "1.342" in Vietnamese, "1,342" in English.
std::string format_count(ReaderLanguage language, std::uint64_t count);

/// "17/11/2022"; "17 November 2022".
std::string format_day_for_reader(ReaderLanguage language, Day day);

/// "12/01/2023 08:26", or the day alone where the time is not known; "12 January 2023, 08:26".
std::string format_published_for_reader(ReaderLanguage language, const PublishedAt& at);

/// "năm 2022", "tháng 11/2022", "17/11/2022", "từ 01/01/2022 đến 05/02/2022", "từ 01/01/2022",
/// "đến 05/02/2022"; "" for the open range. English: "2022", "November 2022", "17 November 2022",
/// "from 1 January 2022 to 5 February 2022", …
std::string format_days_for_reader(ReaderLanguage language, const DayRange& days);

/// The label of a date facet's value, which is "2022", "2022-11" or "2022-11-17": "2022",
/// "tháng 11/2022", "17/11/2022"; "2022", "November 2022", "17 November 2022". Anything else comes
/// back as it is.
std::string format_date_value(ReaderLanguage language, std::string_view value);

}  // namespace tracuu
