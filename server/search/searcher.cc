#include "server/search/searcher.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "schema/record/field.h"
#include "schema/record/stored_article.h"
#include "schema/record/terms.h"
#include "server/query/interpretation.h"
#include "server/query/loose_spellings.h"
#include "server/query/unaccented_words.h"
#include "server/query/understanding.h"
#include "server/search/archive_status.h"
#include "server/search/facet_counter.h"
#include "server/search/filters.h"
#include "server/search/highlight/highlighter.h"
#include "server/search/hit_highlight.h"
#include "server/search/index_errors.h"
#include "server/search/joined_request.h"
#include "server/search/matched_copies.h"
#include "server/search/ranking.h"
#include "server/search/suggestion.h"

namespace tracuu {
namespace {

constexpr std::size_t kCopiesListed = 5;  // Behind a hit; each is read and decoded.

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

/// Articles with more accents than were typed are looked for where fewer than these have the words
/// as typed: the reader sees all of these first.
constexpr std::size_t kFewMatches = 50;

/// One search on one snapshot.
class SearchRun {
 public:
  SearchRun(const SearchRequest& request, const Snapshot& snapshot)
      : query_(understand_query(request.query_text, snapshot.spellings(), request.literal)),
        request_(join_query_fields(request, query_)),
        snapshot_(snapshot),
        lease_(snapshot) {
    note_unaccented_words(query_, snapshot.typed_without_accents());
    drop_empty_dates(query_, snapshot.columns().days);
  }

  SearchResponse run();

 private:
  void assume_words();
  FacetCounter count(const Filters& filters);
  FacetCounter count(const Filters& filters, const Xapian::Query& query);
  std::optional<FacetCounter> count_looser(const Filters& filters, std::size_t found);
  bool allows(AssumptionKind kind) const;
  SortOrder sort() const;
  std::vector<RankedDocid> rank(const FacetCounter& counter, const Filters& filters,
                                SortOrder sort) const;
  bool collapses() const { return request_.duplicates == Duplicates::Collapse; }
  Article read_article(Xapian::docid docid) const;
  Hit make_hit(const RankedDocid& ranked, const Highlighter& highlighter) const;
  HitCopies list_copies(std::vector<Xapian::docid> copies) const;
  void list_documents();
  void suggest(const Filters& filters);

  ParsedQuery query_;  // Before request_, which joins its fields.
  SearchRequest request_;
  const Snapshot& snapshot_;
  Snapshot::Lease lease_;
  QueryPlan plan_;
  Xapian::Query match_;
  std::optional<QueryReading> as_typed_;  ///< What ranks above the others, if these are looser.
  WordsNeeded needed_ = WordsNeeded::All;
  SearchResponse response_;
};

/// Says that articles may lack some of the words.
void SearchRun::assume_words() {
  std::string words;
  for (const ClauseGroup& group : query_.required) {
    words += (words.empty() ? "" : " ") + group.alternatives.front().text;
  }
  needed_ = WordsNeeded::Some;
  query_.assumptions.push_back({AssumptionKind::Words, words, "một số từ trong đó"});
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

bool SearchRun::allows(AssumptionKind kind) const {
  const auto& literal = request_.literal;
  return std::find(literal.begin(), literal.end(), kind) == literal.end();
}

SortOrder SearchRun::sort() const {
  return request_.sort.value_or(query_.has_text() ? SortOrder::Relevance : SortOrder::Newest);
}

/// Counts what matches with more accents than were typed; nothing if that finds no more than
/// `found`, what was found as typed. What was is kept, to rank above.
std::optional<FacetCounter> SearchRun::count_looser(const Filters& filters, std::size_t found) {
  if (!allows(AssumptionKind::Spelling)) return std::nullopt;
  ParsedQuery looser = query_;
  if (!loosen_spellings(looser, snapshot_.spellings(), Loosen::AllWords)) return std::nullopt;
  QueryPlan plan = build_plan(looser, snapshot_.spellings());
  FacetCounter counter = count(filters, plan.strict);
  if (counter.visited() == 0 || counter.matches().size() <= found) return std::nullopt;
  if (found > 0) as_typed_ = QueryReading{std::move(query_), std::move(plan_), match_};
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
  const bool may_relax = allows(AssumptionKind::Words);
  const bool relaxed = plan_.prefers_relaxed && may_relax;
  match_ = relaxed ? plan_.relaxed : plan_.strict;
  FacetCounter counter = count(filters, match_);
  if (relaxed) {
    assume_words();
    return counter;
  }
  const std::size_t found = counter.matches().size();
  // A list by date has no place below for what is meant less.
  const bool few = found < kFewMatches && sort() == SortOrder::Relevance;
  if (counter.visited() == 0 || few) {
    if (auto looser = count_looser(filters, found)) return *std::move(looser);
  }
  if (counter.visited() > 0) return counter;
  if (!plan_.can_relax || !may_relax) return counter;

  FacetCounter some = count(filters, plan_.relaxed);
  if (some.visited() == 0) return counter;
  match_ = plan_.relaxed;
  assume_words();
  response_.warnings.push_back(
      write_note({{"Không có bài nào có đủ các từ; đây là những bài có một số từ.",
                   "No article has all of the words; these have some of them."},
                  {}},
                 request_.language));
  return some;
}

/// What has the query as typed stands above what it means besides.
std::vector<RankedDocid> SearchRun::rank(const FacetCounter& counter, const Filters& filters,
                                         SortOrder sort) const {
  if (counter.matches().empty()) return {};
  const Ranking ranking(request_, snapshot_, lease_.database());
  const bool by_words = sort == SortOrder::Relevance || sort == SortOrder::Recent;
  if (!by_words || !query_.has_text()) return ranking.by_date(counter.matches(), sort);
  if (!as_typed_) return ranking.by_relevance({{query_, plan_, match_}}, filters, sort);
  const Xapian::Query others(Xapian::Query::OP_AND_NOT, match_, as_typed_->match);
  return ranking.by_relevance({*as_typed_, {query_, plan_, others}}, filters, sort);
}

Article SearchRun::read_article(Xapian::docid docid) const {
  auto article = decode_article(lease_.database().get_document(docid).get_data());
  if (!article) throw IndexError(article.error().message);
  return *std::move(article);
}

Hit SearchRun::make_hit(const RankedDocid& ranked, const Highlighter& highlighter) const {
  Hit hit;
  hit.article = read_article(ranked.docid);
  hit.title_html = highlighter.title_html(hit.article.title, hit.article.body,
                                          named_places(hit.article, TextField::Title));
  hit.snippet_html =
      highlighter.snippet_html(hit.article.body, named_places(hit.article, TextField::Body));
  hit.score = ranked.score;
  hit.article.body.clear();
  return hit;
}

HitCopies SearchRun::list_copies(std::vector<Xapian::docid> copies) const {
  HitCopies out{.count = copies.size(), .articles = {}};
  const DayColumn& days = snapshot_.columns().days;
  std::sort(copies.begin(), copies.end(),
            [&](Xapian::docid a, Xapian::docid b) { return days.rank_of(a) < days.rank_of(b); });
  for (std::size_t i = 0; i < std::min(copies.size(), kCopiesListed); ++i) {
    out.articles.push_back(read_article(copies[i]));
    out.articles.back().body.clear();
  }
  return out;
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
    const bool instead = assumption.kind == AssumptionKind::Keystrokes ||
                         assumption.kind == AssumptionKind::Encoding ||
                         assumption.kind == AssumptionKind::Address;
    if (instead) text = assumption.to;
  }
  std::optional<std::uint64_t> total;
  if (needed_ == WordsNeeded::All) total = response_.total;
  if (needed_ == WordsNeeded::Some && !plan_.prefers_relaxed) total = 0;
  const SearchedQuery searched{text, request_.literal, plan_, filters, total};
  const auto suggestion = find_suggestion(searched, snapshot_, lease_.database());
  if (!suggestion) return;
  response_.suggestion = suggestion->text;
  if (suggestion->typed_total > 0) return;
  response_.warnings.push_back(write_note(
      {{"Không có bài nào có đủ những gì đã gõ; câu gợi ý “{}” có {} bài và chưa được tìm thay.",
        "No article has all that was typed; the query suggested, “{}”, finds {} and was not "
        "searched instead."},
       {suggestion->text, std::to_string(suggestion->total)}},
      request_.language));
}

SearchResponse SearchRun::run() {
  response_.generation = snapshot_.generation();
  for (const QueryNote& note : query_.warnings) {
    response_.warnings.push_back(write_note(note, request_.language));
  }
  const Filters filters(request_, snapshot_.columns(), response_.warnings);
  const FacetCounter counter = count(filters);
  response_.assumptions = query_.assumptions;
  const MatchedCopies copies(snapshot_.duplicates(), counter.matches());
  response_.total = counter.matches().size();
  response_.total_hits = collapses() ? copies.texts() : response_.total;
  response_.facets = counter.facets(request_.facet_size);
  response_.sort = sort();
  response_.interpreted =
      interpret(query_, {request_.days, filters.described()}, needed_, request_.language);
  list_documents();
  suggest(filters);
  const Highlighter highlighter(build_highlight(query_, snapshot_));
  for (const RankedDocid& ranked : rank(counter, filters, response_.sort)) {
    response_.hits.push_back(make_hit(ranked, highlighter));
    if (collapses()) response_.hits.back().copies = list_copies(copies.copies_of(ranked.docid));
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
  return status_of(*index_.snapshot());
}

}  // namespace tracuu
