#include "server/search/searcher.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "schema/record/terms.h"
#include "server/query/interpretation.h"
#include "server/query/query_note.h"
#include "server/search/archive_status.h"
#include "server/search/article_stream.h"
#include "server/search/cursor.h"
#include "server/search/highlight/highlighter.h"
#include "server/search/hit_highlight.h"
#include "server/search/index_errors.h"
#include "server/search/matched_articles.h"
#include "server/search/matched_copies.h"
#include "server/search/short_forms_of_year.h"
#include "server/search/stored_articles.h"
#include "server/search/suggestion.h"

namespace tracuu {
namespace {

constexpr std::size_t kCopiesListed = 5;  // Behind a hit; each is read and decoded.

/// One search on one snapshot.
class SearchRun {
 public:
  /// `cursor` is where the page begins; by the request's offset without one.
  SearchRun(const SearchRequest& request, const Snapshot& snapshot, std::optional<Cursor> cursor)
      : request_(request),
        snapshot_(snapshot),
        cursor_(std::move(cursor)),
        until_(cursor_ ? cursor_->until : snapshot.columns().findable.latest()),
        lease_(snapshot),
        matched_(request, snapshot, lease_.database(), until_),
        copies_(snapshot.duplicates(), matched_.docids()) {}

  SearchResponse run();

 private:
  PageOfHits page() const;
  bool collapses() const { return request_.duplicates == Duplicates::Collapse; }
  bool is_first_page() const { return request_.offset == 0 && !cursor_; }
  Hit make_hit(const RankedDocid& ranked, const Highlighter& highlighter) const;
  HitCopies list_copies(std::vector<Xapian::docid> copies) const;
  void list_documents();
  void suggest();
  std::string next_cursor(std::size_t first, const std::vector<RankedDocid>& ranked) const;

  const SearchRequest& request_;
  const Snapshot& snapshot_;
  std::optional<Cursor> cursor_;
  std::chrono::sys_seconds until_;
  Snapshot::Lease lease_;
  MatchedArticles matched_;
  MatchedCopies copies_;
  SearchResponse response_;
};

/// One hit more than are shown, to know whether there is another page.
PageOfHits SearchRun::page() const {
  PageOfHits page{.first = request_.offset,
                  .count = std::size_t{request_.limit} + 1,
                  .behind = {},
                  .duplicates = request_.duplicates};
  if (!cursor_) return page;
  page.first = 0;
  if (matched_.is_ordered_by_words()) {
    page.first = cursor_->position;
  } else {
    page.behind = matched_.date_order().place(lease_.database(), cursor_->last);
  }
  return page;
}

std::string SearchRun::next_cursor(std::size_t first,
                                   const std::vector<RankedDocid>& ranked) const {
  if (ranked.size() <= request_.limit || request_.limit == 0) return {};
  const Xapian::docid last = ranked[request_.limit - 1].docid;
  return encode_cursor({.request = fingerprint_of(request_),
                        .until = until_,
                        .position = first + request_.limit,
                        .last = key_of(snapshot_.columns(), lease_.database(), last)});
}

Hit SearchRun::make_hit(const RankedDocid& ranked, const Highlighter& highlighter) const {
  Hit hit;
  hit.article = read_article(lease_.database(), ranked.docid);
  hit.title_html = highlighter.title_html(hit.article.title, hit.article.body,
                                          named_places(hit.article, TextField::Title));
  hit.snippet_html =
      highlighter.snippet_html(hit.article.body, named_places(hit.article, TextField::Body));
  hit.score = ranked.score;
  hit.article.body.clear();
  hit.findable_since = snapshot_.columns().findable.since(ranked.docid);
  if (collapses()) hit.copies = list_copies(copies_.copies_of(ranked.docid));
  return hit;
}

HitCopies SearchRun::list_copies(std::vector<Xapian::docid> copies) const {
  HitCopies out{.count = copies.size(), .articles = {}};
  const DayColumn& days = snapshot_.columns().days;
  std::sort(copies.begin(), copies.end(),
            [&](Xapian::docid a, Xapian::docid b) { return days.rank_of(a) < days.rank_of(b); });
  for (std::size_t i = 0; i < std::min(copies.size(), kCopiesListed); ++i) {
    out.articles.push_back(read_listed_article(lease_.database(), copies[i]));
  }
  return out;
}

/// The documents that the query's numbers may mean: what was typed, and for a short form what the
/// archive has of it.
void SearchRun::list_documents() {
  const auto list = [this](const std::vector<std::string>& ids) {
    for (const std::string& id : ids) response_.documents.push_back({id, id});
  };
  for (const ClauseGroup& group : matched_.query().required) {
    for (const Clause& clause : group.alternatives) {
      list(clause.number.ids);
      if (!clause.number.year) list(snapshot_.documents_named(clause.number.short_form));
    }
  }
}

/// Looks for a query that was more likely meant; readers see it above the first hits only. It is
/// never searched instead: what was typed binds, and where nothing has it all, words are relaxed.
void SearchRun::suggest() {
  const ParsedQuery& query = matched_.query();
  if (!query.has_text() || !is_first_page()) return;
  std::string text = request_.query_text;
  for (const Assumption& assumption : query.assumptions) {
    const bool instead = assumption.kind == AssumptionKind::Keystrokes ||
                         assumption.kind == AssumptionKind::Encoding ||
                         assumption.kind == AssumptionKind::Address;
    if (instead) text = assumption.to;
  }
  std::optional<std::uint64_t> total;
  const bool needs_all = matched_.needed() == WordsNeeded::All;
  if (needs_all) total = response_.total;
  if (!needs_all && !matched_.plan().prefers_relaxed) total = 0;
  const SearchedQuery searched{text, request_.literal, matched_.plan(), matched_.filters(), total};
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
  response_.warnings = matched_.warnings();
  response_.assumptions = matched_.query().assumptions;
  response_.total = matched_.docids().size();
  response_.total_hits = collapses() ? copies_.texts() : response_.total;
  response_.facets = matched_.facets();
  response_.sort = matched_.sort();
  response_.interpreted =
      interpret(matched_.query(), {matched_.days(), matched_.filters().described()},
                matched_.needed(), request_.language);
  list_documents();
  suggest();
  const PageOfHits wanted = page();
  const std::vector<RankedDocid> ranked = matched_.rank(wanted);
  response_.next_cursor = next_cursor(wanted.first, ranked);
  const Highlighter highlighter(build_highlight(matched_.query(), snapshot_));
  for (const RankedDocid& each : ranked) {
    if (response_.hits.size() == request_.limit) break;
    response_.hits.push_back(make_hit(each, highlighter));
  }
  return std::move(response_);
}

}  // namespace

Result<SearchResponse> Searcher::search(const SearchRequest& request) {
  std::optional<Cursor> cursor;
  if (!request.cursor.empty()) {
    auto decoded = decode_cursor(request.cursor, fingerprint_of(request));
    if (!decoded) return tl::unexpected(decoded.error());
    cursor = *std::move(decoded);
  }
  const auto snapshot = index_.snapshot();
  return with_search_errors([&] { return SearchRun(request, *snapshot, std::move(cursor)).run(); });
}

Result<std::unique_ptr<ArticleStream>> Searcher::stream(const SearchRequest& request) {
  auto snapshot = index_.snapshot();
  return with_search_errors([&] { return open_stream(request, std::move(snapshot)); });
}

Result<Article> Searcher::article(const std::string& id) {
  const auto snapshot = index_.snapshot();
  return with_search_errors([&]() -> Result<Article> {
    const Snapshot::Lease lease(*snapshot);
    const auto docid = find_article(lease.database(), id);
    if (!docid) return tl::unexpected(docid.error());
    return read_article(lease.database(), *docid);
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
