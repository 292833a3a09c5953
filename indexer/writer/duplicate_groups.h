#pragma once

#include <xapian.h>

namespace tracuu {

/// Finds the near-duplicates of a database and writes their groups into its metadata, for the
/// server. Reads every article's sketch, and more only of those that may be copies. Throws
/// Xapian's errors; see index_errors.h.
void write_duplicate_groups(Xapian::WritableDatabase& database);

}  // namespace tracuu
