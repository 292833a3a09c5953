#include "indexer/page/glued_words.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

TEST(IsGlued, CapitalBehindASmallLetter) {
  EXPECT_TRUE(is_glued("kể trong", "Chương trình"));
}

TEST(IsGlued, TwoSyllablesThatMakeNone) {
  EXPECT_TRUE(is_glued("Lê Thị Mận", "dẫn đầu"));
}

TEST(IsGlued, HalvesOfOneSyllableAreNot) {
  EXPECT_FALSE(is_glued("bi", "ển"));
  EXPECT_FALSE(is_glued("T", "hành phố"));
}

TEST(IsGlued, BlankOrMarkBetweenIsEnough) {
  EXPECT_FALSE(is_glued("trong ", "Chương trình"));
  EXPECT_FALSE(is_glued("(", "Chương"));
  EXPECT_FALSE(is_glued("", "Chương"));
}

TEST(IsGlued, NfdIsReadAsNfc) {
  EXPECT_TRUE(is_glued("Ma\u0323\u0302n", "da\u0302\u0303n"));
}

}  // namespace
}  // namespace tracuu
