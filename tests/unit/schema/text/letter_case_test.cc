#include "schema/text/letter_case.h"

#include <cstdint>
#include <string>

#include <gtest/gtest.h>
#include <unicode/uchar.h>

#include "schema/text/utf8.h"

namespace tracuu {
namespace {

std::string text_of(char32_t code) {
  std::string text;
  append_utf8(text, code);
  return text;
}

TEST(Case, FollowsTheRootLocale) {
  EXPECT_EQ(lower("NGHỊ QUYẾT Đ I İ"), "nghị quyết đ i i");
  EXPECT_EQ(upper("nghị quyết ư i"), "NGHỊ QUYẾT Ư I");
}

TEST(Case, OfEveryCharacterIsThatOfUnicodeWhateverStandsBeside) {
  for (char32_t code = 1; code < 0x11000; ++code) {
    if (code >= 0xD800 && code < 0xE000) continue;
    const std::string lowered =
        text_of(static_cast<char32_t>(u_tolower(static_cast<UChar32>(code))));
    EXPECT_EQ(lower(text_of(code)), lowered) << std::hex << static_cast<std::uint32_t>(code);
    EXPECT_EQ(lower("Ộ" + text_of(code) + "AỨ"), "ộ" + lowered + "aứ")
        << std::hex << static_cast<std::uint32_t>(code);
  }
}

}  // namespace
}  // namespace tracuu
