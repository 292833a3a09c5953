#include "schema/date/event_date.h"

#include <string>

#include <gtest/gtest.h>

#include "schema/date/date.h"

namespace tracuu {
namespace {

/// The event days of one sentence in an article of 12 January 2023, or of another day.
std::string events(std::string_view body, std::string_view published = "2023-01-12") {
  const auto at = parse_published(published);
  std::string text;
  for (const auto day : find_event_days(normalize("Xã họp"), normalize(body),
                                        at ? std::optional(at->day) : std::nullopt)) {
    text += (text.empty() ? "" : " ") + format_day(day);
  }
  return text;
}

TEST(FindEventDays, PartOfTheDayAndDateInAnyHouseStyle) {
  for (const auto* body : {"Chiều 11-1, xã họp.", "Chiều 11/1, xã họp.", "Chiều 11.1, xã họp.",
                           "Chiều ngày 11-01, xã họp.", "Xã họp sáng thứ tư, ngày 11/1/2023.",
                           "Sáng ngày 11 tháng 1 năm 2023, xã họp.", "Hôm thứ tư (11/1), xã họp.",
                           "Ngày 11-1, xã họp.", "Vào hồi 15 giờ ngày 11-1, xã họp.",
                           "(TL) - Rạng sáng 11\u20131, mưa lớn."}) {
    EXPECT_EQ(events(body), "2023-01-11") << body;
  }
}

TEST(FindEventDays, RelativeDaysCountFromPublication) {
  EXPECT_EQ(events("Sáng nay, xã họp."), "2023-01-12");
  EXPECT_EQ(events("Hôm qua, xã họp."), "2023-01-11");
  EXPECT_EQ(events("Đêm qua, mưa lớn."), "2023-01-11");
  EXPECT_EQ(events("Xã sẽ họp vào sáng mai."), "2023-01-13");
}

TEST(FindEventDays, DateBesideARelativeDayWins) {
  EXPECT_EQ(events("Sáng nay 11-1, xã họp."), "2023-01-11");
  EXPECT_EQ(events("Hôm nay (11/1), xã họp."), "2023-01-11");
  EXPECT_EQ(events("Sáng nay, ngày 11/1, xã họp."), "2023-01-11");
}

TEST(FindEventDays, YearTurnsWithThePublication) {
  EXPECT_EQ(events("Chiều 31-12, xã họp.", "2023-01-02"), "2022-12-31");
  EXPECT_EQ(events("Chiều 2-1, xã sẽ họp.", "2022-12-30"), "2023-01-02");
  EXPECT_EQ(events("Chiều 20-12, xã họp.", "2023-01-12"), "2022-12-20");
  EXPECT_EQ(events("Chiều 29-2, xã họp.", "2025-01-12"), "2024-02-29");
}

TEST(FindEventDays, WhatIsToComeMayLieFarAhead) {
  EXPECT_EQ(events("Lễ hội sẽ khai mạc ngày 29/3 tại xã.", "2023-01-12"), "2023-03-29");
  EXPECT_EQ(events("Ngày 29/3, xã sẽ khai mạc lễ hội.", "2023-01-12"), "2023-03-29");
  EXPECT_EQ(events("Ngày 29/3, xã khai mạc lễ hội.", "2023-01-12"), "2022-03-29");
}

TEST(FindEventDays, ARangeThatEndsBeforeItBeginsBeganTheYearBefore) {
  EXPECT_EQ(events("Từ 16/12/2022 - 16/1/2022, xã ra quân.", "2022-02-20"),
            "2021-12-16 2022-01-16");
}

TEST(FindEventDays, WhatTheTextDatesAsTodayIsToday) {
  EXPECT_EQ(events("Hội nghị diễn ra sáng nay (13/1). Chiều nay, xã tổng kết."), "2023-01-13");
}

TEST(FindOpeningDates, EveryDateHasItsRole) {
  const std::string body =
      "Sáng 11-1, xã họp triển khai Nghị quyết số 28-NQ/TW ngày 17-11-2022, có hiệu lực từ ngày "
      "1-12-2022. Xã kỷ niệm 93 năm thành lập Đảng (3-2-1930 - 3-2-2023). Báo cáo trước ngày 5-2.";
  std::string roles;
  const auto published = parse_published("2023-01-12");
  for (const auto& date :
       find_opening_dates(normalize("Xã họp"), normalize(body), published->day).dates) {
    roles += (roles.empty() ? "" : " ") + body.substr(date.begin, date.end - date.begin) + "=" +
             std::string(date_role_name(date.role));
  }
  EXPECT_EQ(roles,
            "11-1=event 17-11-2022=document 1-12-2022=effective 3-2-1930=anniversary "
            "3-2-2023=anniversary 5-2=deadline");
}

TEST(FindEventDays, DayComesBeforeMonth) {
  EXPECT_EQ(events("Ngày 1-12, xã họp.", "2022-12-03"), "2022-12-01");
}

TEST(FindEventDays, RangesGiveTheirEnds) {
  EXPECT_EQ(events("Trong hai ngày 10 và 11-1, xã họp."), "2023-01-10 2023-01-11");
  EXPECT_EQ(events("Từ ngày 9 đến 11.1, xã tập huấn."), "2023-01-09 2023-01-11");
  EXPECT_EQ(events("Ngày 9-11/1, xã tập huấn."), "2023-01-09 2023-01-11");
  EXPECT_EQ(events("Từ ngày 30/12 đến ngày 2/1/2023, xã tập huấn."), "2022-12-30 2023-01-02");
  EXPECT_EQ(events("Các ngày 9, 10, 11/1, xã tập huấn."), "2023-01-09 2023-01-11");
}

TEST(FindEventDays, DatesOfDocumentsAreNone) {
  for (const auto* body :
       {"Thực hiện Kế hoạch số 12/KH-UBND ngày 9-1-2023 của huyện, xã tuyên truyền.",
        "Theo Nghị quyết số 28-NQ/TW, ngày 9-1-2023, xã tuyên truyền.",
        "Theo Quyết định 45 ngày 9/1/2023 của huyện.",
        "Căn cứ Công văn ngày 9/1/2023 của huyện."}) {
    EXPECT_EQ(events(body), "") << body;
  }
  EXPECT_EQ(events("Thực hiện Kế hoạch số 12/KH-UBND ngày 9-1-2023, sáng 11-1, xã họp."),
            "2023-01-11");
}

TEST(FindEventDays, WordsOfDocumentsAndFeastsVetoOnlyWhatIsTheirs) {
  EXPECT_EQ(events("Lễ hội đình làng diễn ra từ ngày 9-1 đến 11-1."), "2023-01-09 2023-01-11");
  EXPECT_EQ(events("Hội nghị báo cáo viên ngày 11-1 nghe hai chuyên đề."), "2023-01-11");
  EXPECT_EQ(events("Xã lên kế hoạch tập huấn từ ngày 9 đến 11-1."), "2023-01-09 2023-01-11");
  EXPECT_EQ(events("Xã công bố quyết định thành lập trường mầm non của thôn ngày 11-1."),
            "2023-01-11");
  EXPECT_EQ(events("Theo Quyết định số 45 của Chủ tịch Ủy ban nhân dân huyện ngày 9-1."), "");
}

TEST(FindEventDays, LunarDaysAreNone) {
  EXPECT_EQ(events("Hội làng mở ngày 10-1 âm lịch."), "");
}

TEST(FindEventDays, AnniversariesDeadlinesBirthsAndBeginningsAreNone) {
  for (const auto* body : {"Kỷ niệm 93 năm ngày 3-2, xã treo cờ.",
                           "Chào mừng ngày 9-1, xã treo cờ.", "Xã hoàn thành trước ngày 15-1.",
                           "Hồ sơ nộp chậm nhất ngày 15-1.", "Nhận hồ sơ đến hết ngày 15-1.",
                           "Giá mới có hiệu lực từ ngày 15-1.", "Từ ngày 1-1, giá tăng.",
                           "Ông sinh ngày 9-1-1960 ở xã.", "Tính đến ngày 10-1, thu 5 tỷ đồng."}) {
    EXPECT_EQ(events(body), "") << body;
  }
}

TEST(FindEventDays, NumbersThatOnlyLookLikeDatesAreNone) {
  for (const auto* body :
       {"Đội nhà thắng 2-1.", "Giai đoạn 2020-2025.", "Nhà số 12/4 đường làng.", "Chi 2.5 tỷ đồng.",
        "Ngày 15/2021/QĐ-UBND được ban hành.", "Trực 24/7."}) {
    EXPECT_EQ(events(body), "") << body;
  }
}

TEST(FindEventDays, WithoutPublicationOnlyFullDatesCount) {
  EXPECT_EQ(events("Sáng nay, xã họp.", ""), "");
  EXPECT_EQ(events("Chiều 11-1, xã họp.", ""), "");
  EXPECT_EQ(events("Chiều 11-1-2023, xã họp.", ""), "2023-01-11");
}

TEST(FindEventDays, PartOfTheDayComesBeforeABareDayAndTwoAreEnough) {
  EXPECT_EQ(
      events("Ngày 5-1, huyện giao việc. Chiều 11-1, xã họp. Sáng 12-1, xã làm. Tối 12-1, nghỉ."),
      "2023-01-11 2023-01-12");
}

TEST(FindEventDays, YearsAwayIsNoNews) {
  EXPECT_EQ(events("Ngày 17-3-1930, đảng bộ ra đời."), "");
  EXPECT_EQ(events("Chiều 30-4-1975, xã nhà giải phóng."), "");
}

TEST(FindEventDays, TextFarBelowTheLeadIsNotRead) {
  std::string body;
  for (int i = 0; i < 4; ++i) {
    body +=
        "Xã bàn việc làm đường, dựng chợ, mở trường, lập trạm y tế và vay vốn trồng rừng cho bà "
        "con trong xã mình.\n";
  }
  EXPECT_EQ(events(body + "Chiều 11-1, xã họp."), "");
}

TEST(FindEventDays, HostileTextTakesLinearTime) {
  std::string body;
  while (body.size() < 200000) body += "từ ngày 1, 2, 3 và 4, ";
  EXPECT_EQ(events(body), "");
}

}  // namespace
}  // namespace tracuu
