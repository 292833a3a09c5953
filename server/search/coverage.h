#pragma once

#include "server/search/archive_records.h"
#include "server/search/columns.h"

namespace tracuu {

/// Which articles an archive has, in one pass over its columns. Pure.
Coverage count_coverage(const Columns& columns);

}  // namespace tracuu
