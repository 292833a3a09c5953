#include "server/search/ranking.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "server/search/matched_copies.h"
#include "server/search/query_words.h"
#include "server/search/recency.h"
#include "server/search/second_stage.h"

namespace tracuu {

std::vector<RankedDocid> Ranking::cut_page(const std::vector<RankedDocid>& ranked) const {
  const std::size_t first = std::min(page_.first, ranked.size());
  const std::size_t last = std::min(page_end(), ranked.size());
  return {ranked.begin() + static_cast<std::ptrdiff_t>(first),
          ranked.begin() + static_cast<std::ptrdiff_t>(last)};
}

/// Of copies only the first is a hit, so that more candidates may be needed than hits are asked
/// for.
std::vector<RankedDocid> Ranking::by_relevance(const std::vector<QueryReading>& readings,
                                               const Filters& filters, SortOrder sort) const {
  // One more than there are: who gets fewer than were asked for has them all.
  const std::size_t most = std::size_t{snapshot_.articles()} + 1;
  for (std::size_t asked = std::max(std::min(page_end(), most), kCandidates);; asked *= 2) {
    std::vector<RankedDocid> ranked;
    for (const QueryReading& reading : readings) {
      const std::vector<RankedDocid> more = rank(reading, filters, sort, asked);
      ranked.insert(ranked.end(), more.begin(), more.end());
    }
    const bool all = ranked.size() < asked;
    if (collapses()) keep_first_of_copies(snapshot_.duplicates(), ranked);
    if (all || ranked.size() >= page_end()) return cut_page(ranked);
  }
}

/// What `reading` matches, `asked` at most, the best of it in a better order than that of the first
/// stage. The others keep theirs, below.
std::vector<RankedDocid> Ranking::rank(const QueryReading& reading, const Filters& filters,
                                       SortOrder sort, std::size_t asked) const {
  Xapian::Query match = reading.match;
  if (filters.any()) match = Xapian::Query(Xapian::Query::OP_FILTER, match, filters.query());
  std::vector<RankedDocid> ranked =
      find_candidates(database_, snapshot_.columns().days, match, reading.plan.bonus, asked);
  const auto count = static_cast<std::ptrdiff_t>(std::min(ranked.size(), kCandidates));
  std::vector<RankedDocid> best(ranked.begin(), ranked.begin() + count);
  const QueryWords words(reading.query, snapshot_.spellings(), database_);
  rescore(words, snapshot_, database_, best);
  if (sort == SortOrder::Recent) prefer_recent(snapshot_.columns().days, best);
  std::copy(best.begin(), best.end(), ranked.begin());
  return ranked;
}

std::vector<RankedDocid> Ranking::by_date(const std::vector<Xapian::docid>& matches,
                                          const DateOrder& order) const {
  const auto is_before = [&](const RankedDocid& a, const RankedDocid& b) {
    return order.place(a.docid) < order.place(b.docid);
  };
  std::vector<RankedDocid> ranked;
  ranked.reserve(matches.size());
  for (const Xapian::docid docid : matches) ranked.push_back({docid, 0});
  if (collapses()) keep_least_of_copies(snapshot_.duplicates(), ranked, is_before);
  if (page_.behind) {
    std::erase_if(
        ranked, [&](const RankedDocid& each) { return order.place(each.docid) <= *page_.behind; });
  }
  const auto last = static_cast<std::ptrdiff_t>(std::min(page_end(), ranked.size()));
  std::partial_sort(ranked.begin(), ranked.begin() + last, ranked.end(), is_before);
  return cut_page(ranked);
}

}  // namespace tracuu
