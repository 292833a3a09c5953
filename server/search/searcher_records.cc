#include "server/query/unaccented_words.h"
#include "server/query/understanding.h"
#include "server/search/changes.h"
#include "server/search/document_record.h"
#include "server/search/highlight/highlighter.h"
#include "server/search/hit_highlight.h"
#include "server/search/index_errors.h"
#include "server/search/matched_articles.h"
#include "server/search/number_meanings.h"
#include "server/search/official_record.h"
#include "server/search/searcher.h"
#include "server/search/similar_articles.h"
#include "server/search/stored_articles.h"
#include "server/search/text_check.h"

// What the searcher knows beside searches: each method on the snapshot of now.

namespace tracuu {

Result<OfficialRecord> Searcher::official(const std::string& id) {
  const auto snapshot = index_.snapshot();
  return with_search_errors([&] {
    const Snapshot::Lease lease(*snapshot);
    return make_official_record(*snapshot, lease.database(), id);
  });
}

Result<DocumentRecord> Searcher::document(const std::string& id) {
  const auto snapshot = index_.snapshot();
  return with_search_errors([&] {
    const Snapshot::Lease lease(*snapshot);
    return make_document_record(*snapshot, lease.database(), id);
  });
}

Result<ListResponse> Searcher::officials(const ListRequest& request) {
  const auto snapshot = index_.snapshot();
  ListResponse response = snapshot->officials().list(request);
  response.generation = snapshot->generation();
  return response;
}

Result<ListResponse> Searcher::documents(const ListRequest& request) {
  const auto snapshot = index_.snapshot();
  ListResponse response = snapshot->documents().list(request);
  response.generation = snapshot->generation();
  return response;
}

Result<SimilarArticles> Searcher::similar(const std::string& id, std::size_t limit) {
  const auto snapshot = index_.snapshot();
  return with_search_errors([&]() -> Result<SimilarArticles> {
    const Snapshot::Lease lease(*snapshot);
    const auto docid = find_article(lease.database(), id);
    if (!docid) return tl::unexpected(docid.error());
    return find_similar(*snapshot, lease.database(), *docid, limit);
  });
}

Result<ChangesResponse> Searcher::changes(const ChangesRequest& request) {
  const auto snapshot = index_.snapshot();
  return with_search_errors([&] {
    const Snapshot::Lease lease(*snapshot);
    return list_changes(*snapshot, lease.database(), request);
  });
}

Result<std::vector<NumberMeaning>> Searcher::resolve(const std::string& number) {
  const auto snapshot = index_.snapshot();
  return with_search_errors([&] {
    const Snapshot::Lease lease(*snapshot);
    return find_meanings(*snapshot, lease.database(), number);
  });
}

CheckedText Searcher::check_text(const std::string& text) {
  return check_text_against(*index_.snapshot(), text);
}

Result<QueryPlaces> Searcher::find_in_article(const std::string& id,
                                              const std::string& query_text) {
  const auto snapshot = index_.snapshot();
  return with_search_errors([&]() -> Result<QueryPlaces> {
    const Snapshot::Lease lease(*snapshot);
    const auto docid = find_article(lease.database(), id);
    if (!docid) return tl::unexpected(docid.error());
    const Article article = read_article(lease.database(), *docid);
    SearchRequest request;
    request.query_text = query_text;
    const ParsedQuery query = understand(request, *snapshot);
    const Highlighter highlighter(build_highlight(query, *snapshot));
    return QueryPlaces{
        highlighter.title_places(article.title, article.body,
                                 named_places(article, TextField::Title)),
        highlighter.body_places(article.body, named_places(article, TextField::Body))};
  });
}

Coverage Searcher::coverage() {
  return index_.snapshot()->coverage();
}

}  // namespace tracuu
