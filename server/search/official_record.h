#pragma once

#include <string>

#include "schema/result.h"
#include "server/search/archive_records.h"
#include "server/search/snapshot.h"

namespace tracuu {

/// What the archive knows of the official with that id; NotFound. Reads columns and the posting
/// lists of the official and of each office. Throws IndexError and Xapian's errors; see
/// index_errors.h.
Result<OfficialRecord> make_official_record(const Snapshot& snapshot,
                                            const Xapian::Database& database,
                                            const std::string& id);

}  // namespace tracuu
