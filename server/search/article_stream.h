#pragma once

#include <memory>

#include "server/search/archive_records.h"
#include "server/search/search_service.h"
#include "server/search/snapshot.h"

namespace tracuu {

/// All hits of a request in its order, to be read piece by piece: the hits that its pages would
/// show, one behind the other. It keeps the snapshot and four bytes a hit, and borrows a database
/// only while it reads a piece. Throws IndexError and Xapian's errors; see index_errors.h.
std::unique_ptr<ArticleStream> open_stream(const SearchRequest& request,
                                           std::shared_ptr<const Snapshot> snapshot);

}  // namespace tracuu
