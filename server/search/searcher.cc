#include "server/search/searcher.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "schema/record/field.h"
#include "schema/record/stored_article.h"
#include "schema/record/terms.h"
#include "server/query/interpretation.h"
#include "server/query/loose_spellings.h"
#include "server/query/understanding.h"
#include "server/search/facet_counter.h"
#include "server/search/filters.h"
#include "server/search/first_stage.h"
#include "server/search/highlight/highlighter.h"
#include "server/search/hit_highlight.h"
#include "server/search/index_errors.h"
#include "server/search/query_words.h"
#include "server/search/second_stage.h"
#include "server/search/suggestion.h"
#include "server/search/xapian_query.h"

namespace tracuu {
namespace {

/// Hands every document that the matcher looks at to the counter.
class CountingSpy : public Xapian::MatchSpy {
 public:
  explicit CountingSpy(FacetCounter& counter) : counter_(counter) {}
  void operator()(const Xapian::Document& document, double) override {
    counter_.visit(document.get_docid());
  }

 private:
  FacetCounter& counter_;
};

/// One search on one snapshot.
class SearchRun {
 public:
  SearchRun(const SearchRequest& request, const Snapshot& snapshot)
      : query_(understand_query(request.query_text, snapshot.spellings(), request.literal)),
        request_(join_query_fields(request)),
        snapshot_(snapshot),
        lease_(snapshot) {}

  SearchResponse run();

 private:
  SearchRequest join_query_fields(const SearchRequest& request) const;
  FacetCounter count(const Filters& filters);
  FacetCounter count(const Filters& filters, const Xapian::Query& query);
  std::optional<FacetCounter> count_looser(const Filters& filters);
  std::vector<RankedDocid> rank(const FacetCounter& counter, const Filters& filters,
                                SortOrder sort);
  std::vector<RankedDocid> rank_by_relevance(const Filters& filters);
  void rescore_best(std::vector<RankedDocid>& ranked) const;
  std::vector<RankedDocid> rank_by_date(std::vector<Xapian::docid> matches, SortOrder sort) const;
  Hit make_hit(const RankedDocid& ranked, const Highlighter& highlighter) const;
  void list_documents();
  void suggest(const Filters& filters);

  ParsedQuery query_;  // Before request_, which joins its fields.
  SearchRequest request_;
  const Snapshot& snapshot_;
  Snapshot::Lease lease_;
  QueryPlan plan_;
  Xapian::Query match_;
  WordsNeeded needed_ = WordsNeeded::All;
  SearchResponse response_;
};

DayRange intersect(const DayRange& a, const DayRange& b) {
  DayRange both = a;
  if (b.first) both.first = both.first ? std::max(*both.first, *b.first) : *b.first;
  if (b.last) both.last = both.last ? std::min(*both.last, *b.last) : *b.last;
  return both;
}

/// Fields typed into the box join the filters of the request.
SearchRequest SearchRun::join_query_fields(const SearchRequest& request) const {
  SearchRequest joined = request;
  joined.days = intersect(request.days, query_.days);
  for (const FieldClause& clause : query_.fields) {
    FieldFilter filter{.field = clause.field, .include = {}, .exclude = {}};
    (clause.excluded ? filter.exclude : filter.include).push_back(clause.value);
    joined.filters.push_back(std::move(filter));
  }
  return joined;
}

FacetCounter SearchRun::count(const Filters& filters, const Xapian::Query& query) {
  FacetCounter counter(snapshot_.columns(), filters, request_.facets);
  CountingSpy spy(counter);
  Xapian::Enquire enquire(lease_.database());
  enquire.set_query(query);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.add_matchspy(&spy);
  // The spy sees only what the matcher looks at: all of it, with nothing to rank.
  enquire.get_mset(0, 0, lease_.database().get_doccount());
  return counter;
}

/// Counts what matches with more accents than were typed; nothing if that finds nothing.
std::optional<FacetCounter> SearchRun::count_looser(const Filters& filters) {
  const auto& literal = request_.literal;
  if (std::find(literal.begin(), literal.end(), AssumptionKind::Spelling) != literal.end()) {
    return std::nullopt;
  }
  ParsedQuery looser = query_;
  if (!loosen_spellings(looser, snapshot_.spellings(), Loosen::AllWords)) return std::nullopt;
  QueryPlan plan = build_plan(looser, snapshot_.spellings());
  FacetCounter counter = count(filters, plan.strict);
  if (counter.visited() == 0) return std::nullopt;
  query_ = std::move(looser);
  match_ = plan.strict;
  plan_ = std::move(plan);
  return counter;
}

/// Counts what matches, relaxing the words if they are never found together.
FacetCounter SearchRun::count(const Filters& filters) {
  if (!query_.has_text()) {
    FacetCounter counter(snapshot_.columns(), filters, request_.facets);
    for (const Xapian::docid docid : snapshot_.columns().days.newest_first()) counter.visit(docid);
    return counter;
  }
  plan_ = build_plan(query_, snapshot_.spellings());
  match_ = plan_.prefers_relaxed ? plan_.relaxed : plan_.strict;
  needed_ = plan_.prefers_relaxed ? WordsNeeded::Some : WordsNeeded::All;
  FacetCounter counter = count(filters, match_);
  if (counter.visited() > 0 || plan_.prefers_relaxed) return counter;
  if (auto looser = count_looser(filters)) return *std::move(looser);
  if (!plan_.can_relax) return counter;

  match_ = plan_.relaxed;
  needed_ = WordsNeeded::Some;
  response_.warnings.emplace_back("Không có bài nào có đủ các từ; đây là những bài có một số từ.");
  return count(filters, match_);
}

std::vector<RankedDocid> SearchRun::rank_by_relevance(const Filters& filters) {
  Xapian::Query match = match_;
  if (filters.any()) match = Xapian::Query(Xapian::Query::OP_FILTER, match, filters.query());
  const std::size_t last = request_.offset + std::size_t{request_.limit};
  std::vector<RankedDocid> ranked =
      find_candidates(lease_.database(), match, plan_.bonus, std::max(last, kCandidates));
  rescore_best(ranked);
  ranked.erase(ranked.begin(),
               ranked.begin() + std::min<std::ptrdiff_t>(request_.offset, std::ssize(ranked)));
  if (ranked.size() > request_.limit) ranked.resize(request_.limit);
  return ranked;
}

/// The best of the first stage in a better order. The others keep theirs, below.
void SearchRun::rescore_best(std::vector<RankedDocid>& ranked) const {
  const auto count = std::min(ranked.size(), kCandidates);
  std::vector<RankedDocid> best(ranked.begin(),
                                ranked.begin() + static_cast<std::ptrdiff_t>(count));
  const QueryWords words(query_, snapshot_.spellings(), lease_.database());
  rescore(words, snapshot_, lease_.database(), best);
  std::copy(best.begin(), best.end(), ranked.begin());
}

std::vector<RankedDocid> SearchRun::rank_by_date(std::vector<Xapian::docid> matches,
                                                 SortOrder sort) const {
  const DayColumn& days = snapshot_.columns().days;
  // Oldest first is not newest first turned round: articles without a date end both.
  const auto place = [&](Xapian::docid docid) {
    const bool undated = days.day_of(docid) == 0;
    const auto rank = static_cast<std::int64_t>(days.rank_of(docid));
    return std::pair(undated, sort == SortOrder::Oldest ? -rank : rank);
  };
  const std::size_t first = std::min<std::size_t>(request_.offset, matches.size());
  const std::size_t last = std::min<std::size_t>(first + request_.limit, matches.size());
  std::partial_sort(matches.begin(), matches.begin() + static_cast<std::ptrdiff_t>(last),
                    matches.end(),
                    [&](Xapian::docid a, Xapian::docid b) { return place(a) < place(b); });
  std::vector<RankedDocid> ranked;
  for (std::size_t i = first; i < last; ++i) ranked.push_back({matches[i], 0});
  return ranked;
}

std::vector<RankedDocid> SearchRun::rank(const FacetCounter& counter, const Filters& filters,
                                         SortOrder sort) {
  if (counter.matches().empty()) return {};
  if (sort == SortOrder::Relevance && query_.has_text()) return rank_by_relevance(filters);
  return rank_by_date(counter.matches(), sort);
}

Hit SearchRun::make_hit(const RankedDocid& ranked, const Highlighter& highlighter) const {
  auto article = decode_article(lease_.database().get_document(ranked.docid).get_data());
  if (!article) throw IndexError(article.error().message);
  Hit hit;
  hit.title_html = highlighter.title_html(article->title);
  hit.snippet_html = highlighter.snippet_html(article->body);
  hit.score = ranked.score;
  article->body.clear();
  hit.article = std::move(*article);
  return hit;
}

/// The documents that the query's numbers may mean: what was typed, and for a short form what the
/// archive has of it.
void SearchRun::list_documents() {
  const auto list = [this](const std::vector<std::string>& ids) {
    for (const std::string& id : ids) response_.documents.push_back({id, id});
  };
  for (const ClauseGroup& group : query_.required) {
    for (const Clause& clause : group.alternatives) {
      list(clause.number.ids);
      list(snapshot_.documents_named(clause.number.short_form));
    }
  }
}

/// Looks for a query that was more likely meant; readers see it above the first hits only. It is
/// never searched instead: what was typed binds, and where nothing has it all, words are relaxed.
void SearchRun::suggest(const Filters& filters) {
  if (!query_.has_text() || request_.offset > 0) return;
  std::string text = request_.query_text;
  for (const Assumption& assumption : query_.assumptions) {
    if (assumption.kind == AssumptionKind::Keystrokes) text = assumption.to;
  }
  std::optional<std::uint64_t> total;
  if (needed_ == WordsNeeded::All) total = response_.total;
  if (needed_ == WordsNeeded::Some && !plan_.prefers_relaxed) total = 0;
  const SearchedQuery searched{text, request_.literal, plan_, filters, total};
  const auto suggestion = find_suggestion(searched, snapshot_, lease_.database());
  if (!suggestion) return;
  response_.suggestion = suggestion->text;
  if (suggestion->typed_total > 0) return;
  response_.warnings.push_back(fmt::format(
      "Không có bài nào có đủ những gì đã gõ; câu gợi ý “{}” có {} bài và chưa được tìm thay.",
      suggestion->text, suggestion->total));
}

SearchResponse SearchRun::run() {
  response_.generation = snapshot_.generation();
  response_.warnings = query_.warnings;
  const Filters filters(request_, snapshot_.columns(), response_.warnings);
  const FacetCounter counter = count(filters);
  response_.assumptions = query_.assumptions;
  response_.total = counter.matches().size();
  response_.facets = counter.facets(request_.facet_size);
  response_.sort =
      request_.sort.value_or(query_.has_text() ? SortOrder::Relevance : SortOrder::Newest);
  response_.interpreted = interpret(query_, request_.days, needed_);
  list_documents();
  suggest(filters);
  const Highlighter highlighter(build_highlight(query_, snapshot_));
  for (const RankedDocid& ranked : rank(counter, filters, response_.sort)) {
    response_.hits.push_back(make_hit(ranked, highlighter));
  }
  return std::move(response_);
}

}  // namespace

Result<SearchResponse> Searcher::search(const SearchRequest& request) {
  const auto snapshot = index_.snapshot();
  return with_search_errors([&] { return SearchRun(request, *snapshot).run(); });
}

Result<Article> Searcher::article(const std::string& id) {
  const auto snapshot = index_.snapshot();
  return with_search_errors([&]() -> Result<Article> {
    const Snapshot::Lease lease(*snapshot);
    const std::string term = id_term(id);
    const auto at = lease.database().postlist_begin(term);
    if (at == lease.database().postlist_end(term)) {
      return refuse(ErrorCode::NotFound, "no article has the id '" + id + "'");
    }
    return decode_article(lease.database().get_document(*at).get_data());
  });
}

CompletionResponse Searcher::complete(const std::string& typed, std::size_t limit) {
  const auto snapshot = index_.snapshot();
  return {snapshot->completer().complete(typed, limit), snapshot->generation()};
}

ArchiveStatus Searcher::status() {
  const auto snapshot = index_.snapshot();
  ArchiveStatus status{.generation = snapshot->generation(),
                       .articles = snapshot->articles(),
                       .oldest = {},
                       .newest = {},
                       .published_at = snapshot->published_at()};
  const DayColumn& days = snapshot->columns().days;
  const auto& order = days.newest_first();
  const auto dated_end = std::partition_point(
      order.begin(), order.end(), [&](Xapian::docid docid) { return days.day_of(docid) != 0; });
  if (dated_end == order.begin()) return status;
  status.newest = day_from_number(days.day_of(order.front()));
  status.oldest = day_from_number(days.day_of(*std::prev(dated_end)));
  return status;
}

}  // namespace tracuu
