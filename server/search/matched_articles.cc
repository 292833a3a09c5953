#include "server/search/matched_articles.h"

#include <algorithm>
#include <utility>

#include "server/query/loose_spellings.h"
#include "server/query/query_note.h"
#include "server/query/unaccented_words.h"
#include "server/query/understanding.h"
#include "server/search/joined_request.h"
#include "server/search/short_forms_of_year.h"

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

/// Articles with more accents than were typed are looked for where fewer than these have the words
/// as typed: the reader sees all of these first.
constexpr std::size_t kFewMatches = 50;

std::vector<std::string> write_warnings(const ParsedQuery& query, ReaderLanguage language) {
  std::vector<std::string> warnings;
  for (const QueryNote& note : query.warnings) warnings.push_back(write_note(note, language));
  return warnings;
}

}  // namespace

ParsedQuery understand(const SearchRequest& request, const Snapshot& snapshot) {
  ParsedQuery query = understand_query(request.query_text, snapshot.spellings(), request.literal);
  note_unaccented_words(query, snapshot.typed_without_accents());
  settle_years(query, snapshot);
  return query;
}

MatchedArticles::MatchedArticles(const SearchRequest& request, const Snapshot& snapshot,
                                 const Xapian::Database& database, std::chrono::sys_seconds until)
    : snapshot_(snapshot),
      database_(database),
      query_(understand(request, snapshot)),
      request_(join_query_fields(request, query_)),
      warnings_(write_warnings(query_, request.language)),
      filters_(request_, {snapshot.columns(), database, until}, warnings_),
      counter_(count()) {}

bool MatchedArticles::allows(AssumptionKind kind) const {
  const auto& literal = request_.literal;
  return std::find(literal.begin(), literal.end(), kind) == literal.end();
}

SortOrder MatchedArticles::sort() const {
  return request_.sort.value_or(query_.has_text() ? SortOrder::Relevance : SortOrder::Newest);
}

bool MatchedArticles::is_ordered_by_words() const {
  const bool by_words = sort() == SortOrder::Relevance || sort() == SortOrder::Recent;
  return by_words && query_.has_text();
}

constexpr Bilingual kSomeWords{"một số từ trong đó", "some of these words"};

/// Says that articles may lack some of the words.
void MatchedArticles::assume_words() {
  std::string words;
  for (const ClauseGroup& group : query_.required) {
    words += (words.empty() ? "" : " ") + group.alternatives.front().text;
  }
  needed_ = WordsNeeded::Some;
  query_.assumptions.push_back(
      {AssumptionKind::Words, words, std::string(kSomeWords.in(request_.language))});
}

FacetCounter MatchedArticles::count(const Xapian::Query& query) const {
  FacetCounter counter(snapshot_.columns(), filters_, request_.facets);
  CountingSpy spy(counter);
  Xapian::Enquire enquire(database_);
  enquire.set_query(query);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.add_matchspy(&spy);
  // The spy sees only what the matcher looks at: all of it, with nothing to rank.
  enquire.get_mset(0, 0, database_.get_doccount());
  return counter;
}

/// Counts what matches with more accents than were typed; nothing if that finds no more than
/// `found`, what was found as typed. What was is kept, to rank above.
std::optional<FacetCounter> MatchedArticles::count_looser(std::size_t found) {
  if (!allows(AssumptionKind::Spelling)) return std::nullopt;
  ParsedQuery looser = query_;
  if (!loosen_spellings(looser, snapshot_.spellings(), Loosen::AllWords)) return std::nullopt;
  QueryPlan plan = build_plan(looser, snapshot_.spellings());
  FacetCounter counter = count(plan.strict);
  if (counter.visited() == 0 || counter.matches().size() <= found) return std::nullopt;
  if (found > 0) as_typed_ = QueryReading{std::move(query_), std::move(plan_), match_};
  query_ = std::move(looser);
  match_ = plan.strict;
  plan_ = std::move(plan);
  return counter;
}

/// Counts what matches, relaxing the words if they are never found together.
FacetCounter MatchedArticles::count() {
  drop_empty_dates(query_, snapshot_.columns().days);
  if (!query_.has_text()) {
    FacetCounter counter(snapshot_.columns(), filters_, request_.facets);
    for (const Xapian::docid docid : snapshot_.columns().days.newest_first()) counter.visit(docid);
    return counter;
  }
  plan_ = build_plan(query_, snapshot_.spellings());
  const bool may_relax = allows(AssumptionKind::Words);
  const bool relaxed = plan_.prefers_relaxed && may_relax;
  match_ = relaxed ? plan_.relaxed : plan_.strict;
  FacetCounter counter = count(match_);
  if (relaxed) {
    assume_words();
    return counter;
  }
  const std::size_t found = counter.matches().size();
  // A list by date has no place below for what is meant less.
  const bool few = found < kFewMatches && sort() == SortOrder::Relevance;
  if (counter.visited() == 0 || few) {
    if (auto looser = count_looser(found)) return *std::move(looser);
  }
  if (counter.visited() > 0) return counter;
  if (!plan_.can_relax || !may_relax) return counter;

  FacetCounter some = count(plan_.relaxed);
  if (some.visited() == 0) return counter;
  match_ = plan_.relaxed;
  assume_words();
  if (some.matches().empty()) return some;  // Filters leave nothing that could be pointed at.
  warnings_.push_back(write_note({{"Không có bài nào có đủ các từ; đây là những bài có một số từ.",
                                   "No article has all of the words; these have some of them."},
                                  {}},
                                 request_.language));
  return some;
}

/// Without words there is nothing to be relevant to.
DateOrder MatchedArticles::date_order() const {
  const bool by_words = sort() == SortOrder::Relevance || sort() == SortOrder::Recent;
  return {snapshot_.columns(), by_words ? SortOrder::Newest : sort()};
}

std::vector<RankedDocid> MatchedArticles::rank(const PageOfHits& page) const {
  if (docids().empty()) return {};
  const Ranking ranking(page, snapshot_, database_);
  if (!is_ordered_by_words()) return ranking.by_date(docids(), date_order());
  if (!as_typed_) return ranking.by_relevance({{query_, plan_, match_}}, filters_, sort());
  const Xapian::Query others(Xapian::Query::OP_AND_NOT, match_, as_typed_->match);
  return ranking.by_relevance({*as_typed_, {query_, plan_, others}}, filters_, sort());
}

}  // namespace tracuu
