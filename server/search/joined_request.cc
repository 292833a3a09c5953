#include "server/search/joined_request.h"

#include <algorithm>
#include <utility>

namespace tracuu {
namespace {

DayRange intersect(const DayRange& a, const DayRange& b) {
  DayRange both = a;
  if (b.first) both.first = both.first ? std::max(*both.first, *b.first) : *b.first;
  if (b.last) both.last = both.last ? std::min(*both.last, *b.last) : *b.last;
  return both;
}

}  // namespace

SearchRequest join_query_fields(const SearchRequest& request, const ParsedQuery& query) {
  SearchRequest joined = request;
  joined.days = intersect(request.days, query.days);
  for (const FieldClause& clause : query.fields) {
    FieldFilter filter{
        .field = clause.field, .include = {}, .exclude = {}, .also = !clause.excluded};
    (clause.excluded ? filter.exclude : filter.include).push_back(clause.value);
    joined.filters.push_back(std::move(filter));
  }
  return joined;
}

void drop_empty_dates(ParsedQuery& query, const DayColumn& days) {
  const auto is_empty = [&days](const Rewording& other) {
    return other.clause.kind == ClauseKind::Published && days.articles_in(other.clause.days) == 0;
  };
  for (const Rewording& other : query.rewordings) {
    if (!is_empty(other)) continue;
    std::erase_if(query.assumptions, [&](const Assumption& assumption) {
      return assumption.kind == AssumptionKind::Date && assumption.to == other.clause.text;
    });
  }
  std::erase_if(query.rewordings, is_empty);
}

}  // namespace tracuu
