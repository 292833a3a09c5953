#include <gtest/gtest.h>

#include "indexer/page/page.h"

namespace tracuu {
namespace {

const std::string kText =
    "Sáng 4/5, xã Bàu Sen đóng điện trạm bơm mới sau chín tháng thi công.\n"
    "Trạm phục vụ sáu trăm hecta lúa, giảm một nửa tiền dầu cho bà con.\n";

std::string title_of(const std::string& page) {
  const auto read = read_text_page(page);
  return read ? read->title : "refused: " + read.error().message;
}

std::string published_of(const std::string& page) {
  const auto read = read_text_page(page);
  return read && read->published ? format_published(*read->published) : "-";
}

TEST(ReadTextPage, TitleAboveTheStamp) {
  EXPECT_EQ(
      title_of("Tin xã Tin xã\n\nBàu Sen có điện\n04/05/2021 | 08:00 | Lượt xem: 3\n\n" + kText),
      "Bàu Sen có điện");
}

TEST(ReadTextPage, TitleBelowTheStamp) {
  const std::string menu =
      "Trang chủ\nGiới thiệu\nTin tức\nVăn bản\nHỏi đáp\nCông báo\nLịch tuần\n";
  EXPECT_EQ(
      title_of(menu + "Tin xã\n04/05/2021\nTrạm bơm Bàu Sen có điện sau chín tháng chờ\n" + kText),
      "Trạm bơm Bàu Sen có điện sau chín tháng chờ");
}

TEST(ReadTextPage, TitleWithAFullStopBelowTheStamp) {
  const std::string menu =
      "Trang chủ\nGiới thiệu\nTin tức\nVăn bản\nHỏi đáp\nCông báo\nLịch tuần\n";
  EXPECT_EQ(
      title_of(menu + "Tin xã\n04/05/2021\nTrạm bơm Bàu Sen có điện sau chín tháng chờ.\n" + kText),
      "Trạm bơm Bàu Sen có điện sau chín tháng chờ.");
}

TEST(ReadTextPage, StampInParenthesesBehindTheTitle) {
  const std::string page = "Trạm bơm Bàu Sen có điện (04/05/2021 08:00)\n" + kText;
  EXPECT_EQ(title_of(page), "Trạm bơm Bàu Sen có điện");
  EXPECT_EQ(published_of(page), "2021-05-04T08:00:00+07:00");
}

TEST(ReadTextPage, ClockOfThePageIsNoPublication) {
  std::string page = "Thứ Hai, 04/12/2023 10:11\n";
  for (int i = 0; i < 12; ++i) page += "Mục " + std::to_string(i) + "\n";
  EXPECT_EQ(published_of(page + "Trạm bơm Bàu Sen có điện sau chín tháng\n" + kText), "-");
}

TEST(ReadTextPage, FirstPublicationBeforeUpdate) {
  EXPECT_EQ(
      published_of("Trạm bơm Bàu Sen có điện rồi\nNgày đăng: 04/05/2021\nCập nhật: 09/05/2021\n" +
                   kText),
      "2021-05-04");
}

TEST(ReadTextPage, CounterAboveTheTextDoesNotCutIt) {
  const auto page =
      read_text_page("Số lượt truy cập: 77\nTrạm bơm Bàu Sen có điện rồi bà con ơi\n" + kText);
  ASSERT_TRUE(page);
  EXPECT_EQ(page->body + "\n", kText);
}

TEST(ReadTextPage, EmptyAndChromeOnlyAreRefusedWithAReason) {
  EXPECT_EQ(title_of(""), "refused: page: empty");
  EXPECT_EQ(title_of("\uFEFF \r\n"), "refused: page: empty");
  EXPECT_EQ(title_of("Trang chủ\nĐăng nhập\nSố lượt truy cập: 9\n"),
            "refused: page: only chrome (menus, counters, footer), no article");
}

TEST(ReadTextPage, TitleWithoutTextIsRefused) {
  EXPECT_EQ(title_of("Khai mạc hội thi tay nghề cấp huyện\n04/05/2021\n"),
            "refused: page: no text below the title 'Khai mạc hội thi tay nghề cấp huyện'");
}

const std::string kNoticeHead = "Thông báo\n04/05/2021\nThông báo đấu giá gỗ vườn ươm xã Bàu Sen\n";

TEST(ReadTextPage, NoticeIsATableOfItsNumberAndDays) {
  const auto page = read_text_page(kNoticeHead +
                                   "Số hiệu\nBS-12\nNgày ban hành\n20/04/2021\n"
                                   "Ngày có hiệu lực\n01/06/2021\nXem chi tiết tại đây\n");
  ASSERT_TRUE(page) << page.error().message;
  EXPECT_EQ(page->title, "Thông báo đấu giá gỗ vườn ươm xã Bàu Sen");
  EXPECT_EQ(format_published(*page->published), "2021-05-04");
  EXPECT_EQ(page->body, "Số hiệu\nBS-12\nNgày ban hành\n20/04/2021\nNgày có hiệu lực\n01/06/2021");
}

TEST(ReadTextPage, NoticeWhoseTextIsAttachedHasItsTitleForText) {
  const auto page = read_text_page(kNoticeHead + "Xem chi tiết tại đây\nTin đã đưa\n" + kText);
  ASSERT_TRUE(page) << page.error().message;
  EXPECT_EQ(page->body, page->title);
}

TEST(ReadTextPage, ListOfStampedTitlesIsNoNotice) {
  EXPECT_FALSE(read_text_page(kNoticeHead +
                              "Xem chi tiết\n03/05/2021\nLịch cắt điện Bàu Sen\nXem chi tiết"));
}

TEST(ReadTextPage, NumberedHeadingIsNoTitle) {
  EXPECT_EQ(title_of("Quy chế vườn ươm\nĐiều 1. Phạm vi và đối tượng của vườn\n" + kText),
            "Quy chế vườn ươm");
}

TEST(ReadTextPage, EmptyParenthesesBehindATitleTellItFromACaption) {
  EXPECT_EQ(
      title_of("Bà con xã Bàu Sen, huyện Ba Lòng và ba xã bên kia sông góp công dựng lại trạm "
               "bơm cũ ( )\nNhiều ruộng của bà con bị nước mặn lấn\n" +
               kText),
      "Bà con xã Bàu Sen, huyện Ba Lòng và ba xã bên kia sông góp công dựng lại trạm bơm cũ");
}

TEST(ReadTextPage, BytesThatAreNoUtf8AreRefused) {
  const auto page = read_text_page("Tr\xE1\xBA");
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, ErrorCode::BadEncoding);
}

}  // namespace
}  // namespace tracuu
