#include "indexer/extract/extract.h"

#include <algorithm>
#include <utility>

#include "indexer/extract/documents/documents.h"
#include "schema/date/event_date.h"

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

}  // namespace

void extract(Article& article) {
  const NormalizedText title = normalize(article.title);
  const NormalizedText body = normalize(article.body);
  std::optional<Day> day;
  if (article.published) day = article.published->day;

  article.officials = join_given(find_officials(title, body), std::move(article.officials));
  article.documents = join_given(cite_documents(title, body, day), std::move(article.documents));
  article.event_days = find_event_days(title, body, day);
}

}  // namespace tracuu
