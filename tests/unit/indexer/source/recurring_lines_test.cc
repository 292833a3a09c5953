#include "indexer/source/recurring_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

RecurringLines make_lines() {
  RecurringLines lines;
  lines.add({{"xa.example", "góc bạn đọc", 30, 40},
             {"xa.example", "lịch tiếp dân", 31, 40},
             {"xa.example", "đường số 3, xã đông", 40, 40}});
  return lines;
}

TEST(RecurringLines, WhatIsEncodedIsReadAgain) {
  const auto text = make_lines().encode();
  const auto read = RecurringLines::parse(text);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->encode(), text);
  EXPECT_EQ(read->size(), 3U);
  EXPECT_EQ(RecurringLines::parse("")->size(), 0U);
}

TEST(RecurringLines, AnythingElseIsRefused) {
  for (const auto* text :
       {"xa.example\t30\t40", "xa.example\tnhiều\t40\tgóc", "\n", "a\t1\t2\t\n"}) {
    EXPECT_FALSE(RecurringLines::parse(text)) << text;
  }
}

TEST(RecurringLines, WhatIsKnownStaysAsItWasLearnt) {
  auto lines = make_lines();
  const auto before = lines.encode();
  EXPECT_THAT(lines.add({{"xa.example", "góc bạn đọc", 99, 100}}), IsEmpty());
  EXPECT_EQ(lines.encode(), before);
}

TEST(RecurringLines, LinesGoWhateverTheirCase) {
  std::string body = "Xã mở hội làng.\nĐƯỜNG SỐ 3, XÃ ĐÔNG";
  EXPECT_THAT(make_lines().take_from(body, "xa.example"), ElementsAre("ĐƯỜNG SỐ 3, XÃ ĐÔNG"));
  EXPECT_EQ(body, "Xã mở hội làng.");
}

TEST(RecurringLines, AShortLineAloneMayBeAHeading) {
  std::string body = "Xã mở hội làng.\nLịch tiếp dân\nNgày rằm nghỉ.";
  EXPECT_THAT(make_lines().take_from(body, "xa.example"), IsEmpty());
  body += "\nGóc bạn đọc\nLịch tiếp dân";
  EXPECT_THAT(make_lines().take_from(body, "xa.example"),
              ElementsAre("Góc bạn đọc", "Lịch tiếp dân"));
  EXPECT_EQ(body, "Xã mở hội làng.\nLịch tiếp dân\nNgày rằm nghỉ.");
}

TEST(RecurringLines, AnotherSiteAndABodyOfNothingElseAreLeft) {
  std::string body = "Góc bạn đọc\nĐường số 3, xã Đông";
  const auto before = body;
  EXPECT_THAT(make_lines().take_from(body, "khac.example"), IsEmpty());
  EXPECT_THAT(make_lines().take_from(body, "xa.example"), IsEmpty());
  EXPECT_EQ(body, before);
}

}  // namespace
}  // namespace tracuu
