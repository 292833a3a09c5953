#include "server/search/first_stage.h"

#include "server/search/saturation.h"

namespace tracuu {

std::vector<RankedDocid> find_candidates(const Xapian::Database& database,
                                         const Xapian::Query& match, const Xapian::Query& bonus,
                                         std::size_t count) {
  Xapian::Enquire enquire(database);
  enquire.set_query(Xapian::Query(Xapian::Query::OP_AND_MAYBE, match, bonus));
  enquire.set_weighting_scheme(Xapian::BM25Weight(kSaturation, 0, 1, kLengthShare, 0.0));
  const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(count));
  std::vector<RankedDocid> candidates;
  for (auto at = found.begin(); at != found.end(); ++at) {
    candidates.push_back({*at, at.get_weight()});
  }
  return candidates;
}

}  // namespace tracuu
