#pragma once

#include "server/search/search_service.h"
#include "server/search/snapshot.h"

namespace tracuu {

/// What `snapshot` serves: how many articles, from when to when.
ArchiveStatus status_of(const Snapshot& snapshot);

}  // namespace tracuu
