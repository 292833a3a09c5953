#include "server/query/keystroke_decoder.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

std::string decoded(std::string_view word) {
  return decode_keys(word).syllable;
}

TEST(DecodeKeys, TelexShapesAndTones) {
  EXPECT_EQ(decoded("quyeets"), "quyết");
  EXPECT_EQ(decoded("ddangr"), "đảng");
  EXPECT_EQ(decoded("tuwowngs"), "tướng");
  EXPECT_EQ(decoded("nawm"), "năm");
  EXPECT_EQ(decoded("nghij"), "nghị");
}

TEST(DecodeKeys, OneHookMakesBothLettersOfTheRhyme) {
  EXPECT_EQ(decoded("dduowngf"), "đường");
  EXPECT_EQ(decoded("muaw"), "mưa");
  EXPECT_EQ(decoded("trwowngf"), "trường");
  EXPECT_EQ(decoded("thuowr"), "thuở");
}

TEST(DecodeKeys, TelexKeysMayStandAtTheEnd) {
  EXPECT_EQ(decoded("vietej"), "việt");
  EXPECT_EQ(decoded("dangdr"), "đảng");
}

TEST(DecodeKeys, VniShapesAndTones) {
  EXPECT_EQ(decoded("quye61t"), "quyết");
  EXPECT_EQ(decoded("d9o62ng"), "đồng");
  EXPECT_EQ(decoded("d9uo7ng2"), "đường");
  EXPECT_EQ(decoded("na8m"), "năm");
  EXPECT_EQ(decoded("QUYE61T"), "quyết");
}

TEST(DecodeKeys, CodesAndUnitsAreNoSyllables) {
  for (const char* word : {"A2", "m2", "A5", "H5N1", "covid19", "QH15", "15", "2023", "G20", "www",
                           "tw", "km2", "hn", ""}) {
    EXPECT_EQ(decoded(word), "") << word;
  }
}

TEST(DecodeKeys, ForeignWordsThatGiveNoSyllableStay) {
  for (const char* word : {"internet", "windows", "business", "address", "as", "of"}) {
    EXPECT_EQ(decoded(word), "") << word;
  }
}

TEST(DecodeKeys, OneAmbiguousKeyIsWeakEvidence) {
  for (const char* word : {"max", "box", "too", "laos", "quy1", "how"}) {
    EXPECT_EQ(decode_keys(word).evidence, 1) << word;
  }
  for (const char* word : {"nghij", "quyeets", "ddang", "tuw", "nha6n", "Vie65t"}) {
    EXPECT_GE(decode_keys(word).evidence, 2) << word;
  }
}

TEST(DecodeKeys, TwoTonesAreNone) {
  EXPECT_EQ(decoded("nghijf"), "");
  EXPECT_EQ(decoded("nghi52"), "");
}

}  // namespace
}  // namespace tracuu
