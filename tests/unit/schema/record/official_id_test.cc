#include "schema/record/official_id.h"

#include <string>

#include <gtest/gtest.h>

namespace tracuu {
namespace {

TEST(OfficialId, IsTheFoldedNameAndFourHexDigits) {
  const std::string id = official_id("Đặng Thùy Miên");
  EXPECT_EQ(id.substr(0, id.size() - 4), "dang-thuy-mien-");
  EXPECT_EQ(id.find_first_not_of("0123456789abcdef", id.size() - 4), std::string::npos);
}

TEST(OfficialId, SpellingsOfOneNameShareIt) {
  const std::string id = official_id("Lê Hòa Thúy");
  EXPECT_EQ(official_id("Lê Hoà Thuý"), id);
  EXPECT_EQ(official_id("LÊ HÒA THÚY"), id);
  EXPECT_EQ(official_id("Le\u0302 Ho\u0300a Thu\u0301y"), id);
  EXPECT_EQ(official_id(" Lê  Hòa\u00A0Thúy "), id);
}

TEST(OfficialId, OneMarkMakesAnotherPerson) {
  EXPECT_NE(official_id("Ngô Văn Hùng"), official_id("Ngô Văn Hưng"));
  EXPECT_NE(official_id("Ngô Văn Hùng"), official_id("Ngô Văn Hung"));
}

TEST(OfficialId, LettersIAndYStayApart) {
  EXPECT_NE(official_id("Trần Thị Mỵ"), official_id("Trần Thị Mị"));
  EXPECT_NE(official_id("Phan Sỹ Long"), official_id("Phan Sĩ Long"));
}

TEST(OfficialId, ApostropheMayBeTypedInAnyWay) {
  const std::string id = official_id("Điểu K'Rông");
  EXPECT_EQ(official_id("Điểu K\u2019Rông"), id);
  EXPECT_EQ(official_id("Điểu K\u2019 Rông"), id);
  EXPECT_EQ(id.substr(0, 11), "dieu-krong-");
}

TEST(OfficialId, AHyphenIsABlank) {
  EXPECT_EQ(official_id("Park Min-jae"), official_id("Park Min Jae"));
  EXPECT_NE(official_id("Park Min-jae"), official_id("Park Minjae"));
  EXPECT_EQ(official_id("Park Min-jae").substr(0, 13), "park-min-jae-");
}

TEST(OfficialId, ForeignNamesLoseTheirMarksInTheSlugOnly) {
  EXPECT_EQ(official_id("José Márquez").substr(0, 13), "jose-marquez-");
  EXPECT_NE(official_id("José Márquez"), official_id("Jose Marquez"));
}

TEST(OfficialId, NamesWithoutLatinLettersStillHaveOne) {
  EXPECT_EQ(official_id("李明").substr(0, 9), "official-");
}

TEST(OfficialNameKey, KeepsShapeMarksAndMovesTheTone) {
  EXPECT_EQ(official_name_key("Đường Hoà"), "đương_2 hoa_2");
}

}  // namespace
}  // namespace tracuu
