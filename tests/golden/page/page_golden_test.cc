#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "indexer/page/page.h"

namespace tracuu {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

std::vector<std::string> split_paragraphs(const std::string& body) {
  std::vector<std::string> paragraphs;
  std::istringstream in(body);
  for (std::string line; std::getline(in, line);) paragraphs.push_back(line);
  return paragraphs;
}

std::string describe(const Result<PageContent>& page) {
  nlohmann::ordered_json out;
  if (page) {
    out["title"] = page->title;
    out["published"] = page->published ? format_published(*page->published) : "";
    out["section"] = page->section;
    out["source"] = page->source;
    out["url"] = page->url;
    out["body"] = split_paragraphs(page->body);
    if (!page->captions.empty()) out["captions"] = page->captions;
  } else {
    out["refused"] = page.error().message;
  }
  return out.dump(1) + "\n";
}

std::vector<fs::path> page_files() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(TRACUU_SOURCE_DIR "/tests/golden/page")) {
    const auto ending = entry.path().extension();
    if (entry.path().filename() != "CMakeLists.txt" && (ending == ".txt" || ending == ".html")) {
      files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

class GoldenPage : public testing::TestWithParam<fs::path> {};

TEST_P(GoldenPage, GivesTheArticleAndNothingElse) {
  const auto& file = GetParam();
  const auto bytes = read_file(file);
  const auto actual =
      describe(file.extension() == ".html" ? read_html_page(bytes) : read_text_page(bytes));
  auto expected_file = file;
  expected_file.replace_extension(".json");
  if (std::getenv("TRACUU_GOLDEN_UPDATE") != nullptr) {
    std::ofstream(expected_file, std::ios::binary) << actual;
  }
  EXPECT_EQ(actual, read_file(expected_file)) << file;
}

INSTANTIATE_TEST_SUITE_P(Pages, GoldenPage, testing::ValuesIn(page_files()),
                         [](const auto& page) { return page.param.stem().string(); });

}  // namespace
}  // namespace tracuu
