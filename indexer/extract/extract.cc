#include "indexer/extract/extract.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "indexer/extract/documents/documents.h"
#include "schema/date/event_date.h"
#include "schema/record/official_id.h"

namespace tracuu {
namespace {

/// Adds to `found` what the source itself states (`given`) and the text does not show; what both
/// know is kept as found, with its offices and mentions.
template <typename Cited>
std::vector<Cited> join_given(std::vector<Cited> found, std::vector<Cited> given) {
  for (Cited& item : given) {
    const auto same = [&](const Cited& other) { return other.id == item.id; };
    if (std::none_of(found.begin(), found.end(), same)) found.push_back(std::move(item));
  }
  return found;
}

/// Those that the source alone names, as it named them, also those who were joined to others.
std::vector<CitedOfficial> given_officials(std::vector<CitedOfficial> officials) {
  std::vector<CitedOfficial> joined;
  for (CitedOfficial& official : officials) {
    for (auto& [id, name, offices] : official.stated) {
      CitedOfficial& each = joined.emplace_back();
      each.id = std::move(id);
      each.name = each.spelling = std::move(name);
      each.offices = std::move(offices);
    }
    official.stated.clear();
  }
  officials.erase(std::remove_if(officials.begin(), officials.end(),
                                 [](const CitedOfficial& each) { return each.mentions > 0; }),
                  officials.end());
  for (CitedOfficial& official : officials) {
    if (official.resolved_by == "name") continue;
    official.name = official.spelling;
    official.id = official_id(official.name);
    official.resolved_by = "name";
  }
  officials.insert(officials.end(), std::make_move_iterator(joined.begin()),
                   std::make_move_iterator(joined.end()));
  return officials;
}

}  // namespace

void extract_officials(Article& article, const ArticleText& text) {
  article.officials = join_given(find_officials(text.title, text.body),
                                 given_officials(std::move(article.officials)));
}

void extract(Article& article, const ArticleText& text, const DocumentRegistry* registry) {
  std::optional<Day> day;
  if (article.published) day = article.published->day;

  extract_officials(article, text);
  Citations citations = cite_documents(text.title, text.body, day, registry);
  article.documents = join_given(std::move(citations.documents), std::move(article.documents));
  for (CitedDocument& document : article.documents) {
    if (document.life.empty()) document.life = document.id;
  }
  article.named_documents = std::move(citations.named);
  OpeningDates opening = find_opening_dates(text.title, text.body, day);
  article.event_days = std::move(opening.events);
  article.dates.clear();
  for (const OpeningDate& date : opening.dates) {
    article.dates.push_back({.day = date.day,
                             .role = std::string(date_role_name(date.role)),
                             .field = date.in_title ? TextField::Title : TextField::Body,
                             .begin = date.begin,
                             .end = date.end});
  }
}

}  // namespace tracuu
