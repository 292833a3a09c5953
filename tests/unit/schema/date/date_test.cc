#include "schema/date/date.h"

#include <string>

#include <gtest/gtest.h>

namespace tracuu {
namespace {

std::string published(std::string_view text) {
  const auto at = parse_published(text);
  return at ? format_published(*at) : "refused";
}

std::string range(std::string_view text) {
  const auto days = parse_day_range(text);
  if (!days) return "refused";
  return (days->first ? format_day(*days->first) : "") + ".." +
         (days->last ? format_day(*days->last) : "");
}

TEST(ParsePublished, IsoDayHasNoTime) {
  EXPECT_EQ(published("2023-01-12"), "2023-01-12");
}

TEST(ParsePublished, IsoTimeWithoutZoneIsVietNamTime) {
  EXPECT_EQ(published("2023-01-12T08:26:00"), "2023-01-12T08:26:00+07:00");
  EXPECT_EQ(published("2023-01-12 08:26"), "2023-01-12T08:26:00+07:00");
  EXPECT_EQ(published("2023-01-12t08:26"), "2023-01-12T08:26:00+07:00");
}

TEST(ParsePublished, OtherZonesAreConvertedToVietNam) {
  EXPECT_EQ(published("2023-01-12T08:26:00+07:00"), "2023-01-12T08:26:00+07:00");
  EXPECT_EQ(published("2023-01-12T08:26:00+0700"), "2023-01-12T08:26:00+07:00");
  EXPECT_EQ(published("2023-01-12 08:26:00 +0700"), "2023-01-12T08:26:00+07:00");
  EXPECT_EQ(published("2023-01-12T08:26:00.123Z"), "2023-01-12T15:26:00+07:00");
  EXPECT_EQ(published("2022-12-31T18:00:00Z"), "2023-01-01T01:00:00+07:00");
  EXPECT_EQ(published("2023-01-01T01:00:00+09:30"), "2022-12-31T22:30:00+07:00");
  EXPECT_EQ(published("2023-01-01T20:00:00-05:00"), "2023-01-02T08:00:00+07:00");
}

TEST(ParsePublished, LeapSecondRollsOver) {
  EXPECT_EQ(published("2016-12-31T23:59:60Z"), "2017-01-01T07:00:00+07:00");
}

TEST(ParsePublished, StampsOfPortalsAreRead) {
  const std::string wanted = "2023-01-12T08:26:00+07:00";
  for (const auto* stamp : {"12/01/2023 | 08:26",
                            "12/1/2023 8:26",
                            "Thứ năm, 12/1/2023 08:26 (GMT+7)",
                            "Thứ 5, 12/01/2023 | 08:26",
                            "Thứ Năm, 12/01/2023, 08:26",
                            "08:26, 12/01/2023",
                            "08:26 12/01/2023",
                            "12-01-2023 08:26",
                            "12.01.2023 08:26",
                            "12/01/2023 8:26:00 SA",
                            "12/01/2023 8:26 AM",
                            "Cập nhật lúc: 08:26 12/01/2023",
                            "Ngày đăng: 12/01/2023 08:26",
                            "Đăng ngày 12/01/2023 lúc 8h26",
                            "12/01/2023 - 8 giờ 26 phút",
                            "12 Tháng Một, 2023 08:26",
                            "T5, 12/01/2023 - 08:26",
                            "08:26-12/01/2023",
                            "08:26 - 12-01-2023",
                            "08:26 | 12.1.2023",
                            "2023/01/12 08:26"}) {
    EXPECT_EQ(published(stamp), wanted) << stamp;
  }
}

TEST(ParsePublished, DaysWithoutTimeAreRead) {
  for (const auto* stamp :
       {"12/01/2023", "12/1/2023", "12-1-2023", "12.1.2023", "12 Tháng Một, 2023",
        "Chủ nhật, 12/1/2023", "12 thg 1, 2023", "12 tháng 1 năm 2023", "Tháng Một 12, 2023",
        "ngày 12 tháng 01 năm 2023", " 12/01/2023\r\n", "12/01/2023 |", "CN 12/01/2023"}) {
    EXPECT_EQ(published(stamp), "2023-01-12") << stamp;
  }
}

TEST(ParsePublished, MonthNamesOfTwoWordsWinOverTheirFirst) {
  EXPECT_EQ(published("5 Tháng Mười Hai, 2023"), "2023-12-05");
  EXPECT_EQ(published("5 Tháng Mười Một, 2023"), "2023-11-05");
  EXPECT_EQ(published("5 Tháng Mười, 2023"), "2023-10-05");
  EXPECT_EQ(published("5 Tháng Tư, 2023"), "2023-04-05");
  EXPECT_EQ(published("5 tháng năm năm 2023"), "2023-05-05");
}

TEST(ParsePublished, AfternoonMarksAddTwelveHours) {
  EXPECT_EQ(published("12/01/2023 8:26:00 CH"), "2023-01-12T20:26:00+07:00");
  EXPECT_EQ(published("12/01/2023 12:05 SA"), "2023-01-12T00:05:00+07:00");
  EXPECT_EQ(published("12/01/2023 12:05 CH"), "2023-01-12T12:05:00+07:00");
  EXPECT_EQ(published("12/01/2023 14:05 CH"), "2023-01-12T14:05:00+07:00");
}

TEST(ParsePublished, DecomposedLettersAndNarrowBlanksAreNoObstacle) {
  EXPECT_EQ(published("Thu\u031B\u0301 na\u0306m, 12/01/2023\u00A0|\u00A008:26"),
            "2023-01-12T08:26:00+07:00");
  EXPECT_EQ(published("12\u201301\u20132023"), "2023-01-12");
}

TEST(ParsePublished, DaysThatDoNotExistAreRefused) {
  for (const auto* stamp :
       {"2010-13-01", "31/02/2023", "29/02/2023", "00/01/2023", "12/13/2023", "2023-01-12T25:00:00",
        "2023-01-12T08:61", "1899-12-31", "2101-01-01", "2100-12-31T23:00:00Z"}) {
    EXPECT_EQ(published(stamp), "refused") << stamp;
  }
  EXPECT_EQ(published("29/02/2024"), "2024-02-29");
}

TEST(ParsePublished, WhatIsNoDateIsRefused) {
  for (const auto* stamp : {"", "   ", "hôm qua", "2023", "01/2023", "12/1", "12/01/23",
                            "1673486760", "12/01/2023 và 13/01/2023", "Hà Nội, 12/01/2023",
                            "20230112", "12/01/20234", "012/01/2023"}) {
    EXPECT_EQ(published(stamp), "refused") << stamp;
  }
}

TEST(ParsePublished, MessageSaysWhatWasExpectedAndQuotes) {
  const auto at = parse_published("2010-13-01");
  ASSERT_FALSE(at);
  EXPECT_EQ(at.error().code, ErrorCode::BadDate);
  EXPECT_EQ(
      at.error().message,
      "published: expected a date such as 2023-01-12 or 12/01/2023 | 08:26, got '2010-13-01'");
}

TEST(ParsePublished, LongValuesAreQuotedInPart) {
  std::string text;
  for (int i = 0; i < 10000; ++i) text += "ngày ";
  const auto at = parse_published(text);
  ASSERT_FALSE(at);
  EXPECT_LT(at.error().message.size(), 200U);
}

TEST(ParsePublished, WhatIsFormattedIsReadBack) {
  for (const auto* text :
       {"2023-01-12", "2023-01-12T00:00:00+07:00", "2023-12-31T23:59:59+07:00"}) {
    EXPECT_EQ(published(text), text);
  }
}

TEST(ParseDayRange, YearsMonthsAndDaysAreWhole) {
  EXPECT_EQ(range("2022"), "2022-01-01..2022-12-31");
  EXPECT_EQ(range("2022-11"), "2022-11-01..2022-11-30");
  EXPECT_EQ(range("11/2022"), "2022-11-01..2022-11-30");
  EXPECT_EQ(range("2/2024"), "2024-02-01..2024-02-29");
  EXPECT_EQ(range("2022-11-17"), "2022-11-17..2022-11-17");
  EXPECT_EQ(range("17/11/2022"), "2022-11-17..2022-11-17");
  EXPECT_EQ(range("17-11-2022"), "2022-11-17..2022-11-17");
  EXPECT_EQ(range(" tháng 11/2022 "), "2022-11-01..2022-11-30");
}

TEST(ParseDayRange, RangesIncludeBothEnds) {
  EXPECT_EQ(range("2021..2022-06"), "2021-01-01..2022-06-30");
  EXPECT_EQ(range("17/11/2022..20/11/2022"), "2022-11-17..2022-11-20");
  EXPECT_EQ(range("2021.."), "2021-01-01..");
  EXPECT_EQ(range("..2021"), "..2021-12-31");
  EXPECT_EQ(range("2022..2022"), "2022-01-01..2022-12-31");
}

TEST(ParseDayRange, WhatIsNoRangeIsRefused) {
  for (const auto* text :
       {"", "..", "2022-13", "2022-02-30", "99", "0000", "2022...2023", "2022..x", "17/11",
        "2022-11-17T00:00", "hôm nay", "1899", "..1899", "2022..2021", "2022-06..2022-05"}) {
    EXPECT_EQ(range(text), "refused") << text;
  }
}

TEST(ParseDayRange, MessageNamesTheParameter) {
  const auto from = parse_day_range("x", "from");
  ASSERT_FALSE(from);
  EXPECT_EQ(from.error().message.substr(0, 6), "from: ");
  const auto backwards = parse_day_range("2022..2021");
  ASSERT_FALSE(backwards);
  EXPECT_EQ(backwards.error().message,
            "date: expected a range whose end is not before its beginning, got '2022..2021'");
}

TEST(DayNumber, IsReadableAndSortsAsDays) {
  const auto day = find_day(2023, 1, 12);
  ASSERT_TRUE(day);
  EXPECT_EQ(day_number(*day), 20230112U);
  EXPECT_EQ(day_from_number(20230112U), day);
  EXPECT_LT(day_number(*day), day_number(*day + std::chrono::days(30)));
}

TEST(DayNumber, NumbersThatAreNoDayGiveNothing) {
  for (const auto number : {0U, 20230230U, 20231301U, 4294967295U, 18991231U}) {
    EXPECT_FALSE(day_from_number(number)) << number;
  }
}

}  // namespace
}  // namespace tracuu
