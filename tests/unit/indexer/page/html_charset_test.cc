#include "indexer/page/html_charset.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

std::string decoded(std::string_view bytes) {
  const auto text = decode_html(bytes);
  return text ? text->text : "refused: " + text.error().message;
}

TEST(DecodeHtml, ByteOrderMarkWins) {
  EXPECT_EQ(decoded("\xEF\xBB\xBF<meta charset=x-none>đ"), "<meta charset=x-none>đ");
  EXPECT_EQ(decoded(std::string_view("\xFF\xFE\x11\x01", 4)), "đ");
  EXPECT_EQ(decoded(std::string_view("\xFE\xFF\x01\x11", 4)), "đ");
}

TEST(DecodeHtml, MetaNamesTheEncoding) {
  EXPECT_EQ(decoded("<meta charset='windows-1258'>\xF0"), "<meta charset='windows-1258'>đ");
  EXPECT_EQ(
      decoded("<META http-equiv=Content-Type content=\"text/html; charset=WINDOWS-1258\">\xF0"),
      "<META http-equiv=Content-Type content=\"text/html; charset=WINDOWS-1258\">đ");
}

TEST(DecodeHtml, Utf8ThatClaimsToBeLatinIsUtf8) {
  EXPECT_EQ(decoded("<meta charset=iso-8859-1>đường"), "<meta charset=iso-8859-1>đường");
}

TEST(DecodeHtml, UnknownEncodingIsRefusedByName) {
  EXPECT_EQ(decoded("<meta charset=x-vps>abc"), "refused: page: unknown encoding 'x-vps'");
}

TEST(DecodeHtml, OneBadByteIsReplacedManyAreRefused) {
  EXPECT_EQ(decoded("đê\xFFđập"), "đê\uFFFDđập");
  EXPECT_EQ(decoded("\xFF\xFC\xFD\xFB\xFA"),
            "refused: page: not UTF-8, and no other encoding declared");
}

}  // namespace
}  // namespace tracuu
