#include "server/search/first_stage.h"

#include "server/search/saturation.h"

namespace tracuu {
namespace {

/// Sorts matches of one weight by their place in the column.
class PlaceKey : public Xapian::KeyMaker {
 public:
  explicit PlaceKey(const DayColumn& days) : days_(days) {}
  std::string operator()(const Xapian::Document& document) const override {
    const std::uint32_t rank = days_.rank_of(document.get_docid());
    std::string key;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) key.push_back(static_cast<char>(rank >> shift));
    return key;
  }

 private:
  const DayColumn& days_;
};

}  // namespace

std::vector<RankedDocid> find_candidates(const Xapian::Database& database, const DayColumn& days,
                                         const Xapian::Query& match, const Xapian::Query& bonus,
                                         std::size_t count) {
  PlaceKey place(days);
  Xapian::Enquire enquire(database);
  enquire.set_query(Xapian::Query(Xapian::Query::OP_AND_MAYBE, match, bonus));
  enquire.set_weighting_scheme(Xapian::BM25Weight(kSaturation, 0, 1, kLengthShare, 0.0));
  enquire.set_sort_by_relevance_then_key(&place, false);
  const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(count));
  std::vector<RankedDocid> candidates;
  for (auto at = found.begin(); at != found.end(); ++at) {
    candidates.push_back({*at, at.get_weight()});
  }
  return candidates;
}

}  // namespace tracuu
