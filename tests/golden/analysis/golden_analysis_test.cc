// Reads tests/golden/analysis/*.tsv; the format is at the head of each file. With
// TRACUU_GOLDEN_UPDATE=1 in the environment the files are rewritten instead, to be read as a diff.
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"
#include "schema/analysis/lexicon.h"
#include "tests/golden/analysis/golden_file.h"

namespace tracuu::golden {
namespace {

namespace fs = std::filesystem;

std::string print_token(const Token& token) {
  std::string out = token.text;
  if (token.kind != TokenKind::Syllable) out += ":" + std::string(token_kind_name(token.kind));
  return out + '[' + std::to_string(token.begin) + ',' + std::to_string(token.end) + ')';
}

std::string print_tokens(std::string_view text) {
  std::string out;
  std::uint32_t last = 0;
  for (const Token& token : analyze(text)) {
    if (!out.empty()) out += ' ';
    const std::uint32_t step = token.position - last;
    if (last != 0 && step != 1) out += '+' + std::to_string(step) + ' ';
    out += print_token(token);
    last = token.position;
  }
  return out;
}

std::string print_words(std::string_view text) {
  std::string out;
  for (const std::string& word : segment_words(text)) out += (out.empty() ? "" : "|") + word;
  return out;
}

std::string print_compounds(std::string_view text) {
  std::string out;
  for (const Compound& compound : find_compounds(analyze(text))) {
    out += (out.empty() ? "" : "|") + compound.text + " = " + compound.folded;
  }
  return out;
}

class GoldenAnalysis : public testing::TestWithParam<fs::path> {};

TEST_P(GoldenAnalysis, SaysWhatTheFileSays) {
  const fs::path& file = GetParam();
  const std::string name = file.filename().string();
  const auto print = name.starts_with("words")       ? print_words
                     : name.starts_with("compounds") ? print_compounds
                                                     : print_tokens;
  const std::vector<Line> lines = read_lines(file);
  const char* update = std::getenv("TRACUU_GOLDEN_UPDATE");
  if (update != nullptr && std::string_view(update) == "1") {
    rewrite(file, lines, print);
    GTEST_SKIP() << "rewritten: " << file;
  }
  int cases = 0;
  for (const Line& line : lines) {
    if (!line.is_case) continue;
    ++cases;
    EXPECT_EQ(print(unescape(line.input)), line.expected) << name << ": " << line.input;
  }
  EXPECT_GT(cases, 0) << "no case in " << file;
}

std::vector<fs::path> golden_files() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(TRACUU_SOURCE_DIR "/tests/golden/analysis")) {
    if (entry.path().extension() == ".tsv") files.push_back(entry.path());
  }
  return files;
}

INSTANTIATE_TEST_SUITE_P(Files, GoldenAnalysis, testing::ValuesIn(golden_files()),
                         [](const auto& file) { return file.param.stem().string(); });

}  // namespace
}  // namespace tracuu::golden
