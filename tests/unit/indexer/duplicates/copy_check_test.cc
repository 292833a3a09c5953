#include "indexer/duplicates/copy_check.h"

#include <gtest/gtest.h>

#include "tests/unit/indexer/duplicates/compared.h"

namespace tracuu {
namespace {

std::string replaced(std::string_view from, std::string_view to) {
  std::string text(kRelease);
  text.replace(text.find(from), from.size(), to);
  return text;
}

bool is_copy(std::string_view title, std::string_view body) {
  const auto release = make_compared(kReleaseTitle, kRelease);
  const auto other = make_compared(title, body);
  const bool copy = are_copies(compare_texts(release, other));
  EXPECT_EQ(copy, are_copies(compare_texts(other, release)));
  return copy;
}

TEST(CopyCheck, TheSameTextUnderAnotherTitleIsACopy) {
  EXPECT_TRUE(is_copy("Sáu tầng sách chờ bạn đọc", kRelease));
}

TEST(CopyCheck, AReleaseWithoutAParagraphIsACopy) {
  const std::string_view text(kRelease);
  EXPECT_TRUE(is_copy(kReleaseTitle, text.substr(0, text.find("Bạn đọc"))));
  EXPECT_TRUE(is_copy(kReleaseTitle, text.substr(text.find("Phó chủ"))));
}

TEST(CopyCheck, LinesOfAnAgencyMakeNoDifference) {
  EXPECT_TRUE(
      is_copy(kReleaseTitle, "(TTXHT) - " + std::string(kRelease) + "Tin, ảnh: Vũ Hà 12/3\n"));
}

TEST(CopyCheck, AnotherNumberIsAnotherRelease) {
  EXPECT_FALSE(is_copy(kReleaseTitle, replaced("42 tỷ", "45 tỷ")));
}

TEST(CopyCheck, AnotherNameIsAnotherRelease) {
  EXPECT_FALSE(is_copy(kReleaseTitle, replaced("Lê Thị Hiền", "Trần Quốc Khánh")));
}

TEST(CopyCheck, AnExcerptIsNoCopy) {
  const std::string_view text(kRelease);
  EXPECT_FALSE(is_copy(kReleaseTitle, text.substr(0, text.find("Phó chủ"))));
}

TEST(CopyCheck, ABrokenPageIsACopyOnlyOfItsOwnTitle) {
  const std::string_view rest =
      "Mời quý vị theo dõi các tin khác trong ngày ở cột bên phải của trang này, xin cảm ơn.";
  const auto broken = make_compared("Chợ hoa ngày Tết", rest);
  EXPECT_FALSE(are_copies(compare_texts(broken, make_compared("Đua thuyền trên sông", rest))));
  EXPECT_TRUE(are_copies(compare_texts(broken, make_compared("Chợ hoa ngày Tết đông vui", rest))));
}

TEST(CopyCheck, EmptyTextsAreNoCopies) {
  EXPECT_FALSE(are_copies(compare_texts({}, {})));
}

}  // namespace
}  // namespace tracuu
