#include "indexer/page/chrome.h"

#include <gtest/gtest.h>

#include "indexer/page/page_lines.h"

namespace tracuu {
namespace {

LineKind kind(std::string_view line) {
  return classify_line(line).kind;
}

TEST(Chrome, MarkerAloneOnItsLineEndsAnArticle) {
  for (const auto* line : {"Tin liên quan", "TIN LIÊN QUAN", "» Các tin khác:", "Bình luận (12)",
                           "Bình chọn Bình chọn", "Số lượt truy cập: 1.204.551", "Tags: đê, kè"}) {
    EXPECT_EQ(kind(line), LineKind::End) << line;
  }
}

TEST(Chrome, LinkToTheTextIsKnownFromOtherButtons) {
  EXPECT_EQ(kind("Xem chi tiết tại đây"), LineKind::Details);
  EXPECT_EQ(kind("Xem tiếp"), LineKind::Tool);
}

TEST(Chrome, SentenceThatBeginsWithAMarkerIsContent) {
  for (const auto* line :
       {"Bình luận về trận đấu, ông Lộc khen hàng thủ.",
        "Tin liên quan tới vụ cháy được cập nhật mỗi giờ.", "Bình chọn năm nay có ba hạng mục mới.",
        "Giấy phép lái xe hạng B1 được đổi trực tuyến.", "Nguồn nước ngầm đang cạn dần.",
        "Chia sẻ với phóng viên, chị Mơ cho biết đã trồng lại vườn."}) {
    EXPECT_EQ(kind(line), LineKind::Content) << line;
  }
}

TEST(Chrome, OldTonePlacementIsTheSameMarker) {
  EXPECT_EQ(kind("Từ khoá: đê"), LineKind::End);
}

TEST(Chrome, NfdMarkerIsTheSameMarker) {
  EXPECT_EQ(kind("Bi\u0300nh lua\u0323\u0302n"), LineKind::End);
}

TEST(Chrome, SourceIsNamed) {
  EXPECT_EQ(classify_line("Nguồn: HNMO").value, "HNMO");
  EXPECT_EQ(classify_line("(Theo TTXVN)").value, "TTXVN");
  EXPECT_EQ(classify_line("Theo https://bao.example/").value, "bao.example");
  EXPECT_EQ(classify_line("Theo Báo Nhân Dân").value, "Báo Nhân Dân");
}

TEST(Chrome, TheoBeforeALowerCaseWordIsNoSource) {
  EXPECT_EQ(kind("Theo chân đoàn công tác"), LineKind::Content);
  EXPECT_EQ(kind("Theo ông Lộc, đê đã vững."), LineKind::Content);
}

TEST(Chrome, LicenceLineIsFooter) {
  EXPECT_EQ(kind("Giấy phép số 110/GP-TTĐT do Cục Quản lý Phát thanh cấp"), LineKind::Footer);
  EXPECT_EQ(kind("Phó Tổng biên tập: Lê Thị Ngà"), LineKind::Footer);
}

TEST(Chrome, BarOfButtonsIsATool) {
  EXPECT_EQ(kind("In bài viết | Gửi mail | Chia sẻ"), LineKind::Tool);
  EXPECT_EQ(kind("Lượt xem: 9"), LineKind::Tool);
  EXPECT_EQ(kind("Chia sẻ | Sáng nay trời mưa to"), LineKind::Content);
}

TEST(Chrome, DoubledLineIsHalved) {
  EXPECT_EQ(without_doubling("Xây dựng Đảng Xây dựng Đảng"), "Xây dựng Đảng");
  EXPECT_EQ(without_doubling("xanh xanh lá"), "xanh xanh lá");
}

TEST(PageLines, EveryLineEndAndBlankIsOne) {
  const auto text = build_plain_text("\uFEFFm\u1ED9t\r\nhai\u00A0ba\u2028b\u1ED1n\u200B\rn\u0103m");
  ASSERT_TRUE(text);
  EXPECT_EQ(*text, "một\nhai ba\nbốn\nnăm");
}

TEST(PageLines, BadUtf8IsRefusedWithItsOffset) {
  const auto text = build_plain_text("ab\xFF");
  ASSERT_FALSE(text);
  EXPECT_EQ(text.error().code, ErrorCode::BadEncoding);
  EXPECT_EQ(text.error().offset, 2U);
}

}  // namespace
}  // namespace tracuu
