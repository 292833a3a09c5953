#include "tests/support/temp_index.h"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <thread>

#include "indexer/source/source.h"
#include "indexer/writer/update.h"

namespace tracuu::testing_support {

TempFolder::TempFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "tracuu-test-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = pattern;
}

TempFolder::~TempFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

RunReport TempIndex::update(const std::vector<std::string>& json_lines, unsigned jobs) {
  const std::filesystem::path source = folder_.path() / "source.jsonl";
  std::ofstream out(source);
  for (const std::string& line : json_lines) out << line << '\n';
  out.close();
  auto reader = open_sources({source.string()});
  if (!reader) throw std::runtime_error(reader.error().message);
  RunReport report =
      run_update({.index = index(), .jobs = jobs, .dry_run = false, .on_progress = {}}, **reader);
  latest_ = std::to_string(report.generation);
  return report;
}

void TempIndex::wait_for_latest() {
  constexpr auto kLongest = std::chrono::seconds(10);
  const auto end = std::chrono::steady_clock::now() + kLongest;
  while (searcher().status().generation != latest_) {
    if (std::chrono::steady_clock::now() > end) throw std::runtime_error("not served: " + latest_);
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

Searcher& TempIndex::searcher() {
  if (!searcher_) {
    handle_ = std::make_unique<IndexHandle>(index(), [](const std::string&) {});
    searcher_ = std::make_unique<Searcher>(*handle_);
  }
  return *searcher_;
}

SearchResponse TempIndex::search(const SearchRequest& request) {
  auto response = searcher().search(request);
  if (!response) throw std::runtime_error(response.error().message);
  return std::move(*response);
}

std::vector<std::string> TempIndex::find(const std::string& query) {
  SearchRequest request;
  request.query_text = query;
  request.limit = 100;
  std::vector<std::string> ids;
  for (const Hit& hit : search(request).hits) ids.push_back(hit.article.id);
  return ids;
}

}  // namespace tracuu::testing_support
