#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "indexer/writer/run_report.h"
#include "schema/record/article.h"
#include "server/search/index_handle.h"
#include "server/search/searcher.h"

namespace tracuu::testing_support {

/// A folder that is gone at the end of the test.
class TempFolder {
 public:
  TempFolder();
  ~TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  TempFolder(TempFolder&&) = delete;
  TempFolder& operator=(TempFolder&&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// An index in a temporary folder, written by the real indexer and read by the real searcher.
class TempIndex {
 public:
  /// Indexes lines of article JSON. May be called again: an update.
  RunReport update(const std::vector<std::string>& json_lines, unsigned jobs = 2);

  std::filesystem::path index() const { return folder_.path() / "index"; }
  const std::filesystem::path& folder() const { return folder_.path(); }

  /// Opened at the first call; follows later updates.
  Searcher& searcher();
  /// Until the searcher serves what was published last.
  void wait_for_latest();
  /// The ids of the hits, in order; limit 100.
  std::vector<std::string> find(const std::string& query);
  SearchResponse search(const SearchRequest& request);

 private:
  TempFolder folder_;
  std::string latest_;  ///< The generation that was published last.
  std::unique_ptr<IndexHandle> handle_;
  std::unique_ptr<Searcher> searcher_;
};

}  // namespace tracuu::testing_support
