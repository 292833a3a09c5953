#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "schema/date/phrase_table.h"
#include "schema/date/written_date.h"

namespace tracuu {

/// The dates of "11-1", "15 và 16-4", "11-13/4", "11 đến 13.4", "30/4 - 1/5": all with day and
/// month; in a range only its ends. Empty, and the cursor unmoved, if none begins at the cursor.
/// `words` has the roles "joins" and "reaches".
std::vector<WrittenDate> read_day_list(TextCursor& cursor, const PhraseTable& words);

/// How far ahead of publication a date without a year may lie: 45 days, or eleven months where the
/// sentence says that it is to come.
enum class Ahead : std::uint8_t { Near, Far };

/// The day of `date`; where it has no year, that of the year which brings it nearest to
/// `published`, the past first. Nothing if there is neither.
std::optional<Day> resolve_day(const WrittenDate& date, std::optional<Day> published,
                               Ahead ahead = Ahead::Near);

}  // namespace tracuu
