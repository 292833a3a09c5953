#pragma once

#include <string>
#include <vector>

#include "schema/document_number/query_number.h"
#include "schema/result.h"
#include "server/search/archive_records.h"
#include "server/search/snapshot.h"

namespace tracuu {

/// What `typed` may mean in this archive, those of most articles first. With a year that its number
/// does not say, only the lives that may be of that year, and what articles say of none. Refuses
/// text that holds no number (BadSyntax). Throws Xapian's errors; see index_errors.h.
Result<std::vector<NumberMeaning>> find_meanings(const Snapshot& snapshot,
                                                 const Xapian::Database& database,
                                                 const std::string& typed);

/// The places in Snapshot::documents() of what a number may mean, those of most articles first.
std::vector<std::size_t> documents_meant(const Snapshot& snapshot, const QueryNumber& number);

}  // namespace tracuu
