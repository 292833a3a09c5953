#include "schema/repair/legacy_bytes.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

std::string decoded(std::string_view bytes) {
  const auto text = decode_legacy_bytes(bytes);
  return text ? text->text : "nothing";
}

TEST(DecodeLegacyBytes, TakesTheEncodingThatMakesSyllables) {
  EXPECT_EQ(decoded("\xF1y ban nh\xA9n d\xA9n\n"), "ủy ban nhân dân\n");
  EXPECT_EQ(decoded("Th\xF6\xF4\xF8ng tr\xF6\xEF"
                    "c \xF1"
                    "a\xFBng"),
            "Thường trực đảng");
}

TEST(DecodeLegacyBytes, LinesMayDiffer) {
  EXPECT_EQ(decoded("\xF1y ban nh\xA9n d\xA9n\nỦy ban nhân dân\nTh\xF6\xF4\xF8ng tr\xF6\xEF"
                    "c \xF1"
                    "a\xFBng"),
            "ủy ban nhân dân\nỦy ban nhân dân\nThường trực đảng");
}

TEST(DecodeLegacyBytes, OtherBytesAreNone) {
  EXPECT_EQ(decoded("\xFF\xFE\xFD"), "nothing");
  EXPECT_EQ(decoded("a\xE1\xBA"), "nothing");
  EXPECT_EQ(decoded("\xC0 bient\xF4t, \xE9t\xE9"), "nothing");
  EXPECT_EQ(decoded("Ủy ban nhân dâ\xC3"), "nothing");
  EXPECT_EQ(decoded("Ủy ban"), "nothing");
  EXPECT_EQ(decoded(""), "nothing");
}

}  // namespace
}  // namespace tracuu
