#include "server/search/number_meanings.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

#include "schema/document_number/document_life.h"
#include "schema/document_number/document_number.h"
#include "server/search/document_lives.h"
#include "server/search/document_record.h"
#include "server/search/seen_counter.h"
#include "server/search/short_forms_of_year.h"

namespace tracuu {
namespace {

/// Keeps the lives that may be of one year; the span of what is left.
SeenSpan keep_year(const Snapshot& snapshot, const Xapian::Database& database,
                   const std::string& id, int year, std::vector<SeenLife>& lives) {
  const DocumentLife wanted = parse_life(life_of_year(id, year));
  const auto is_of_year = [&](std::string_view life) {
    return may_be_same(parse_life(life), wanted);
  };
  std::erase_if(lives, [&](const SeenLife& life) { return !is_of_year(life.id); });
  LifeGroup left{.id = id, .members = {}};
  for (LifeGroup& group : group_lives(lives_of(database, id))) {
    if (!is_of_year(group.id)) continue;
    std::move(group.members.begin(), group.members.end(), std::back_inserter(left.members));
  }
  return span_of(snapshot.columns(), holders_of(database, left));
}

NumberMeaning make_meaning(const Snapshot& snapshot, const Xapian::Database& database,
                           const ListEntry& listed, std::optional<int> year) {
  NumberMeaning meaning{.id = listed.id,
                        .label = listed.label,
                        .kind = listed.kind,
                        .seen = listed.seen,
                        .lives = list_lives(snapshot, database, listed.id)};
  const auto number = parse_document_number(listed.id);
  const bool says_year = number && number->year;
  if (year && !says_year) {
    meaning.seen = keep_year(snapshot, database, listed.id, *year, meaning.lives);
  }
  return meaning;
}

}  // namespace

std::vector<std::size_t> documents_meant(const Snapshot& snapshot, const QueryNumber& number) {
  std::vector<std::size_t> places;
  const ValueDirectory& documents = snapshot.documents();
  const auto add = [&](const std::vector<std::string>& ids) {
    for (const std::string& id : ids) {
      const auto place = documents.find(id);
      const bool is_new = place && std::find(places.begin(), places.end(), *place) == places.end();
      if (is_new) places.push_back(*place);
    }
  };
  add(number.ids);
  if (!number.short_form.empty()) {
    add(number.year ? documents_of_year(snapshot, number.short_form, *number.year)
                    : snapshot.documents_named(number.short_form));
  }
  std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
    return documents.entry(a).seen.articles > documents.entry(b).seen.articles;
  });
  return places;
}

Result<std::vector<NumberMeaning>> find_meanings(const Snapshot& snapshot,
                                                 const Xapian::Database& database,
                                                 const std::string& typed) {
  const std::vector<QueryNumber> numbers = find_query_numbers(typed);
  if (numbers.empty()) {
    return refuse(ErrorCode::BadSyntax,
                  "number: expected a document number such as 28-NQ/TW, got '" + typed + "'");
  }
  const QueryNumber& number = numbers.front();
  std::vector<NumberMeaning> meanings;
  for (const std::size_t place : documents_meant(snapshot, number)) {
    meanings.push_back(
        make_meaning(snapshot, database, snapshot.documents().entry(place), number.year));
  }
  std::erase_if(meanings, [](const NumberMeaning& each) { return each.seen.articles == 0; });
  std::stable_sort(meanings.begin(), meanings.end(),
                   [](const NumberMeaning& a, const NumberMeaning& b) {
                     return a.seen.articles > b.seen.articles;
                   });
  return meanings;
}

}  // namespace tracuu
