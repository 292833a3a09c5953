#pragma once

#include <chrono>
#include <string>

#include "schema/date/date.h"
#include "schema/reader_language.h"

namespace tracuu {

/// "07/11/2022"; "7 November 2022".
std::string write_day(ReaderLanguage language, Day day);

/// "tháng 11/2022"; "November 2022".
std::string write_month(ReaderLanguage language, std::chrono::year_month month);

}  // namespace tracuu
