#pragma once

#include <cstddef>
#include <vector>

#include <xapian.h>

#include "server/search/columns.h"

namespace tracuu {

/// A match to be shown, and what it weighs.
struct RankedDocid {
  Xapian::docid docid = 0;
  double score = 0;
};

/// The best `count` matches of `match`, best first, by BM25 over the text and what `bonus` adds;
/// of one weight, the latest first.
/// Throws Xapian's errors; see index_errors.h.
std::vector<RankedDocid> find_candidates(const Xapian::Database& database, const DayColumn& days,
                                         const Xapian::Query& match, const Xapian::Query& bonus,
                                         std::size_t count);

}  // namespace tracuu
