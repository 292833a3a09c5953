#include "schema/record/terms.h"

#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"

namespace tracuu {
namespace {

Token first_token(std::string_view text) {
  return analyze(text).at(0);
}

TEST(Terms, BothTonePlacementsAreOneTerm) {
  EXPECT_EQ(text_term(first_token("Hoà")), text_term(first_token("hòa")));
}

TEST(Terms, FieldsOfOneSyllableDoNotMeet) {
  const Token token = first_token("nam");
  EXPECT_NE(text_term(token), text_folded_term(token));
  EXPECT_NE(title_term(token), text_term(token));
  EXPECT_NE(title_folded_term(token), text_folded_term(token));
}

TEST(Terms, ResolutionsAndOtherDocumentsAreApart) {
  EXPECT_EQ(document_term("resolution", "28-NQ/TW"), resolution_term("28-NQ/TW"));
  EXPECT_EQ(document_term("decree", "30/2020/NĐ-CP"), other_document_term("30/2020/NĐ-CP"));
  EXPECT_NE(resolution_term("28-NQ/TW"), other_document_term("28-NQ/TW"));
}

TEST(Terms, ExactValuesMeetInAnyCaseAndUnicodeForm) {
  EXPECT_EQ(section_term("Thời sự"), section_term("THO\u031b\u0300I SU\u031b\u0323"));
}

TEST(Terms, IdsKeepTheirCase) {
  EXPECT_NE(id_term("A1"), id_term("a1"));
}

TEST(Terms, LongValuesFitTheLimitAndStayDistinct) {
  std::string long_name;
  while (long_name.size() < 400) long_name += "ủy ban ";
  const std::string term = section_term(long_name);
  EXPECT_LE(term.size(), kMaxTermBytes);
  EXPECT_NE(term, section_term(long_name + "nhân dân"));
  EXPECT_EQ(term, section_term(long_name));
}

TEST(Terms, OfficesComeBackFromTheirTerms) {
  const CitedOffice parts{"Phó Chủ tịch UBND tỉnh Quảng Nam", "Phó Chủ tịch", "UBND",
                          "tỉnh Quảng Nam"};
  const CitedOffice alone{"Trưởng ban", "Trưởng ban", "", ""};
  const CitedOffice other{"Chủ tịch  UBND", "Chủ tịch", "UBND", ""};  // Not as its parts.
  const CitedOffice unparted{"Trưởng đoàn", "", "", ""};
  for (const CitedOffice& office : {parts, alone, other, unparted}) {
    const std::string term = office_term("le-van-an-0001", office);
    EXPECT_TRUE(term.starts_with(office_terms_of("Le-Van-An-0001")));
    EXPECT_EQ(office_of_term("le-van-an-0001", term), office);
  }
  EXPECT_FALSE(
      office_term("le-van-an-00012", alone).starts_with(office_terms_of("le-van-an-0001")));
}

TEST(Terms, OfficesThatDoNotFitAreKnownAsCut) {
  const CitedOffice office{std::string(240, 'x'), std::string(240, 'x'), "", ""};
  const std::string term = office_term("le-van-an-0001", office);
  EXPECT_LE(term.size(), kMaxTermBytes);
  EXPECT_EQ(office_of_term("le-van-an-0001", term), std::nullopt);
}

TEST(Terms, LivesKeepTheirSpelling) {
  EXPECT_EQ(life_of_term(life_term("24-CT/TU@XVII,Hà Nội")), "24-CT/TU@XVII,Hà Nội");
}

TEST(Terms, DatesOfOneDay) {
  const Day day = parse_published("2022-11-07").value().day;
  EXPECT_EQ(year_term(day), "Y2022");
  EXPECT_EQ(month_term(day), "M202211");
  EXPECT_EQ(day_term(day), "D20221107");
}

}  // namespace
}  // namespace tracuu
