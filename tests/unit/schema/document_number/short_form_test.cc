#include "schema/document_number/short_form.h"

#include <gtest/gtest.h>

#include "schema/document_number/mention.h"

namespace tracuu {
namespace {

using namespace std::chrono_literals;

std::string by_grammar(std::string_view text, Day published = Day{2024y / std::chrono::June / 15}) {
  const auto found = find_document_numbers(normalize(text), published);
  if (found.size() != 1) return std::to_string(found.size()) + " found";
  EXPECT_EQ(found[0].resolved_by, ResolvedBy::Grammar);
  return found[0].number.canonical;
}

TEST(ResolveByGrammar, ThePartyHasOneSeriesPerType) {
  EXPECT_EQ(by_grammar("Nghị quyết 64 của Bộ Chính trị"), "64-NQ/TW");
  EXPECT_EQ(by_grammar("Chỉ thị số 7 của Ban Bí thư khóa XII"), "07-CT/TW");
  EXPECT_EQ(by_grammar("Kết luận 81 ngày 4/6/2024 của Trung ương"), "81-KL/TW");
  EXPECT_EQ(by_grammar("Nghị quyết 9 của Thành ủy Hà Nội"), "09-NQ/TU");
  EXPECT_EQ(by_grammar("Quy định 37 của Ban Chấp hành Trung ương Đảng"), "37-QĐ/TW");
}

TEST(ResolveByGrammar, DecisionsOfThePartyHaveTwoSeries) {
  EXPECT_EQ(by_grammar("Quyết định 512 của Bộ Chính trị"), "0 found");
}

TEST(ResolveByGrammar, ADecreeNeedsItsYearOnly) {
  EXPECT_EQ(by_grammar("Nghị định 123/2020 quy định hóa đơn"), "123/2020/NĐ-CP");
  EXPECT_EQ(by_grammar("Nghị định 123 năm 2020"), "123/2020/NĐ-CP");
  EXPECT_EQ(by_grammar("Nghị định 123 ngày 19/10/2020 của Chính phủ"), "123/2020/NĐ-CP");
  EXPECT_EQ(by_grammar("Nghị định 123 của Chính phủ"), "0 found");
}

TEST(ResolveByGrammar, ACircularNeedsItsMinistryToo) {
  EXPECT_EQ(by_grammar("Thông tư 32/2011 của Bộ Tài chính"), "32/2011/TT-BTC");
  EXPECT_EQ(by_grammar("Thông tư 32/2011 của Bộ GD&ĐT"), "32/2011/TT-BGDĐT");
  EXPECT_EQ(by_grammar("Thông tư 32/2011 mà Bộ GTVT đã ban hành"), "32/2011/TT-BGTVT");
  EXPECT_EQ(by_grammar("Thông tư 32/2011 quy định"), "0 found");
}

TEST(ResolveByGrammar, TheYearGivesTheTermOfTheAssembly) {
  EXPECT_EQ(by_grammar("Nghị quyết 98/2023 của Quốc hội"), "98/2023/QH15");
  EXPECT_EQ(by_grammar("Nghị quyết 42 ngày 21/6/2017 của Quốc hội"), "42/2017/QH14");
  EXPECT_EQ(by_grammar("Luật số 45/2013 quy định"), "45/2013/QH13");
  EXPECT_EQ(by_grammar("Nghị quyết 98 của Quốc hội"), "0 found");
}

TEST(ResolveByGrammar, AYearOfTwoTermsNeedsTheDay) {
  EXPECT_EQ(by_grammar("Nghị quyết 16/2021 của Quốc hội"), "0 found");
  EXPECT_EQ(by_grammar("Nghị quyết 16 ngày 27/7/2021 của Quốc hội"), "16/2021/QH15");
  EXPECT_EQ(by_grammar("Nghị quyết 16/2021 của Quốc hội khóa XV"), "16/2021/QH15");
}

TEST(ResolveByGrammar, TheGovernmentHadOneSeriesUntilMarch2025) {
  EXPECT_EQ(by_grammar("Nghị quyết 84 của Chính phủ"), "84/NQ-CP");
  EXPECT_EQ(by_grammar("Nghị quyết 25 năm 2008 của Chính phủ"), "25/2008/NQ-CP");
  EXPECT_EQ(by_grammar("Nghị quyết 84 của Chính phủ", Day{2025y / std::chrono::June / 1}),
            "0 found");
}

TEST(ResolveByGrammar, ThePrimeMinistersDirectivesHaveOneSeries) {
  EXPECT_EQ(by_grammar("Chỉ thị 16 của Thủ tướng"), "16/CT-TTg");
  EXPECT_EQ(by_grammar("Chỉ thị 24 năm 2005 của Thủ tướng"), "24/2005/CT-TTg");
}

TEST(ResolveByGrammar, ThePrimeMinistersDecisionsHaveTwo) {
  EXPECT_EQ(by_grammar("Quyết định 24 của Thủ tướng"), "0 found");
  EXPECT_EQ(by_grammar("Quyết định 24/2017 của Thủ tướng"), "24/2017/QĐ-TTg");
  EXPECT_EQ(by_grammar("Quyết định 1719 của Thủ tướng"), "1719/QĐ-TTg");
  EXPECT_EQ(by_grammar("Quyết định 150 ngày 28/1/2022 của Thủ tướng"), "150/QĐ-TTg");
}

TEST(ResolveByGrammar, CouncilsAndCommitteesHaveTwoSeriesOfSomeTypes) {
  EXPECT_EQ(by_grammar("Quyết định 24 của UBND tỉnh Lào Cai"), "0 found");
  EXPECT_EQ(by_grammar("Quyết định 24/2019 của UBND tỉnh Lào Cai"), "24/2019/QĐ-UBND");
  EXPECT_EQ(by_grammar("Quyết định 24/2003 của UBND tỉnh Lào Cai"), "0 found");
  EXPECT_EQ(by_grammar("Quyết định 6120/2019 của UBND tỉnh Lào Cai"), "6120/QĐ-UBND");
  EXPECT_EQ(by_grammar("Nghị quyết 24 của HĐND tỉnh"), "0 found");
  EXPECT_EQ(by_grammar("Nghị quyết 24/2020 của HĐND tỉnh"), "24/2020/NQ-HĐND");
  EXPECT_EQ(by_grammar("Kế hoạch 24 của UBND thành phố"), "24/KH-UBND");
}

TEST(ResolveByGrammar, WhatIsNewIsOfTheYearOfPublication) {
  EXPECT_EQ(by_grammar("Chính phủ vừa ban hành Nghị định 73 về lương"), "73/2024/NĐ-CP");
  EXPECT_EQ(by_grammar("Chính phủ ban hành Nghị định 73 về lương"), "0 found");
  EXPECT_EQ(
      by_grammar("Chính phủ vừa ban hành Nghị định 73", Day{2024y / std::chrono::January / 5}),
      "0 found");
}

}  // namespace
}  // namespace tracuu
