#include "server/search/short_forms_of_year.h"

#include <algorithm>
#include <iterator>

#include "schema/document_number/document_number.h"

namespace tracuu {

std::vector<std::string> documents_of_year(const Snapshot& snapshot, const std::string& short_form,
                                           int year) {
  std::vector<std::string> ids;
  const auto& all = snapshot.documents_named(short_form);
  std::copy_if(all.begin(), all.end(), std::back_inserter(ids), [&](const std::string& id) {
    const auto number = parse_document_number(id);
    return number && number->year.value_or(year) == year;
  });
  return ids;
}

void settle_years(ParsedQuery& query, const Snapshot& snapshot) {
  const auto settle = [&](Clause& clause) {
    QueryNumber& number = clause.number;
    if (number.short_form.empty() || !number.year) return;
    number.ids = documents_of_year(snapshot, number.short_form, *number.year);
  };
  for (ClauseGroup& group : query.required) {
    for (Clause& clause : group.alternatives) settle(clause);
  }
  for (Rewording& other : query.rewordings) settle(other.clause);
  for (Clause& clause : query.excluded) settle(clause);
}

}  // namespace tracuu
