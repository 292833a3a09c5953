#include <fstream>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/source/source.h"
#include "indexer/writer/generation.h"
#include "indexer/writer/index_folder.h"
#include "indexer/writer/update.h"
#include "schema/record/index_error.h"
#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing_support::TempIndex;

std::string line(const std::string& id, const std::string& body) {
  return R"({"id":")" + id + R"(","title":"Bài )" + id + R"(","body":")" + body + R"("})";
}

TEST(Update, ASecondRunChangesNothing) {
  TempIndex index;
  EXPECT_EQ(index.update({line("a", "một"), line("b", "hai")}).added, 2U);
  const RunReport again = index.update({line("a", "một"), line("b", "hai")});
  EXPECT_EQ(again.unchanged, 2U);
  EXPECT_FALSE(again.published);
  EXPECT_EQ(again.generation, 1U);
}

TEST(Update, AChangedArticleIsReplacedAndTheOthersStay) {
  TempIndex index;
  index.update({line("a", "lụt"), line("b", "hạn")});
  const RunReport report = index.update({line("a", "bão")});
  EXPECT_EQ(report.changed, 1U);
  EXPECT_EQ(report.articles, 2U);
  EXPECT_THAT(index.find("bão"), ElementsAre("a"));
  EXPECT_THAT(index.find("lụt"), IsEmpty());
  EXPECT_THAT(index.find("hạn"), ElementsAre("b"));
}

TEST(Update, TheLastArticleOfAnIdWinsAndStaysSo) {
  TempIndex index;
  std::vector<std::string> lines;
  lines.reserve(200);
  for (int i = 0; i < 200; ++i) lines.push_back(line("same", "bản " + std::to_string(i)));
  const RunReport first = index.update(lines);
  EXPECT_EQ(first.added, 1U);
  EXPECT_EQ(first.repeated, 199U);
  EXPECT_THAT(index.searcher().article("same")->body, HasSubstr("199"));
  EXPECT_FALSE(index.update(lines).published);
}

TEST(Update, RefusedLinesAreCountedAndTheirNeighboursKept) {
  TempIndex index;
  const RunReport report =
      index.update({line("a", "một"), "{broken", R"({"body":"không tiêu đề"})", line("b", "hai")});
  EXPECT_EQ(report.read, 4U);
  EXPECT_EQ(report.added, 2U);
  ASSERT_EQ(report.refused.size(), 2U);
  EXPECT_EQ(report.refused[0].line, 2U);
  EXPECT_THAT(report.refused[1].reason, HasSubstr("title"));
}

TEST(Update, AnEmptySourceMakesAnIndexThatCanBeServed) {
  TempIndex index;
  EXPECT_TRUE(index.update({}).published);
  EXPECT_THAT(index.find("gì đó"), IsEmpty());
  EXPECT_EQ(index.update({line("a", "một")}).articles, 1U);
}

TEST(Update, OneThreadAndFourEndAlike) {
  std::vector<std::string> lines;
  lines.reserve(300);
  for (int i = 0; i < 300; ++i)
    lines.push_back(line(std::to_string(i % 250), "nội dung " + std::to_string(i)));
  TempIndex one;
  TempIndex four;
  const RunReport a = one.update(lines, 1);
  const RunReport b = four.update(lines, 4);
  EXPECT_EQ(a.added, b.added);
  EXPECT_EQ(a.repeated, b.repeated);
  for (int i = 0; i < 50; ++i) {
    const std::string id = std::to_string(i);
    EXPECT_EQ(one.searcher().article(id)->body, four.searcher().article(id)->body);
  }
}

TEST(Update, LeavesNothingBehindButTwoGenerations) {
  TempIndex index;
  for (int i = 0; i < 4; ++i) index.update({line("a", "bản " + std::to_string(i))});
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(index.index() / "generations")) {
    names.push_back(entry.path().filename());
  }
  EXPECT_THAT(names, testing::UnorderedElementsAre("3", "4"));
  EXPECT_FALSE(fs::exists(index.index() / "build"));
}

TEST(Update, ASecondRunMeetsTheLock) {
  TempIndex index;
  index.update({line("a", "một")});
  const FolderLock held = IndexFolder(index.index()).lock_for_writing();
  EXPECT_THROW(index.update({line("b", "hai")}), IndexLocked);
}

TEST(Update, AFolderOfSomethingElseIsNotTouched) {
  TempIndex index;
  fs::create_directories(index.index());
  std::ofstream(index.index() / "thesis.odt") << "precious";
  EXPECT_THROW(index.update({line("a", "một")}), IndexError);
  EXPECT_FALSE(fs::exists(index.index() / "generations"));
}

TEST(Update, LeftOversOfAKilledRunAreRemoved) {
  TempIndex index;
  index.update({line("a", "một")});
  fs::create_directories(index.index() / "build" / "shard-0");
  std::ofstream(index.index() / "build" / "shard-0" / "postlist.glass") << "half a shard";
  EXPECT_EQ(index.update({line("b", "hai")}).articles, 2U);
}

TEST(Update, ARunThatFailsLeavesNoPartsBehind) {
  TempIndex index;
  index.update({line("a", "một")});
  // The served generation cannot be read any more once its run has begun to look ids up.
  fs::resize_file(index.index() / "generations" / "1" / "postlist.glass", 0);
  EXPECT_ANY_THROW(index.update({line("b", "hai")}));
  EXPECT_FALSE(fs::exists(index.index() / "build"));
}

TEST(Update, ADryRunWritesNothing) {
  TempIndex index;
  const fs::path source = index.folder() / "s.jsonl";
  std::ofstream(source) << line("a", "một") << '\n';
  auto reader = open_sources({source.string()});
  const RunReport report =
      run_update({.index = index.index(), .jobs = 1, .dry_run = true, .on_progress = {}}, **reader);
  EXPECT_EQ(report.added, 1U);
  EXPECT_FALSE(fs::exists(index.index()));
}

TEST(Check, ADamagedGenerationIsFound) {
  TempIndex index;
  std::vector<std::string> lines;
  lines.reserve(50);
  for (int i = 0; i < 50; ++i)
    lines.push_back(line(std::to_string(i), std::string(2000, 'x') + std::to_string(i)));
  index.update(lines);
  const fs::path generation = index.index() / "generations" / "1";
  EXPECT_THAT(find_faults(generation, CheckDepth::Articles), IsEmpty());
  // Something in every block: some blocks of a table may be free.
  const fs::path file = generation / "postlist.glass";
  std::fstream table(file, std::ios::in | std::ios::out | std::ios::binary);
  for (std::uintmax_t block = 0; block < fs::file_size(file); block += 8192) {
    table.seekp(static_cast<std::streamoff>(block + 6));
    table << "damage damage damage";
  }
  table.close();
  bool found = false;
  try {
    found = !find_faults(generation, CheckDepth::Articles).empty();
  } catch (const IndexError&) {
    found = true;
  }
  EXPECT_TRUE(found);
}

TEST(Serving, ANewGenerationIsPickedUpWithoutAFailedSearch) {
  TempIndex index;
  index.update({line("a", "sông")});
  ASSERT_THAT(index.find("sông"), ElementsAre("a"));
  std::atomic<int> failures{0};
  std::jthread reader([&](const std::stop_token& stop) {
    while (!stop.stop_requested()) {
      if (index.find("sông").empty()) ++failures;
    }
  });
  for (int i = 0; i < 3; ++i) index.update({line("b" + std::to_string(i), "sông")});
  for (int i = 0; i < 100 && index.find("sông").size() < 4; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  reader.request_stop();
  reader.join();
  EXPECT_EQ(index.find("sông").size(), 4U);
  EXPECT_EQ(failures, 0);
}

TEST(Serving, AMissingIndexSaysHowToMakeOne) {
  const testing_support::TempFolder folder;
  try {
    const IndexHandle handle(folder.path() / "none", [](const std::string&) {});
    FAIL() << "opened nothing";
  } catch (const IndexError& error) {
    EXPECT_THAT(error.what(), HasSubstr("tracuu-index update"));
  }
}

}  // namespace
}  // namespace tracuu
