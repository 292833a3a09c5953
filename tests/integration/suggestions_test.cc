#include <filesystem>
#include <fstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/writer/compaction.h"
#include "indexer/writer/generation.h"
#include "schema/record/archive_statistics.h"
#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing_support::TempIndex;

std::string line(const std::string& id, const std::string& title, const std::string& body) {
  return R"({"id":")" + id + R"(","title":")" + title + R"(","body":")" + body + R"("})";
}

std::vector<std::string> archive() {
  std::vector<std::string> lines;
  for (int i = 0; i < 12; ++i) {
    lines.push_back(line("a" + std::to_string(i), "Hướng dẫn thi hành nghị quyết",
                         "Ủy ban nhân dân thành phố hướng dẫn. Chủ tịch UBND thành phố Trần Quốc "
                         "Bảo ký Nghị quyết số 28-NQ/TW. Bài số " +
                             std::to_string(i)));
  }
  for (int i = 0; i < 4; ++i) {
    lines.push_back(line("b" + std::to_string(i), "Ủy ban kiểm tra họp",
                         "Theo Quyết định 15-QĐ/TU, dẩn đầu là đội một. Lần " + std::to_string(i)));
  }
  return lines;
}

std::vector<std::string> texts(TempIndex& index, const std::string& typed) {
  std::vector<std::string> found;
  for (const Completion& each : index.searcher().complete(typed, 10).completions) {
    found.push_back(each.text);
  }
  return found;
}

SearchResponse search(TempIndex& index, const std::string& text) {
  SearchRequest request;
  request.query_text = text;
  return index.search(request);
}

TEST(Completions, AccentsThatWereTypedBindAndMissingOnesAreOpen) {
  TempIndex index;
  index.update(archive());
  for (const char* typed : {"uy ban nh", "Ủy ban nh", "uỷ ban nhân", "UY BAN NHAN DAN"}) {
    EXPECT_THAT(texts(index, typed), Contains("Ủy ban nhân dân")) << typed;
  }
  EXPECT_THAT(texts(index, "uỳ ban nh"), IsEmpty());
  EXPECT_THAT(texts(index, "huong "), Contains("hướng dẫn"));
}

TEST(Completions, OfficialsAreFoundFromEachWordOfTheirNames) {
  TempIndex index;
  index.update(archive());
  for (const char* typed : {"tran q", "quoc b", "bảo", "Trần Quốc Bảo"}) {
    EXPECT_THAT(texts(index, typed), Contains("Trần Quốc Bảo")) << typed;
  }
  const auto found = index.searcher().complete("tran q", 10).completions;
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found.front().kind, CompletionKind::Official);
  EXPECT_EQ(found.front().articles, 12U);
}

TEST(Completions, NumbersAreFoundInAnySpelling) {
  TempIndex index;
  index.update(archive());
  for (const char* typed : {"28", "28-nq", "28 nq", "28-NQ/T", "28nq/tw", "28-nq/tư", "28-nq/tu",
                            "nq 28", "nghị quyết 28", "nghi quyet so 28"}) {
    EXPECT_THAT(texts(index, typed), Contains("28-NQ/TW")) << typed;
  }
  EXPECT_THAT(texts(index, "15-qđ/t"), Contains("15-QĐ/TU"));
  EXPECT_THAT(texts(index, "15-qđ/tư"), Not(Contains("15-QĐ/TU")));
}

TEST(Completions, TheEndOfALongerTextIsCompleted) {
  TempIndex index;
  index.update(archive());
  EXPECT_THAT(texts(index, "họp báo ủy ban nh"), Contains("họp báo Ủy ban nhân dân"));
}

TEST(Completions, NothingTypedGivesNothing) {
  TempIndex index;
  index.update(archive());
  for (const char* typed : {"", "  ", "-", "zzz", "%"}) EXPECT_THAT(texts(index, typed), IsEmpty());
  EXPECT_THAT(index.searcher().complete("u", 0).completions, IsEmpty());
}

TEST(DidYouMean, IsOfferedOnlyWhereItFindsMore) {
  TempIndex index;
  index.update(archive());
  const SearchResponse slip = search(index, "hướng dẩn");
  EXPECT_EQ(slip.suggestion, "hướng dẫn");
  EXPECT_EQ(search(index, *slip.suggestion).suggestion, std::nullopt);
  EXPECT_EQ(search(index, "huong dan").suggestion, std::nullopt);
}

TEST(DidYouMean, IsNeverSearchedInstead) {
  TempIndex index;
  index.update(archive());
  const SearchResponse slip = search(index, "\"hướng dẩn\"");
  EXPECT_EQ(slip.total, 0U);
  EXPECT_EQ(slip.suggestion, "\"hướng dẫn\"");
  EXPECT_THAT(slip.warnings, Contains(HasSubstr("12 bài")));
}

TEST(Statistics, FollowAnUpdateThatReplacesArticles) {
  TempIndex index;
  index.update(archive());
  const auto first = ArchiveStatistics::open(index.index() / "generations/1");
  ASSERT_TRUE(first);
  EXPECT_EQ(first->count_word("dẩn"), 0U);
  EXPECT_EQ(first->count_word("dân_3"), 4U);
  EXPECT_EQ(first->count_word("dân_4"), 12U);

  index.update({line("b0", "Mưa", "Nắng"), line("b1", "Mưa", "Nắng"), line("b2", "Mưa", "Nắng")});
  const auto second = ArchiveStatistics::open(index.index() / "generations/2");
  ASSERT_TRUE(second);
  EXPECT_EQ(second->articles(), 16U);
  EXPECT_EQ(second->count_word("dân_3"), 0U);
  EXPECT_EQ(second->count_word("năng_1"), 3U);
  EXPECT_EQ(ArchiveStatistics::open(index.index() / "generations/1")->count_word("dân_3"), 4U);
}

TEST(Statistics, AreMissedByTheCheckAndMadeAnewByCompaction) {
  TempIndex index;
  index.update(archive());
  const auto database = index.index() / "generations/1";
  std::filesystem::remove(database / kStatisticsFile);
  EXPECT_THAT(find_faults(database, CheckDepth::Articles),
              ElementsAre(HasSubstr("tracuu-index compact --index")));
  EXPECT_EQ(search(index, "hướng dẩn").suggestion, std::nullopt);  // And all else works.
  EXPECT_EQ(search(index, "hướng dẫn").total, 12U);

  EXPECT_EQ(compact_index(index.index()), 2U);
  EXPECT_THAT(find_faults(index.index() / "generations/2", CheckDepth::Articles), IsEmpty());
}

}  // namespace
}  // namespace tracuu
