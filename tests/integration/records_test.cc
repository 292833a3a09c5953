#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::TempIndex;

std::string article(const std::string& id, const std::string& body,
                    const std::string& published = "2023-01-12") {
  return R"({"id":")" + id + R"(","title":"Bài )" + id + R"(","body":")" + body +
         R"(","published":")" + published + R"(","source":"Nguồn )" + id.substr(0, 1) + R"("})";
}

std::vector<std::string> labels(const std::vector<SeenOffice>& offices) {
  std::vector<std::string> texts;
  for (const SeenOffice& office : offices) texts.push_back(office.office.text);
  return texts;
}

TempIndex& small_archive() {
  static TempIndex index;
  static const RunReport report = index.update(
      {article("a",
               "Ông Nguyễn Văn Phong, Trưởng Ban Tuyên giáo Thành ủy Hà Nội, nói về Nghị quyết số "
               "28-NQ/TW ngày 23/5/2018.",
               "2018-06-01"),
       article("b",
               "Phó Bí thư Thành ủy Hà Nội Nguyễn Văn Phong dự họp về Nghị quyết số 28-NQ/TW ngày "
               "17/11/2022 và Nghị định 15/2020/NĐ-CP.",
               "2023-02-01"),
       article("c", "Phó Bí thư Thành ủy Hà Nội Nguyễn Văn Phong chủ trì.", "2023-05-01"),
       article("d", "Nghị quyết số 28-NQ/TW nêu rõ. Luật Thủ đô (sửa đổi) cũng vậy.", "2020-05-01"),
       article("e", "Xã họp.", "2021-01-01")});
  return index;
}

TEST(OfficialRecord, SaysWhichOfficesWereSeenWhen) {
  TempIndex& index = small_archive();
  const auto list = index.searcher().officials({.text = "phong"}).value();
  ASSERT_EQ(list.total, 1U);
  const auto record = index.searcher().official(list.entries[0].id).value();
  EXPECT_EQ(record.name, "Nguyễn Văn Phong");
  EXPECT_EQ(record.seen.articles, 3U);
  EXPECT_THAT(labels(record.offices),
              ElementsAre("Phó Bí thư Thành ủy Hà Nội", "Trưởng Ban Tuyên giáo Thành ủy Hà Nội"));
  EXPECT_EQ(record.offices[0].seen.articles, 2U);
  EXPECT_EQ(format_day(*record.offices[0].seen.first), "2023-02-01");
  EXPECT_EQ(format_day(*record.offices[0].seen.last), "2023-05-01");
  EXPECT_EQ(record.offices[0].office.title, "Phó Bí thư");
  ASSERT_EQ(record.years.size(), 6U);
  EXPECT_EQ(record.years[0].articles, 1U);
  EXPECT_EQ(record.years[1].articles, 0U);
  EXPECT_EQ(record.years[5].articles, 2U);
  ASSERT_EQ(record.resolutions.size(), 1U);
  EXPECT_EQ(record.resolutions[0].count, 2U);
  EXPECT_FALSE(index.searcher().official("nobody-0000"));
}

TEST(DocumentRecord, IsFoundInAnySpellingAndTellsItsLives) {
  TempIndex& index = small_archive();
  for (const std::string id : {"28-NQ/TW", "28-nq-tw", "28-NQ/TƯ", "28-nq-tư"}) {
    const auto record = index.searcher().document(id);
    ASSERT_TRUE(record) << id;
    EXPECT_EQ(record->id, "28-NQ/TW");
    EXPECT_EQ(record->kind, "resolution");
    EXPECT_EQ(record->seen.articles, 3U);
    ASSERT_EQ(record->lives.size(), 3U);
    EXPECT_EQ(record->lives[0].id, "28-NQ/TW@XIII");
    EXPECT_EQ(record->lives[0].label, "28-NQ/TW (khóa XIII)");
    EXPECT_EQ(record->lives[1].id, "28-NQ/TW");
    EXPECT_EQ(record->first_mention->id, "a");
  }
  for (const std::string id : {"15/2020/NĐ-CP", "15-2020-nđ-cp", "15-2020-nd-cp"}) {
    EXPECT_EQ(index.searcher().document(id).value().id, "15/2020/NĐ-CP") << id;
  }
  const auto named = index.searcher().document("luat-thu-do-sua-doi");
  ASSERT_TRUE(named);
  EXPECT_EQ(named->id, "Luật Thủ đô (sửa đổi)");
  EXPECT_TRUE(named->by_name);
  EXPECT_THAT(named->lives, IsEmpty());
  EXPECT_FALSE(index.searcher().document("29-NQ/TW"));
}

TEST(Lists, AreInVietnameseOrderAndFoundByTheBeginningsOfWords) {
  TempIndex& index = small_archive();
  const auto all = index.searcher().documents({}).value();
  ASSERT_EQ(all.total, 3U);
  EXPECT_EQ(all.entries[0].id, "15/2020/NĐ-CP");
  EXPECT_EQ(all.entries[1].id, "28-NQ/TW");
  EXPECT_EQ(index.searcher().documents({.text = "28-nq/t"}).value().total, 1U);
  EXPECT_EQ(index.searcher().documents({.text = "nghị quyết 28"}).value().total, 1U);
  EXPECT_EQ(index.searcher().documents({.text = "", .kind = "named"}).value().total, 1U);
  EXPECT_EQ(index.searcher().documents({.text = "", .kind = "decree"}).value().total, 1U);
}

TEST(Coverage, CountsMonthsBySource) {
  const Coverage coverage = small_archive().searcher().coverage();
  ASSERT_TRUE(coverage.first_month);
  EXPECT_EQ(coverage.months.size(), 60U);
  EXPECT_EQ(coverage.sources.size(), 5U);
}

}  // namespace
}  // namespace tracuu
