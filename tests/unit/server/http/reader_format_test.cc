#include "server/http/reader_format.h"

#include <gtest/gtest.h>

#include "tests/support/fake_search_service.h"

namespace tracuu {
namespace {

constexpr auto kVietnamese = ReaderLanguage::Vietnamese;
constexpr auto kEnglish = ReaderLanguage::English;

TEST(ReaderFormat, ThousandsHaveDotsOrCommas) {
  EXPECT_EQ(format_count(kVietnamese, 0), "0");
  EXPECT_EQ(format_count(kVietnamese, 999), "999");
  EXPECT_EQ(format_count(kVietnamese, 1342), "1.342");
  EXPECT_EQ(format_count(kVietnamese, 1234567), "1.234.567");
  EXPECT_EQ(format_count(kEnglish, 1234567), "1,234,567");
}

TEST(ReaderFormat, DaysComeBeforeMonths) {
  const PublishedAt at{make_day(2023, 1, 12), std::chrono::minutes(8 * 60 + 6)};
  EXPECT_EQ(format_published_for_reader(kVietnamese, at), "12/01/2023 08:06");
  EXPECT_EQ(format_published_for_reader(kVietnamese, {at.day, {}}), "12/01/2023");
  EXPECT_EQ(format_published_for_reader(kEnglish, at), "12 January 2023, 08:06");
}

TEST(ReaderFormat, ARangeIsCalledByItsShortestName) {
  const DayRange month{make_day(2022, 11, 1), make_day(2022, 11, 30)};
  EXPECT_EQ(format_days_for_reader(kVietnamese, month), "tháng 11/2022");
  EXPECT_EQ(format_days_for_reader(kEnglish, month), "November 2022");
  const DayRange year{make_day(2022, 1, 1), make_day(2022, 12, 31)};
  EXPECT_EQ(format_days_for_reader(kVietnamese, year), "năm 2022");
  EXPECT_EQ(format_days_for_reader(kEnglish, year), "2022");
  const DayRange days{make_day(2022, 11, 3), make_day(2022, 12, 1)};
  EXPECT_EQ(format_days_for_reader(kVietnamese, days), "từ 03/11/2022 đến 01/12/2022");
  EXPECT_EQ(format_days_for_reader(kEnglish, days), "from 3 November 2022 to 1 December 2022");
  EXPECT_EQ(format_days_for_reader(kVietnamese, {{}, days.last}), "đến 01/12/2022");
  EXPECT_EQ(format_days_for_reader(kEnglish, {days.first, {}}), "from 3 November 2022");
}

TEST(ReaderFormat, ValuesOfTheDateFacetAreWritten) {
  EXPECT_EQ(format_date_value(kVietnamese, "2022"), "2022");
  EXPECT_EQ(format_date_value(kVietnamese, "2022-11"), "tháng 11/2022");
  EXPECT_EQ(format_date_value(kVietnamese, "2022-11-07"), "07/11/2022");
  EXPECT_EQ(format_date_value(kEnglish, "2022-11-07"), "7 November 2022");
  EXPECT_EQ(format_date_value(kEnglish, "x-y"), "x-y");
}

}  // namespace
}  // namespace tracuu
