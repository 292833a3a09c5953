#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tracuu {

/// What a CSV file begins with, so that spreadsheets read it as UTF-8.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// One record with its CR LF; every cell in quotation marks that needs them. A cell that a
/// spreadsheet would compute (it begins with = + - @, tab or CR) gets an apostrophe in front.
/// Sources: RFC 4180; OWASP, CSV injection.
std::string csv_record(const std::vector<std::string>& cells);

}  // namespace tracuu
