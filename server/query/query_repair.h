#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "schema/record/archive_statistics.h"
#include "server/query/spelling_map.h"

namespace tracuu {

/// A query as it was more likely meant.
struct RepairedQuery {
  std::string text;
  bool more_together = false;  ///< RepairedWords::more_together, of all that was changed.
};

/// `text` with the words that its reader more likely meant (repair_words()); nothing if there are
/// none. Quotation marks, fields, minus and OR stay where they are; values of fields, what is
/// excluded, numbers of documents and word* are left as typed. Never fails.
std::optional<RepairedQuery> repair_query(std::string_view text, const SpellingMap& spellings,
                                          const ArchiveStatistics& statistics);

}  // namespace tracuu
