#include "schema/repair/suspicion.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

TEST(IsSuspicious, CleanVietnameseIsNot) {
  EXPECT_FALSE(is_suspicious("Ủy ban nhân dân xã họp, “xem xét” 25 °C – 30 m² § 5 ©"));
  EXPECT_FALSE(is_suspicious("Nghi\u0323 quye\u0302\u0301t cu\u0309a xa\u0303"));
  EXPECT_FALSE(is_suspicious("Hop HDND xa, ngay 12/01/2023"));
  EXPECT_FALSE(is_suspicious(""));
}

TEST(IsSuspicious, LettersThatVietnameseDoesNotUseAre) {
  EXPECT_TRUE(is_suspicious("Căn cứ ñy ban nh©n d©n"));
  EXPECT_TRUE(is_suspicious("Cầu thủ Müller"));
  EXPECT_TRUE(is_suspicious("t‰"));
  EXPECT_TRUE(is_suspicious("\u0002y ban"));
}

TEST(IsSuspicious, LineWithLettersOfLatin1OnlyIs) {
  EXPECT_TRUE(is_suspicious("nghò quyeát"));
  EXPECT_FALSE(is_suspicious("nghò quyeát được"));
}

TEST(HasSuspiciousLine, OneOfManyIsEnough) {
  EXPECT_FALSE(has_suspicious_line("Xã họp.\nHọp xong."));
  EXPECT_TRUE(has_suspicious_line("Xã họp.\nnghò quyeát\nHọp xong."));
  EXPECT_TRUE(has_suspicious_line("Xã họp.\nnghò quyeát"));
}

}  // namespace
}  // namespace tracuu
