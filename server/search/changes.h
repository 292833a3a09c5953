#pragma once

#include "schema/result.h"
#include "server/search/archive_records.h"
#include "server/search/snapshot.h"

namespace tracuu {

/// What was added or has changed since a time, or behind a cursor. One pass over a column. Refuses
/// a cursor that it did not give (BadField). Throws IndexError and Xapian's errors.
Result<ChangesResponse> list_changes(const Snapshot& snapshot, const Xapian::Database& database,
                                     const ChangesRequest& request);

}  // namespace tracuu
