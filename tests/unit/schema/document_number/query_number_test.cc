#include "schema/document_number/query_number.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

/// "[what was read] id id" or "[what was read] ~short form", joined by "; ".
std::string read(std::string_view query) {
  std::string all;
  for (const QueryNumber& number : find_query_numbers(query)) {
    if (!all.empty()) all += "; ";
    all += "[" + std::string(query.substr(number.begin, number.end - number.begin)) + "]";
    for (const std::string& id : number.ids) all += " " + id;
    if (!number.short_form.empty()) all += " ~" + number.short_form;
  }
  return all;
}

TEST(FindQueryNumbers, BlanksAreAsGoodAsSeparators) {
  EXPECT_EQ(read("64 nq tw"), "[64 nq tw] 64-NQ/TW");
  EXPECT_EQ(read("73 2024 nd cp"), "[73 2024 nd cp] 73/2024/NĐ-CP");
  EXPECT_EQ(read("72 2020 qh14"), "[72 2020 qh14] 72/2020/QH14");
}

TEST(FindQueryNumbers, NeitherCaseNorAccentsAreNeeded) {
  EXPECT_EQ(read("73/2024/nđ-cp"), "[73/2024/nđ-cp] 73/2024/NĐ-CP");
  EXPECT_EQ(read("118/qd-ubnd"), "[118/qd-ubnd] 118/QĐ-UBND");
  EXPECT_EQ(read("9/2016/tt-bgddt"), "[9/2016/tt-bgddt] 09/2016/TT-BGDĐT");
  EXPECT_EQ(read("417/ubnd-kt"), "[417/ubnd-kt] 417/UBND-KT");
  EXPECT_EQ(read("qcvn 41:2024/bgtvt"), "[qcvn 41:2024/bgtvt] QCVN 41:2024/BGTVT");
}

TEST(FindQueryNumbers, TuWithoutMarksOffersBothCommittees) {
  EXPECT_EQ(read("15-nq/tu"), "[15-nq/tu] 15-NQ/TU 15-NQ/TW");
  EXPECT_EQ(read("15-nq/tư"), "[15-nq/tư] 15-NQ/TW");
  EXPECT_EQ(read("15-NQ/TƯ"), "[15-NQ/TƯ] 15-NQ/TW");
  EXPECT_EQ(read("15-NQ/TU"), "[15-NQ/TU] 15-NQ/TU");
}

TEST(FindQueryNumbers, TypesThatDifferByAStrokeAreOffered) {
  EXPECT_EQ(read("12/hd-ubnd"), "[12/hd-ubnd] 12/HD-UBND 12/HĐ-UBND");
  EXPECT_EQ(read("12/hđ-ubnd"), "[12/hđ-ubnd] 12/HĐ-UBND");
}

TEST(FindQueryNumbers, AShortFormHasAKey) {
  for (const char* query : {"nghị quyết 28", "nghi quyet 28", "Nghị quyết số 28",
                            "nghi quyet so 28", "NQ 28", "nq28", "28-nq", "nghị quyết 028"}) {
    EXPECT_EQ(read(query), "[" + std::string(query) + "] ~nq 28") << query;
  }
  EXPECT_EQ(read("thông tư 32/2011"), "[thông tư 32/2011] ~tt 32");
}

TEST(FindQueryNumbers, GrammarMakesAShortFormWhole) {
  EXPECT_EQ(read("nd 178/2024"), "[nd 178/2024] 178/2024/NĐ-CP");
  EXPECT_EQ(read("nghi quyet 57 bo chinh tri"), "[nghi quyet 57 bo chinh tri] 57-NQ/TW");
  EXPECT_EQ(read("nghị quyết 57 của Bộ Chính trị"), "[nghị quyết 57 của Bộ Chính trị] 57-NQ/TW");
  EXPECT_EQ(read("nghị quyết 57 tw"), "[nghị quyết 57 tw] 57-NQ/TW");
  EXPECT_EQ(read("nghi dinh 123 nam 2020"), "[nghi dinh 123 nam 2020] 123/2020/NĐ-CP");
}

TEST(FindQueryNumbers, AResolutionOf2025MayBeEither) {
  EXPECT_EQ(read("66/2025/nq-cp"), "[66/2025/nq-cp] 66/2025/NQ-CP 66/NQ-CP");
  EXPECT_EQ(read("66/2016/nq-cp"), "[66/2016/nq-cp] 66/NQ-CP");
}

TEST(FindQueryNumbers, OtherWordsStayOutside) {
  EXPECT_EQ(read("triển khai nghị quyết 64-nq/tw ở Huế"), "[nghị quyết 64-nq/tw] 64-NQ/TW");
  EXPECT_EQ(read("\"64-NQ/TW\" và 9-CT/TW"), "[64-NQ/TW] 64-NQ/TW; [9-CT/TW] 09-CT/TW");
}

TEST(FindQueryNumbers, OrdinaryQueriesHaveNone) {
  for (const char* query :
       {"", "đại hội 13", "kế hoạch 5 năm", "ke hoach 5 nam", "17-11-2022", "tháng 11/2022",
        "covid 19 ubnd", "2 bc ca mau", "7-eleven", "luật đất đai 2024", "nghị quyết trung ương 4",
        "giá vàng 9999", "báo cáo 6 tháng", "2020-2025"}) {
    EXPECT_EQ(read(query), "") << query;
  }
}

TEST(FindQueryNumbers, RangesAreBytesOfTheQueryAsTyped) {
  EXPECT_EQ(read("a\u00ADb 64\u2013NQ/TW"), "[64\u2013NQ/TW] 64-NQ/TW");
}

}  // namespace
}  // namespace tracuu
