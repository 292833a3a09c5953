#include "server/query/word_form_table.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"

namespace tracuu {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> texts(const WordForms& forms) {
  std::vector<std::string> found;
  for (const WordForm& form : forms.others) found.push_back(form.text);
  return found;
}

std::vector<std::string> expansions(std::string_view text) {
  return texts(WordFormTable::abbreviations().find(analyze(text), 0, {}));
}

TEST(Abbreviations, AShortFormFindsItsExpansionsLikeliestFirst) {
  EXPECT_THAT(expansions("UBND"), ElementsAre("Ủy ban nhân dân"));
  EXPECT_THAT(expansions("BTV"), ElementsAre("Ban Thường vụ", "biên tập viên"));
  const auto forms = WordFormTable::abbreviations().find(analyze("BTV"), 0, {});
  EXPECT_GT(forms.others[0].weight, forms.others[1].weight);
}

TEST(Abbreviations, AnExpansionFindsItsShortForms) {
  EXPECT_THAT(expansions("hội đồng nhân dân"), ElementsAre("HĐND"));
  EXPECT_THAT(expansions("hoi dong nhan dan"), ElementsAre("HĐND"));
  EXPECT_THAT(expansions("Thành phố Hồ Chí Minh"),
              ElementsAre("TPHCM", "TP HCM", "TP Hồ Chí Minh"));
}

TEST(Abbreviations, ShortFormsOfOneThingFindEachOther) {
  EXPECT_THAT(expansions("TPHCM"), Contains("TP HCM"));
}

TEST(Abbreviations, AccentsOfOtherWordsFindNothing) {
  EXPECT_THAT(expansions("hồi động nhân dân"), IsEmpty());
}

TEST(Abbreviations, TheLongestExpansionIsTaken) {
  EXPECT_EQ(WordFormTable::abbreviations().find(analyze("Ủy ban Kiểm tra Trung ương"), 0, {}).count,
            6U);
}

TEST(Abbreviations, ACommaInAnExpansionMayBeMissing) {
  EXPECT_THAT(expansions("phòng, chống tham nhũng"), ElementsAre("PCTN"));
  EXPECT_THAT(expansions("phòng chống tham nhũng"), ElementsAre("PCTN"));
}

TEST(Abbreviations, ASyllableIsNoShortForm) {
  EXPECT_THAT(expansions("ai"), IsEmpty());
  EXPECT_THAT(expansions("tu"), IsEmpty());
  EXPECT_THAT(expansions("hdnd"), ElementsAre("Hội đồng nhân dân"));
}

TEST(Abbreviations, ProvinceAndCentralCommitteesStayApart) {
  EXPECT_THAT(expansions("TU"), ElementsAre("Tỉnh ủy", "Thành ủy"));
  EXPECT_THAT(expansions("TƯ"), ElementsAre("Trung ương"));
  EXPECT_THAT(expansions("TW"), ElementsAre("Trung ương"));
}

TEST(Abbreviations, ANumberedShortFormKeepsItsNumber) {
  EXPECT_THAT(expansions("Q.1"), ElementsAre("quận 1"));
  EXPECT_THAT(expansions("phường 12"), ElementsAre("P. 12"));
}

TEST(Abbreviations, OnlyWordsOfTheIndexAreOffered) {
  const SpellingMap index{{"bo", {"bô_5"}}, {"chi", {"chi_3"}}, {"huy", {"huy"}}};
  EXPECT_THAT(texts(WordFormTable::abbreviations().find(analyze("BCH"), 0, index)),
              ElementsAre("Bộ Chỉ huy"));
}

TEST(SpellingVariants, NamesFindTheirOtherSpellings) {
  const auto& table = WordFormTable::spelling_variants();
  EXPECT_THAT(texts(table.find(analyze("Ukraine"), 0, {})), Contains("Ukraina"));
  EXPECT_THAT(texts(table.find(analyze("Bắc Cạn"), 0, {})), ElementsAre("Bắc Kạn"));
}

TEST(NumberWords, MonthsAndWeekdays) {
  const auto& table = WordFormTable::number_words();
  EXPECT_THAT(texts(table.find(analyze("tháng Mười hai"), 0, {})), Contains("tháng 12"));
  EXPECT_THAT(texts(table.find(analyze("thứ 7"), 0, {})), ElementsAre("thứ Bảy"));
}

}  // namespace
}  // namespace tracuu
