#include "schema/record/docid_groups.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

TEST(DocidGroups, ComeBack) {
  const std::vector<DocidGroup> groups{{1, 2}, {3, 300, 4'000'000'000U}, {5, 6, 7}};
  EXPECT_EQ(decode_docid_groups(encode_docid_groups(groups)), groups);
}

TEST(DocidGroups, NoneIsEmpty) {
  EXPECT_EQ(encode_docid_groups({}), "");
  EXPECT_TRUE(decode_docid_groups("")->empty());
}

TEST(DocidGroups, DamageIsRefused) {
  const std::string bytes = encode_docid_groups({{1, 2}, {3, 300, 70'000}});
  for (std::size_t length = 1; length < bytes.size(); ++length) {
    const auto groups = decode_docid_groups(bytes.substr(0, length));
    if (groups) {
      EXPECT_EQ(groups->size(), 1U) << length;  // Cut between the two.
    }
  }
  EXPECT_FALSE(decode_docid_groups(std::string_view("\x01\x01", 2)));      // One docid.
  EXPECT_FALSE(decode_docid_groups(std::string_view("\x02\x01\x00", 3)));  // Twice.
  EXPECT_FALSE(
      decode_docid_groups("\x02\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01"));  // Too big.
}

}  // namespace
}  // namespace tracuu
