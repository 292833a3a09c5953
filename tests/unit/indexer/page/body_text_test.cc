#include "indexer/page/body_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tracuu {
namespace {

using testing::ElementsAre;

constexpr auto kProse = "Đoạn đê dài hai cây số vừa được gia cố xong trước mùa lũ năm nay.";
constexpr auto kMoreProse = "Bà con hai bên bờ góp hơn chín trăm ngày công để kè lại chân đê.";

BodyText body_of(std::initializer_list<std::string_view> texts) {
  std::vector<BodyLine> lines;
  for (const auto text : texts) lines.push_back({std::string(text)});
  return build_body(lines);
}

TEST(BuildBody, EndsAtRelatedArticles) {
  const auto body = body_of({kProse, "Tin liên quan", kMoreProse});
  EXPECT_THAT(body.paragraphs, ElementsAre(kProse));
}

TEST(BuildBody, MarkerAboveTheTextEndsNothing) {
  const auto body = body_of({"Bình luận (0)", kProse});
  EXPECT_THAT(body.paragraphs, ElementsAre(kProse));
}

TEST(BuildBody, LicenceInTheMiddleIsDroppedAndTheTextGoesOn) {
  const auto body = body_of({kProse, "Giấy phép số 7/GP-STTTT", kMoreProse});
  EXPECT_THAT(body.paragraphs, ElementsAre(kProse, kMoreProse));
}

TEST(BuildBody, ContactIsDroppedOnlyAboveAFooter) {
  EXPECT_THAT(body_of({kProse, "Điện thoại: 0900 000 000"}).paragraphs,
              ElementsAre(kProse, "Điện thoại: 0900 000 000"));
  EXPECT_THAT(body_of({kProse, "Điện thoại: 0900 000 000", "Tổng biên tập: Y"}).paragraphs,
              ElementsAre(kProse));
}

TEST(BuildBody, EqualParagraphsInARowAreOne) {
  EXPECT_THAT(body_of({kProse, "", kProse, kMoreProse, kProse}).paragraphs,
              ElementsAre(kProse, kMoreProse, kProse));
}

TEST(BuildBody, TheoInTheMiddleIsAHeading) {
  const auto body = body_of({kProse, "Theo Bước Chân Người Thợ", kMoreProse, "Theo Báo Đê"});
  EXPECT_THAT(body.paragraphs, ElementsAre(kProse, "Theo Bước Chân Người Thợ", kMoreProse));
  EXPECT_EQ(body.source, "Báo Đê");
}

TEST(BuildBody, WhatHadACreditOrIsMarkedIsACaption) {
  const auto body = build_body({{kProse},
                                {"Chân đê mới kè. Ảnh: N.H"},
                                {"Ảnh: N.H"},
                                {"Bà con kè đê", true},
                                {"Bà con kè đê"},
                                {kMoreProse}});
  EXPECT_THAT(body.paragraphs, ElementsAre(kProse, "Chân đê mới kè.", "Bà con kè đê", kMoreProse));
  EXPECT_THAT(body.captions, ElementsAre(1, 2));
}

TEST(BuildBody, ProseThatNamesItsSourceIsNoCaption) {
  const auto body = build_body({{kProse}, {"Bà con đã về nhà trong đêm. (Nguồn: Báo Đê)"}});
  EXPECT_THAT(body.paragraphs, ElementsAre(kProse, "Bà con đã về nhà trong đêm."));
  EXPECT_THAT(body.captions, ElementsAre());
}

TEST(BuildBody, CaptionThatIsRepeatedUnmarkedIsOneCaption) {
  const auto body = build_body({{"Bà con kè đê"}, {"Bà con kè đê (Ảnh: N.H)"}, {kProse}});
  EXPECT_THAT(body.paragraphs, ElementsAre("Bà con kè đê", kProse));
  EXPECT_THAT(body.captions, ElementsAre(0));
}

TEST(WithoutAgency, AgencyBeforeTheLeadIsCut) {
  EXPECT_EQ(without_agency("(Chinhphu.vn) - Sáng 9/3, đoàn tới nơi."), "Sáng 9/3, đoàn tới nơi.");
  EXPECT_EQ(without_agency("(BĐ) – Đoàn tới nơi."), "Đoàn tới nơi.");
  EXPECT_EQ(without_agency("VOV.VN - Đoàn tới nơi."), "Đoàn tới nơi.");
  EXPECT_EQ(without_agency("XYZ - Chiều 9/3, đoàn tới nơi."), "Chiều 9/3, đoàn tới nơi.");
}

TEST(WithoutAgency, WhatOnlyLooksLikeOneStays) {
  for (const std::string_view text :
       {"UBND - HĐND tỉnh họp chung.", "TP.HCM - Sáng 9/3, trời mưa.", "(Tiếp theo) - Phần hai.",
        "Covid-19 - đại dịch của thế kỷ.", "UNESCO - Tổ chức của Liên hợp quốc."}) {
    EXPECT_EQ(without_agency(text), text);
  }
}

TEST(WithoutCredit, CreditBehindACaptionIsCut) {
  EXPECT_EQ(without_credit("Quang cảnh lễ hội. Ảnh: N.H"), "Quang cảnh lễ hội.");
  EXPECT_EQ(without_credit("Quang cảnh lễ hội (Ảnh: Thạch Sên/TTXVN)"), "Quang cảnh lễ hội");
  EXPECT_EQ(without_credit("Đê sông Lèn - Ảnh minh họa"), "Đê sông Lèn");
  EXPECT_EQ(without_credit("Đê sông Lèn – Ảnh: CTV"), "Đê sông Lèn");
}

TEST(WithoutCredit, ProseAboutPicturesStays) {
  for (const std::string_view text :
       {"Xem các bức ảnh: ông Tư chụp, bà Tư treo.", "Ảnh hưởng của bão kéo dài ba ngày."}) {
    EXPECT_EQ(without_credit(text), text);
  }
}

}  // namespace
}  // namespace tracuu
