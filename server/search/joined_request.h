#pragma once

#include "server/query/parsed_query.h"
#include "server/search/columns.h"
#include "server/search/search_service.h"

namespace tracuu {

/// `request` with the fields and days that the reader typed into the box among its filters.
SearchRequest join_query_fields(const SearchRequest& request, const ParsedQuery& query);

/// Takes dates on which nothing appeared for nothing but text: drops their rewordings as days of
/// publication, and what was assumed of them.
void drop_empty_dates(ParsedQuery& query, const DayColumn& days);

}  // namespace tracuu
