#include "server/search/recency.h"

#include <algorithm>
#include <cmath>

namespace tracuu {
namespace {

constexpr double kAgelessShare = 0.5;  // Of a score: what does not fade.
constexpr double kHalfLifeDays = 365;

}  // namespace

void prefer_recent(const DayColumn& days, std::vector<RankedDocid>& candidates) {
  const auto& order = days.newest_first();
  if (order.empty() || days.day_of(order.front()) == 0) return;
  const Day latest = *day_from_number(days.day_of(order.front()));
  for (RankedDocid& candidate : candidates) {
    const auto day = day_from_number(days.day_of(candidate.docid));
    const double age = day ? static_cast<double>((latest - *day).count()) : INFINITY;
    candidate.score *= kAgelessShare + (1 - kAgelessShare) * std::exp2(-age / kHalfLifeDays);
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const RankedDocid& a, const RankedDocid& b) { return a.score > b.score; });
}

}  // namespace tracuu
