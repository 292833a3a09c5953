#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using testing_support::TempIndex;

/// The same things, written one way and another.
const std::vector<std::string> kArchive = {
    R"({"id":"viết-tắt","title":"UBND tỉnh họp","published":"2023-01-12","body":"UBND tỉnh và HĐND tỉnh khóa XVII họp ngày 12/01/2023 về an toàn giao thông."})",
    R"({"id":"viết-đủ","title":"Ủy ban nhân dân tỉnh họp","published":"2023-01-13","body":"Ủy ban nhân dân tỉnh và Hội đồng nhân dân tỉnh khóa 17 họp ngày 12 tháng 1 năm 2023 về ATGT."})",
    R"({"id":"đầu-tư","title":"Đầu tư ximăng","published":"2023-01-14","body":"Quyết định đầu tư nhà máy ximăng ở Việt Nam, đại hội lần thứ XIII."})",
    R"({"id":"lúa","title":"Vụ gặt","published":"2022-08-20","body":"Bà con vào vụ gặt."})"};

class Assumptions : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    archive = new TempIndex;
    archive->update(kArchive);
  }
  static void TearDownTestSuite() {
    delete archive;
    archive = nullptr;
  }
  static SearchResponse search(const std::string& text, std::vector<AssumptionKind> literal = {}) {
    SearchRequest request;
    request.query_text = text;
    request.literal = std::move(literal);
    return archive->search(request);
  }
  static std::vector<std::string> literally(const std::string& text, AssumptionKind kind) {
    std::vector<std::string> ids;
    for (const Hit& hit : search(text, {kind}).hits) ids.push_back(hit.article.id);
    return ids;
  }
  static TempIndex* archive;
};

TempIndex* Assumptions::archive = nullptr;

TEST_F(Assumptions, ShortFormsFindExpansionsBelowThemselves) {
  EXPECT_THAT(archive->find("UBND tỉnh"), ElementsAre("viết-tắt", "viết-đủ"));
  EXPECT_THAT(archive->find("\"UBND tỉnh\""), ElementsAre("viết-tắt", "viết-đủ"));
  EXPECT_THAT(archive->find("title:UBND"), UnorderedElementsAre("viết-tắt", "viết-đủ"));
}

TEST_F(Assumptions, ExpansionsFindShortFormsBelowThemselves) {
  EXPECT_THAT(archive->find("ủy ban nhân dân tỉnh"), ElementsAre("viết-đủ", "viết-tắt"));
  EXPECT_THAT(archive->find("hoi dong nhan dan"), ElementsAre("viết-đủ", "viết-tắt"));
  EXPECT_THAT(archive->find("an toàn giao thông"), ElementsAre("viết-tắt", "viết-đủ"));
}

TEST_F(Assumptions, AreSaidAndCanBeSwitchedOff) {
  EXPECT_THAT(search("UBND").assumptions,
              ElementsAre(Assumption{AssumptionKind::Abbreviation, "UBND", "Ủy ban nhân dân"}));
  EXPECT_THAT(literally("UBND", AssumptionKind::Abbreviation), ElementsAre("viết-tắt"));
  EXPECT_THAT(search("UBND", {AssumptionKind::Abbreviation}).assumptions, IsEmpty());
}

TEST_F(Assumptions, WhatTheArchiveHasNotIsNotAssumed) {
  EXPECT_THAT(search("PCCC").assumptions, IsEmpty());
}

TEST_F(Assumptions, TheOtherSpellingIsMarkedToo) {
  for (const Hit& hit : search("UBND").hits) {
    EXPECT_THAT(hit.title_html, HasSubstr("<mark>")) << hit.article.id;
  }
}

TEST_F(Assumptions, NumeralsAndDatesAreOneThing) {
  for (const char* query :
       {"khóa XVII", "\"khóa 17\"", "12/01/2023", "\"ngày 12 tháng 1 năm 2023\"", "12-1-2023",
        "ngay 12 thang 1 nam 2023"}) {
    EXPECT_THAT(archive->find(query), UnorderedElementsAre("viết-tắt", "viết-đủ")) << query;
  }
  EXPECT_THAT(archive->find("01/12/2023"), IsEmpty());
}

TEST_F(Assumptions, DatesStandForWhatAppearedThen) {
  for (const char* query : {"đầu tư tháng 1/2023", "đầu tư 14-1-2023", "dau tu thang 1 nam 2023",
                            "đầu tư năm 2023", "dau tu 2023"}) {
    EXPECT_THAT(archive->find(query), ElementsAre("đầu-tư")) << query;
  }
  for (const char* query : {"vụ gặt năm 2022", "vu gat 2022"}) {
    EXPECT_THAT(archive->find(query), ElementsAre("lúa")) << query;
    EXPECT_THAT(search(query).assumptions,
                ElementsAre(testing::Field(&Assumption::kind, AssumptionKind::Date)));
  }
  const auto found = search("đầu tư 14-1-2023", {AssumptionKind::Date, AssumptionKind::Words});
  EXPECT_THAT(found.hits, IsEmpty());
  EXPECT_THAT(found.assumptions, IsEmpty());
  EXPECT_THAT(
      search("đầu tư 14-1-2021").assumptions,
      ElementsAre(Assumption{AssumptionKind::Words, "đầu tư 14-1-2021", "một số từ trong đó"}));
}

TEST_F(Assumptions, EveryKindIsUndone) {
  for (const auto& [query, kind] : std::vector<std::pair<const char*, AssumptionKind>>{
           {"UBND", AssumptionKind::Abbreviation},
           {"quyeets ddinhj", AssumptionKind::Keystrokes},
           {"quy%E1%BA%BFt", AssumptionKind::Encoding},
           {"quyet-dinh-dau-tu", AssumptionKind::Address},
           {"đầu tư tháng 1/2023", AssumptionKind::Date},
           {"quyết nhảy", AssumptionKind::Words},
           {"Viêt", AssumptionKind::Spelling}}) {
    const auto has_kind = testing::Contains(testing::Field(&Assumption::kind, kind));
    EXPECT_THAT(search(query).assumptions, has_kind) << query;
    EXPECT_THAT(search(query, {kind}).assumptions, testing::Not(has_kind)) << query;
  }
}

TEST_F(Assumptions, KeystrokesAreReadAsLetters) {
  EXPECT_THAT(archive->find("\"quyeets ddinhj\""), ElementsAre("đầu-tư"));
  EXPECT_THAT(archive->find("quye61t d9i5nh"), ElementsAre("đầu-tư"));
  EXPECT_THAT(literally("quyeets ddinhj", AssumptionKind::Keystrokes), IsEmpty());
}

TEST_F(Assumptions, MissingMarksAreAllowedOnlyWhereNothingElseIsFound) {
  EXPECT_THAT(archive->find("\"đau tư\""), ElementsAre("đầu-tư"));
  EXPECT_THAT(archive->find("quyêt đinh"), ElementsAre("đầu-tư"));
  EXPECT_THAT(archive->find("Viêt"), ElementsAre("đầu-tư"));
  EXPECT_THAT(archive->find("viết"), IsEmpty());
  EXPECT_THAT(literally("Viêt", AssumptionKind::Spelling), IsEmpty());
  EXPECT_THAT(search("quyêt").assumptions,
              ElementsAre(Assumption{AssumptionKind::Spelling, "quyêt", "quyết"}));
}

TEST_F(Assumptions, WordsWrittenTogetherAreFoundApart) {
  EXPECT_THAT(archive->find("xi măng"), ElementsAre("đầu-tư"));
  EXPECT_THAT(archive->find("\"nhà máy xi măng\""), ElementsAre("đầu-tư"));
}

}  // namespace
}  // namespace tracuu
