#pragma once

#include <cstddef>

#include "server/search/archive_records.h"
#include "server/search/snapshot.h"

namespace tracuu {

/// What goes with the article `docid`, at most `limit` of each: of the articles with its most
/// telling words those that use words as it does, however old. Throws IndexError and Xapian's
/// errors; see index_errors.h. Measured: ARCHITECTURE.md, "Similar articles".
SimilarArticles find_similar(const Snapshot& snapshot, const Xapian::Database& database,
                             Xapian::docid docid, std::size_t limit);

}  // namespace tracuu
