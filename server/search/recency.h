#pragma once

#include <vector>

#include "server/search/columns.h"
#include "server/search/first_stage.h"

namespace tracuu {

/// Puts recent candidates higher: a score counts whole for an article of the archive's latest day,
/// three quarters a year before, and never less than half. Measured from the archive and not from
/// the clock, so that an archive that ended keeps its order. An article without a date counts half.
void prefer_recent(const DayColumn& days, std::vector<RankedDocid>& candidates);

}  // namespace tracuu
