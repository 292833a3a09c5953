#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "server/search/filters.h"
#include "server/search/snapshot.h"
#include "server/search/xapian_query.h"

namespace tracuu {

/// A query that was searched, as far as a suggestion needs it.
struct SearchedQuery {
  const std::string& text;  ///< As it was read: keystrokes decoded.
  const std::vector<AssumptionKind>& literal;
  const QueryPlan& plan;
  const Filters& filters;
  /// Articles that have all it asks for and pass the filters; nothing where these were not counted.
  std::optional<std::uint64_t> total;
};

/// Another query that was more likely meant and finds more: more articles with all of its words, or
/// more with its changed words side by side.
struct Suggestion {
  std::string text;
  std::uint64_t total = 0;        ///< Articles that have all it asks for and pass the filters.
  std::uint64_t typed_total = 0;  ///< The same of what was typed.
};

/// The suggestion for a query; nothing where it would not find more. Counts in the index only if
/// there is something to suggest. Throws Xapian's errors; see index_errors.h.
std::optional<Suggestion> find_suggestion(const SearchedQuery& searched, const Snapshot& snapshot,
                                          const Xapian::Database& database);

}  // namespace tracuu
