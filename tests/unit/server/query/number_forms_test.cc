#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"
#include "server/query/date_forms.h"
#include "server/query/numeral_forms.h"

namespace tracuu {
namespace {

std::string numeral(std::string_view text) {
  const WordForms forms = find_numeral_forms(analyze(text), 0);
  return forms ? forms.others.front().tokens.back().text : "";
}

std::string date(std::string_view text, Written written = Written::InOne) {
  const WordForms forms = find_date_forms(analyze(text), 0, written);
  return forms ? forms.others.front().text : "";
}

TEST(NumeralForms, RomanAndArabicAreOneBehindANumberingNoun) {
  EXPECT_EQ(numeral("khóa XVII"), "17");
  EXPECT_EQ(numeral("khóa 17"), "xvii");
  EXPECT_EQ(numeral("quý IV"), "4");
  EXPECT_EQ(numeral("Đại hội XIII"), "13");
  EXPECT_EQ(numeral("đại hội lần thứ 13"), "xiii");
  EXPECT_EQ(numeral("the ky xx"), "20");
}

TEST(NumeralForms, OnlyWhatIsWrittenLikeARomanNumeral) {
  EXPECT_EQ(numeral("khóa IIX"), "");
  EXPECT_EQ(numeral("khóa XXXX"), "");
  EXPECT_EQ(numeral("khóa mix"), "");
  EXPECT_EQ(numeral("khóa 2023"), "");
  EXPECT_EQ(numeral("khóa 0"), "");
}

TEST(NumeralForms, OnlyBehindItsNoun) {
  EXPECT_EQ(numeral("vi phạm"), "");
  EXPECT_EQ(numeral("6 phạm"), "");
  EXPECT_EQ(numeral("I"), "");
  EXPECT_EQ(numeral("khoá, XVII"), "");
}

TEST(DateForms, FiguresAndWordsAreOneDate) {
  EXPECT_EQ(date("12/01/2023"), "12 tháng 1 năm 2023");
  EXPECT_EQ(date("12 tháng 01 năm 2023"), "12/1/2023");
  EXPECT_EQ(date("ngày 12 tháng 1 năm 2023"), "12/1/2023");
  EXPECT_EQ(date("ngày 17-11-2022"), "17/11/2022");
}

TEST(DateForms, MonthsOfAYear) {
  EXPECT_EQ(date("tháng 11/2022"), "tháng 11 năm 2022");
  EXPECT_EQ(date("tháng 11 năm 2022"), "tháng 11/2022");
  EXPECT_EQ(date("11/2022"), "tháng 11 năm 2022");
  EXPECT_EQ(date("13/2022"), "");
}

TEST(DateForms, DayComesBeforeMonth) {
  EXPECT_EQ(date("30/4"), "30 tháng 4");
  EXPECT_EQ(date("4/30"), "");
  EXPECT_EQ(date("11-1"), "11 tháng 1");
}

TEST(DateForms, NumbersApartAreNoMonthAndNoDay) {
  EXPECT_EQ(date("4 2022", Written::Apart), "");
  EXPECT_EQ(date("30 4", Written::Apart), "");
  EXPECT_EQ(date("tháng 4 2022", Written::Apart), "tháng 4 năm 2022");
}

TEST(DateForms, AYearAmongWordsIsWhatAppearedThen) {
  EXPECT_EQ(date("năm 2022", Written::Apart), "đăng năm 2022");
  EXPECT_EQ(date("2022", Written::Apart), "đăng năm 2022");
  EXPECT_EQ(date("Nam 2022", Written::Apart), "");
  EXPECT_EQ(date("2022", Written::InOne), "");
  EXPECT_EQ(date("2021 2025", Written::Apart), "");
  EXPECT_EQ(date("1899", Written::Apart), "");
}

}  // namespace
}  // namespace tracuu
