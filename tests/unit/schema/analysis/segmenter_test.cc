#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"

namespace tracuu {
namespace {

using Words = std::vector<std::string>;

TEST(SegmentWords, TakesTheLongestCompound) {
  EXPECT_EQ(segment_words("Ủy ban nhân dân xã"), (Words{"Ủy ban nhân dân", "xã"}));
}

TEST(SegmentWords, EverySignIsAWord) {
  EXPECT_EQ(segment_words("Họp (sáng nay)..."), (Words{"Họp", "(", "sáng nay", ")", "..."}));
}

TEST(SegmentWords, ACompoundHoldsNothingButBlanks) {
  EXPECT_EQ(segment_words("kinh tế - xã hội"), (Words{"kinh tế", "-", "xã hội"}));
  EXPECT_EQ(segment_words("kinh  tế\nxã hội"), (Words{"kinh tế xã hội"}));
}

TEST(SegmentWords, LeavesTheSpellingOfTheSource) {
  EXPECT_EQ(segment_words("Xa\u0303 ho\u0323\u0302i\u00A0ho\u0323c – “toà án”"),
            (Words{"Xa\u0303 ho\u0323\u0302i ho\u0323c", "–", "“", "toà án", "”"}));
}

TEST(SegmentWords, LosesNoCharacter) {
  const std::string_view text = "K'Sor: 12,5% “ổn định”; TP.HCM v.v... (28/2)!";
  std::string joined;
  for (const std::string& word : segment_words(text)) joined += word;
  std::erase(joined, ' ');
  EXPECT_EQ(joined, "K'Sor:12,5%“ổnđịnh”;TP.HCMv.v...(28/2)!");
}

}  // namespace
}  // namespace tracuu
