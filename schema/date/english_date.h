#pragma once

#include <optional>

#include "schema/date/text_cursor.h"
#include "schema/date/written_date.h"

namespace tracuu {

/// Reads a whole date as sites whose software speaks English print it: "January 12, 2023", "12 Jan
/// 2023", "12-Jan-2023". The cursor's text is in lower case. Nothing, and the cursor stays, if
/// there is none.
std::optional<WrittenDate> read_english_date(TextCursor& cursor);

}  // namespace tracuu
