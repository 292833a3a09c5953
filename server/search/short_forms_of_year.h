#pragma once

#include <string>
#include <vector>

#include "server/query/parsed_query.h"
#include "server/search/snapshot.h"

namespace tracuu {

/// The documents of the archive that a short form with a year may mean ("ttlt 6" of 2008): those
/// that say the year in their number, and those whose number says none.
std::vector<std::string> documents_of_year(const Snapshot& snapshot, const std::string& short_form,
                                           int year);

/// Gives the numbers of `query` that were typed as a short form with a year the ids that they may
/// mean in this archive: QueryNumber::ids beside its short_form and year.
void settle_years(ParsedQuery& query, const Snapshot& snapshot);

}  // namespace tracuu
