#pragma once

#include <string>

#include "server/search/index_handle.h"
#include "server/search/search_service.h"

namespace tracuu {

/// SearchService over an index on disk. Thread-safe: each request works on the snapshot that was
/// current when it began.
class Searcher : public SearchService {
 public:
  /// `index` must outlive the searcher.
  explicit Searcher(const IndexHandle& index) : index_(index) {}

  Result<SearchResponse> search(const SearchRequest& request) override;
  Result<Article> article(const std::string& id) override;
  CompletionResponse complete(const std::string& typed, std::size_t limit) override;
  ArchiveStatus status() override;
  Result<std::unique_ptr<ArticleStream>> stream(const SearchRequest& request) override;
  Result<OfficialRecord> official(const std::string& id) override;
  Result<DocumentRecord> document(const std::string& id) override;
  Result<ListResponse> officials(const ListRequest& request) override;
  Result<ListResponse> documents(const ListRequest& request) override;
  Result<SimilarArticles> similar(const std::string& id, std::size_t limit) override;
  Result<QueryPlaces> find_in_article(const std::string& id,
                                      const std::string& query_text) override;
  Coverage coverage() override;
  Result<ChangesResponse> changes(const ChangesRequest& request) override;
  Result<std::vector<NumberMeaning>> resolve(const std::string& number) override;
  CheckedText check_text(const std::string& text) override;

 private:
  const IndexHandle& index_;
};

}  // namespace tracuu
