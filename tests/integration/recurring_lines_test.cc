#include <filesystem>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "indexer/source/source.h"
#include "indexer/writer/compaction.h"
#include "indexer/writer/update.h"
#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

namespace fs = std::filesystem;
using testing_support::TempIndex;

constexpr const char* kBox = "Đường dây của làng: số ba không tám";

/// A page whose menu goes on below the text where no table expects it.
std::string make_page(int number) {
  const auto own = std::to_string(number);
  return "Làng Đông mở hội lần thứ " + own +
         " bên bờ sông\n12/01/2023 08:26\nSáng nay dân làng số " + own +
         " đã cùng nhau dựng rạp, nấu cỗ và đón khách ở các nơi về dự hội.\nGóc của làng Đông\n" +
         kBox + "\nChuyện kể của các cụ trong làng\nChợ phiên sáng chủ nhật\n";
}

RunReport update_with_pages(TempIndex& index, const fs::path& folder) {
  auto pages = open_pages({folder.string()});
  auto source = open_sources({folder.string()});
  return run_update({.index = index.index(), .jobs = 2, .on_progress = {}, .pages = pages->get()},
                    **source);
}

fs::path write_pages(TempIndex& index, const std::string& name, int first, int count) {
  const auto folder = index.folder() / name;
  fs::create_directories(folder);
  for (int i = first; i < first + count; ++i) {
    std::ofstream(folder / (std::to_string(i) + ".txt")) << make_page(i);
  }
  return folder;
}

TEST(IndexRecurringLines, TheFirstRunLearnsBeforeItWritesAndTheSecondChangesNothing) {
  TempIndex index;
  const auto folder = write_pages(index, "archive", 0, 24);
  const auto first = update_with_pages(index, folder);
  EXPECT_EQ(first.added, 24U);
  EXPECT_EQ(first.recurring.articles, 24U);
  EXPECT_GE(first.recurring.removed, 2U * 24U);
  const auto second = update_with_pages(index, folder);
  EXPECT_EQ(second.unchanged, 24U);
  EXPECT_FALSE(second.published);
  EXPECT_TRUE(second.recurring.learnt.empty());
  EXPECT_EQ(second.recurring.known, first.recurring.known);
}

TEST(IndexRecurringLines, ANightlyRunKnowsWhatWasLearntAlsoAfterCompaction) {
  TempIndex index;
  const auto first = update_with_pages(index, write_pages(index, "archive", 0, 24));
  compact_index(index.index());
  const auto nightly = update_with_pages(index, write_pages(index, "night", 100, 2));
  EXPECT_EQ(nightly.added, 2U);
  EXPECT_EQ(nightly.recurring.articles, 2U);
  EXPECT_EQ(nightly.recurring.known, first.recurring.known);
}

TEST(IndexRecurringLines, AnArticleThatANewLineChangesIsChangedOnce) {
  TempIndex index;
  const auto few = write_pages(index, "few", 0, 5);
  EXPECT_EQ(update_with_pages(index, few).recurring.removed, 0U);
  update_with_pages(index, write_pages(index, "many", 100, 24));
  EXPECT_EQ(update_with_pages(index, few).unchanged, 0U);
  EXPECT_EQ(update_with_pages(index, few).unchanged, 5U);
}

TEST(IndexRecurringLines, ArticlesAsJsonAreLeftAsTheyAre) {
  TempIndex index;
  update_with_pages(index, write_pages(index, "archive", 0, 24));
  const auto folder = index.folder() / "json";
  fs::create_directories(folder);
  std::ofstream(folder / "a.jsonl")
      << R"({"id":"a","title":"Hội làng","body":"Dân làng vui.\n)" << kBox << "\"}\n";
  const auto report = update_with_pages(index, folder);
  EXPECT_EQ(report.added, 1U);
  EXPECT_EQ(report.recurring.removed, 0U);
}

}  // namespace
}  // namespace tracuu
