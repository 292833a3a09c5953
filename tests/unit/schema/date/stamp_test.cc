#include "schema/date/stamp.h"

#include <string>

#include <gtest/gtest.h>

namespace tracuu {
namespace {

std::string stamp(std::string_view line) {
  const auto found = find_stamp(line);
  return found ? format_published(found->at) + (found->updated ? " updated" : "") : "none";
}

TEST(FindStamp, LinesWithCountersAndButtonsAreStamps) {
  const std::string wanted = "2023-01-12T08:26:00+07:00";
  for (const auto* line :
       {"12/01/2023 | 08:26  | Lượt xem: 9", "Thứ năm, 12/1/2023 08:26 (GMT+7)",
        "12/01/2023 | 08:26 | Lượt xem: 1.234 | Cỡ chữ A- A+", "(12.01.2023 08:26)",
        "Đăng lúc 08:26 ngày 12/01/2023", "12/01/2023 08:26 In bài viết Gửi email Chia sẻ Facebook",
        "Thứ Năm, 12/01/2023, 08:26 Lượt xem : 12 lượt xem",
        "12/01/2023 | 08:26 | 1.204 lượt xem"}) {
    EXPECT_EQ(stamp(line), wanted) << line;
  }
}

TEST(FindStamp, BareDatesAndLabelledDatesAreStamps) {
  EXPECT_EQ(stamp("12/01/2023"), "2023-01-12");
  EXPECT_EQ(stamp("Ngày: 12/01/2023"), "2023-01-12");
  EXPECT_EQ(stamp("Thứ năm, 12/01/2023"), "2023-01-12");
  EXPECT_EQ(stamp("Ngày đăng: 12/01/2023 - Lượt đọc 33"), "2023-01-12");
  EXPECT_EQ(stamp("12.01.2023 Lượt xem: 5"), "2023-01-12");
}

TEST(FindStamp, EveryFormOfMonthWeekdayAndHalfDayIsRead) {
  const std::string day = "2024-11-05";
  for (const auto* line : {"5 Tháng Mười Một, 2024", "5 thg 11, 2024", "5 Th11, 2024",
                           "5 Th11 2024", "Thứ ba, ngày 5 tháng 11 năm 2024", "Thứ 3, 05/11/2024",
                           "T3, 5-11-2024", "Đăng ngày: 05.11.2024", "Ngày cập nhật 05/11/2024"}) {
    EXPECT_EQ(stamp(line).substr(0, day.size()), day) << line;
  }
  const std::string wanted = "2024-11-05T21:07:00+07:00";
  for (const auto* line :
       {"05/11/2024 | 21:07", "Thứ Ba, 05/11/2024, 21:07", "Thứ 3, 5/11/2024 | 21:07",
        "21:07, 05/11/2024", "05-11-2024 21:07", "05/11/2024 9:07:00 CH", "2024-11-05T14:07:00Z",
        "Đăng: 05/11/2024 21:07", "05/11/2024 21h07", "05/11/24 21:07", "05/11/2024 21:07 +07",
        "05/11/2024 21:07 (GMT+7)", "05/11/2024 14:07 +00"}) {
    EXPECT_EQ(stamp(line), wanted) << line;
  }
}

TEST(FindStamp, SitesWhoseSoftwareSpeaksEnglishAreRead) {
  for (const auto* line : {"12 January 2023", "January 12, 2023", "Thursday, January 12th, 2023",
                           "12-Jan-2023", "Posted on Jan. 12, 2023", "12 Sept, 2023"}) {
    EXPECT_EQ(stamp(line), line == std::string("12 Sept, 2023") ? "2023-09-12" : "2023-01-12")
        << line;
  }
  EXPECT_EQ(stamp("Thu, 12 Jan 2023 08:26:00 +0700"), "2023-01-12T08:26:00+07:00");
  EXPECT_EQ(stamp("May 2023"), "none");
  EXPECT_EQ(stamp("31 February 2023"), "none");
}

TEST(FindStamp, WhoPostedItMayStandBeside) {
  for (const auto* line :
       {"Đăng bởi: Quản trị mạng | 12/01/2023", "Ban Biên tập - 12/01/2023",
        "Viết bởi Admin | Thứ năm, 12 Tháng 1 2023", "Tác giả: Lê Thị Mơ, ngày đăng: 12/01/2023"}) {
    EXPECT_EQ(stamp(line).substr(0, 10), "2023-01-12") << line;
  }
  EXPECT_EQ(stamp("Đăng ngày: 12/01/2023 08:26 bởi Ban Biên tập"), "2023-01-12T08:26:00+07:00");
}

TEST(FindStamp, UpdatedIsSaid) {
  EXPECT_EQ(stamp("Cập nhật lúc: 12/01/2023 8:26:00 CH"), "2023-01-12T20:26:00+07:00 updated");
  EXPECT_EQ(stamp("Ngày cập nhật: 12/01/2023"), "2023-01-12 updated");
}

TEST(FindStamp, FirstPublicationWinsOverItsUpdate) {
  EXPECT_EQ(stamp("Cập nhật: 13/01/2023 09:00 | Ngày đăng: 12/01/2023 08:26"),
            "2023-01-12T08:26:00+07:00");
  EXPECT_EQ(stamp("Cập nhật: 13/01/2023 09:00, Đăng: 12/01/2023 08:26"),
            "2023-01-12T08:26:00+07:00");
  EXPECT_EQ(stamp("12/01/2023 08:26 (Cập nhật 09:00 13/01/2023)"), "2023-01-12T08:26:00+07:00");
}

TEST(FindStamp, AuthorOrNewspaperMayStandBeside) {
  for (const auto* line :
       {"Thu Hằng - Báo Người Làng | 12/01/2023 08:26", "lang.gov.vn - 12/01/2023 08:26",
        "Cổng thông tin điện tử tỉnh ta, 12/01/2023 08:26", "Báo điện tử Làng Xã 12/01/23 08:26"}) {
    EXPECT_EQ(stamp(line), "2023-01-12T08:26:00+07:00") << line;
  }
}

TEST(FindStamp, OldNamesOfMonthsNeedTheYear) {
  EXPECT_EQ(stamp("12 Tháng Giêng, 2023"), "2023-01-12");
  EXPECT_EQ(stamp("31 tháng Chạp năm 2023"), "2023-12-31");
  EXPECT_EQ(stamp("23 tháng Chạp"), "none");
}

TEST(FindStamp, SentencesThatMentionDatesAreNone) {
  for (const auto* line :
       {"Sáng 12/01/2023, Ủy ban nhân dân xã họp phiên thường kỳ",
        "Lúc 08:26 ngày 12/01/2023, mưa lớn gây sạt lở đường", "Khánh thành cầu (12/01/2023)",
        "Giấy phép số 12/GP-STTTT cấp ngày 12/01/2023", "Hà Nội, ngày 12 tháng 01 năm 2023",
        "12/01/2023 - 15/01/2023", "Hà Nội", "", "Lượt xem: 9", "08:26", "01/2023",
        "Tác giả tập thơ sinh ngày 12/01/2023", "Tác giả Lê Thị Mơ mất ngày 12/01/2023",
        "Bị phạt bởi xã ngày 12/01/2023", "Từ ngày 12/01/2023 đến 15/01/2023", "31/02/2023 08:26",
        "Số nhà 12/1/23 phố Huế", "Cổng thông tin mở lúc 08:26 ngày 12/01/2023 cho người dân",
        "Nguồn tin 08:26 -12"}) {
    EXPECT_EQ(stamp(line), "none") << line;
  }
}

}  // namespace
}  // namespace tracuu
