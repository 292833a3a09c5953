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

 private:
  const IndexHandle& index_;
};

}  // namespace tracuu
