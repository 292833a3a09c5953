// query_bench INDEX < queries: what a query costs, step by step, for scripts/bench.
//
// One query a line. Prints lines "what<tab>figure<tab>ratio<tab>to what".

#include <exception>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "schema/record/field.h"
#include "server/query/understanding.h"
#include "server/search/candidates.h"
#include "server/search/feedback.h"
#include "server/search/index_handle.h"
#include "server/search/searcher.h"
#include "server/search/second_stage.h"
#include "server/search/xapian_query.h"
#include "tests/bench/cpu_time.h"

namespace {

using namespace tracuu;

using Sequences = std::vector<std::vector<SequenceCode>>;

/// A query as the second stage gets it.
struct Prepared {
  ParsedQuery query;
  QueryPlan plan;
  std::vector<RankedDocid> candidates;
  Sequences sequences;
};

class Bench {
 public:
  Bench(const Snapshot& snapshot, const Xapian::Database& database)
      : snapshot_(snapshot), database_(database) {}

  void add(const std::string& text) {
    Prepared prepared{.query = understand_query(text, snapshot_.spellings()),
                      .plan = {},
                      .candidates = {},
                      .sequences = {}};
    prepared.plan = build_plan(prepared.query, snapshot_.spellings());
    prepared.candidates = first_stage(prepared);
    if (prepared.candidates.empty()) return;
    prepared.sequences = read(prepared);
    queries_.push_back(std::move(prepared));
  }

  std::size_t size() const { return queries_.size(); }
  std::vector<RankedDocid> first_stage(const Prepared& prepared) const {
    return find_candidates(database_, snapshot_.columns().days, prepared.plan.relaxed,
                           prepared.plan.bonus, kCandidates);
  }
  Sequences read(const Prepared& prepared) const {
    Sequences sequences;
    for (const RankedDocid& candidate : prepared.candidates) {
      const auto document = database_.get_document(candidate.docid, Xapian::DOC_ASSUME_VALID);
      sequences.push_back(decode_sequence(document.get_value(slot_of("sequence"))));
    }
    return sequences;
  }
  QueryWords words(const Prepared& prepared) const {
    return {prepared.query, snapshot_.spellings(), database_};
  }

  /// Milliseconds a query of `step`, and what share of the first stage that is.
  void report(std::string_view name, const std::function<double(const Prepared&)>& step) {
    const Pair costs = time_pair(
        [&] {
          for (const auto& query : queries_) sink_ += step(query);
        },
        [&] {
          for (const auto& query : queries_)
            sink_ += static_cast<double>(first_stage(query).size());
        });
    fmt::print("{}\t{:.2f} ms\t{:.2f}\tfirst stage\n", name, per_query(costs.first), costs.ratio);
  }
  double per_query(double seconds) const { return 1e3 * seconds / static_cast<double>(size()); }
  const Snapshot& snapshot() const { return snapshot_; }
  const Xapian::Database& database() const { return database_; }

 private:
  const Snapshot& snapshot_;
  const Xapian::Database& database_;
  std::vector<Prepared> queries_;
  double sink_ = 0;
};

/// The whole second stage, then each of its steps alone; a step holds those that it needs.
void report_stages(Bench& bench) {
  bench.report("second stage", [&](const Prepared& query) {
    auto ranked = query.candidates;
    rescore(bench.words(query), bench.snapshot(), bench.database(), ranked);
    return ranked.front().score;
  });
  bench.report("- its words", [&](const Prepared& query) {
    return static_cast<double>(bench.words(query).words().size());
  });
  bench.report("- reading sequences", [&](const Prepared& query) {
    return static_cast<double>(bench.read(query).size());
  });
  bench.report("- words and counting", [&](const Prepared& query) {
    const QueryWords words = bench.words(query);
    return Candidates(words, query.sequences).all_pairs();
  });
  const auto with = [&](double (Candidates::*feature)(std::size_t) const) {
    return [&bench, feature](const Prepared& query) {
      const QueryWords words = bench.words(query);
      const Candidates candidates(words, query.sequences);
      double sum = 0;
      for (std::size_t i = 0; i < query.sequences.size(); ++i) sum += (candidates.*feature)(i);
      return sum;
    };
  };
  bench.report("- the same and weighing title", with(&Candidates::title));
  bench.report("- the same and weighing pairs", with(&Candidates::pairs));
  bench.report("- the same and weighing compounds", with(&Candidates::compounds));
  bench.report("- feedback", [&](const Prepared& query) {
    std::vector<double> scores;
    for (const RankedDocid& candidate : query.candidates) scores.push_back(candidate.score);
    const Feedback feedback(query.sequences, scores, bench.snapshot().code_frequencies());
    double sum = 0;
    for (const auto& sequence : query.sequences) sum += feedback.likeness(sequence);
    return sum;
  });
}

void report_collapse(const IndexHandle& index, const std::vector<std::string>& queries) {
  Searcher searcher(index);
  for (const SortOrder sort : {SortOrder::Relevance, SortOrder::Newest}) {
    const auto search_all = [&](Duplicates duplicates) {
      return [&searcher, &queries, sort, duplicates] {
        for (const std::string& text : queries) {
          SearchRequest request;
          request.query_text = text;
          request.sort = sort;
          request.duplicates = duplicates;
          if (!searcher.search(request)) throw std::runtime_error("refused: " + text);
        }
      };
    };
    const Pair costs = time_pair(search_all(Duplicates::Collapse), search_all(Duplicates::Show));
    fmt::print("whole search, {}, copies collapsed\t{:.2f} ms\t{:.3f}\tshown\n",
               sort == SortOrder::Relevance ? "relevance" : "newest",
               1e3 * costs.first / static_cast<double>(queries.size()), costs.ratio);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: query_bench INDEX < queries\n";
    return 2;
  }
  try {
    const IndexHandle index(argv[1], [](const std::string&) {});
    const auto snapshot = index.snapshot();
    const Snapshot::Lease lease(*snapshot);
    Bench bench(*snapshot, lease.database());
    std::vector<std::string> queries;
    for (std::string text; std::getline(std::cin, text); queries.push_back(text)) bench.add(text);
    if (bench.size() == 0) throw std::runtime_error("no query finds anything");
    report_stages(bench);
    report_collapse(index, queries);
  } catch (const std::exception& error) {
    std::cerr << "query_bench: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
