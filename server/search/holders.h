#pragma once

#include <string>
#include <vector>

#include <xapian.h>

#include "server/search/columns.h"

namespace tracuu {

/// The articles that have a value of a column, ascending, from the posting list of its term.
std::vector<Xapian::docid> holders_of(const Xapian::Database& database, const ValueColumn& column,
                                      ValueNumber value, const std::string& term);

}  // namespace tracuu
