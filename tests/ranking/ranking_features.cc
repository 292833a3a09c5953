// ranking_features INDEX < queries: what the second stage of ranking knows of the candidates of
// each query, for scripts/tune_ranking.
//
// One query a line. For each: "query <number>" from 0, then a line a candidate in the order of the
// first stage: article id, then the features in the order of RankingFeatures, with tabs between.

#include <exception>
#include <iostream>
#include <string>

#include "schema/record/stored_article.h"
#include "server/query/understanding.h"
#include "server/search/index_handle.h"
#include "server/search/second_stage.h"
#include "server/search/xapian_query.h"

namespace {

using namespace tracuu;

std::vector<RankedDocid> find_candidates_of(const ParsedQuery& query, const Snapshot& snapshot,
                                            const Xapian::Database& database) {
  const QueryPlan plan = build_plan(query, snapshot.spellings());
  const DayColumn& days = snapshot.columns().days;
  std::vector<RankedDocid> found;
  if (!plan.prefers_relaxed)
    found = find_candidates(database, days, plan.strict, plan.bonus, kCandidates);
  if (found.empty()) found = find_candidates(database, days, plan.relaxed, plan.bonus, kCandidates);
  return found;
}

void print_query(const std::string& text, const Snapshot& snapshot,
                 const Xapian::Database& database) {
  const ParsedQuery query = understand_query(text, snapshot.spellings());
  const auto candidates = find_candidates_of(query, snapshot, database);
  const QueryWords words(query, snapshot.spellings(), database);
  const auto features = compute_features(words, snapshot, database, candidates);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const auto article = decode_article(database.get_document(candidates[i].docid).get_data());
    std::cout << article.value().id << '\t' << features[i].first_stage << '\t' << features[i].title
              << '\t' << features[i].pairs << '\t' << features[i].compounds << '\t'
              << features[i].feedback << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: ranking_features INDEX < queries\n";
    return 2;
  }
  try {
    const IndexHandle index(argv[1], [](const std::string&) {});
    const auto snapshot = index.snapshot();
    const Snapshot::Lease lease(*snapshot);
    std::string text;
    for (std::size_t number = 0; std::getline(std::cin, text); ++number) {
      std::cout << "query\t" << number << '\n';
      print_query(text, *snapshot, lease.database());
    }
  } catch (const std::exception& error) {
    std::cerr << "ranking_features: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
