#pragma once

#include <string>

#include "schema/result.h"
#include "server/search/archive_records.h"
#include "server/search/snapshot.h"

namespace tracuu {

/// What the archive knows of the document that `id` means: its id, its number or name in any
/// spelling, or the form of an address; of several the one of most articles. NotFound. Throws
/// IndexError and Xapian's errors; see index_errors.h.
Result<DocumentRecord> make_document_record(const Snapshot& snapshot,
                                            const Xapian::Database& database,
                                            const std::string& id);

/// The lives of a number in the archive, latest first. Throws Xapian's errors.
std::vector<SeenLife> list_lives(const Snapshot& snapshot, const Xapian::Database& database,
                                 const std::string& document_id);

}  // namespace tracuu
