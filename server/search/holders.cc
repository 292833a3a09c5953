#include "server/search/holders.h"

#include <algorithm>

namespace tracuu {

std::vector<Xapian::docid> holders_of(const Xapian::Database& database, const ValueColumn& column,
                                      ValueNumber value, const std::string& term) {
  std::vector<Xapian::docid> docids;
  const auto end = database.postlist_end(term);
  for (auto at = database.postlist_begin(term); at != end; ++at) {
    // Values that differ in case alone share a term.
    const auto values = column.values_of(*at);
    if (std::find(values.begin(), values.end(), value) != values.end()) docids.push_back(*at);
  }
  return docids;
}

}  // namespace tracuu
