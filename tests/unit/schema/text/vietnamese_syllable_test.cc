#include <sstream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "schema/text/syllable.h"

namespace tracuu {
namespace {

TEST(VietnameseSyllable, AcceptsRunningText) {
  std::istringstream words(
      "Toàn thể cán bộ đảng viên huyện Krông quyết tâm xây dựng nông thôn mới giàu đẹp văn minh "
      "nghiêng ngoằn khuỷu khuya tuyết quốc quýt quỳnh quyển giếng giết gìn già giường ghế nghĩ "
      "yêu yếm yên uyên ướt oằn xoong kiểm tra chuyển đổi số thuở hươu rượu Đắk Kạn quạ xoắn");
  for (std::string word; words >> word;) {
    if (word == "Krông") continue;  // a name from another language
    EXPECT_TRUE(is_vietnamese_syllable(word)) << word;
  }
}

TEST(VietnameseSyllable, AcceptsAnyCaseAndTonePlacement) {
  EXPECT_TRUE(is_vietnamese_syllable("QUYẾT"));
  EXPECT_TRUE(is_vietnamese_syllable("hoà"));
  EXPECT_TRUE(is_vietnamese_syllable("hòa"));
}

TEST(VietnameseSyllable, RefusesForeignWordsAndKeystrokes) {
  for (const std::string_view word :
       {"box", "laos", "street", "max", "too", "quyeets", "dd", "UBND", "www", "Krông", "covid",
        "quye61t", "", "b", "ng", "zô", "wifi"}) {
    EXPECT_FALSE(is_vietnamese_syllable(word)) << word;
  }
}

TEST(VietnameseSyllable, RefusesSpellingsOfNoSyllable) {
  for (const std::string_view word :
       {"cê", "kgi", "ngi", "gha", "quô", "cạcạ", "cat", "mảt", "iên", "tiê"}) {
    EXPECT_FALSE(is_vietnamese_syllable(word)) << word;
  }
}

TEST(VietnameseSyllable, StopsBearOnlyTwoTones) {
  EXPECT_TRUE(is_vietnamese_syllable("mạt"));
  EXPECT_TRUE(is_vietnamese_syllable("mát"));
  EXPECT_FALSE(is_vietnamese_syllable("màt"));
  EXPECT_FALSE(is_vietnamese_syllable("mat"));
}

}  // namespace
}  // namespace tracuu
