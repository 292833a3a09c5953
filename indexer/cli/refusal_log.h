#pragma once

#include <vector>

#include "indexer/cli/event_log.h"
#include "indexer/source/source.h"

namespace tracuu {

/// Logs what was refused, each with file, line and reason; of many the first twenty.
void log_refusals(const std::vector<Refusal>& refused, EventLog& log);

}  // namespace tracuu
