#include "server/query/keystrokes.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

/// An index with these words.
SpellingMap make_index() {
  return {{"nghi", {"nghi_5"}}, {"quyet", {"quyêt_1"}}, {"max", {"max"}},   {"laos", {"laos"}},
          {"ma", {"ma_4"}},     {"bo", {"bô_5"}},       {"bao", {"bao_4"}}, {"lut", {"lut_5"}},
          {"quy", {"qui_1"}},   {"hop", {"hop_5"}},     {"van", {"văn"}},   {"hoa", {"hoa_1"}}};
}

std::string decoded(std::string_view text) {
  return decode_keystrokes(text, make_index()).value_or("");
}

TEST(Keystrokes, AQueryOfKeysIsDecodedWhole) {
  EXPECT_EQ(decoded("nghij quyeets"), "nghị quyết");
  EXPECT_EQ(decoded("nghi5 quye61t"), "nghị quyết");
  EXPECT_EQ(decoded("\"nghij quyeets\" 28"), "\"nghị quyết\" 28");
}

TEST(Keystrokes, SignsOfViqrAreKeysWhereTheIndexHasTheWord) {
  EXPECT_EQ(decoded("nghi. quye^'t"), "nghị quyết");
  EXPECT_EQ(decoded("quye^'t?"), "quyết?");
  EXPECT_EQ(decoded("it's"), "");
  EXPECT_EQ(decoded("nghi? van?"), "");
  EXPECT_EQ(decoded("vu 'nghi quy' va 'hop'"), "");
  EXPECT_EQ(decoded("hợp quye^'t"), "");
  EXPECT_EQ(decoded("nghij quyeets nghi."), "nghị quyết nghi.");
}

TEST(Keystrokes, CaseIsKept) {
  EXPECT_EQ(decoded("Nghij Quyeets"), "Nghị Quyết");
  EXPECT_EQ(decoded("NGHIJ QUYEETS"), "NGHỊ QUYẾT");
  EXPECT_EQ(decoded("DDoongf Nai"), "Đồng Nai");
}

TEST(Keystrokes, AnAmbiguousWordAloneStays) {
  EXPECT_EQ(decoded("box"), "");
  EXPECT_EQ(decoded("too"), "");
  EXPECT_EQ(decoded("quy1"), "");
  EXPECT_EQ(decoded("quy1 2023"), "");
}

TEST(Keystrokes, AmbiguousWordsVouchForEachOther) {
  EXPECT_EQ(decoded("vawn hoas"), "văn hoá");
  EXPECT_EQ(decoded("vawn hoas Berlin"), "");
}

TEST(Keystrokes, AWordOfTheIndexStays) {
  EXPECT_EQ(decoded("max"), "");
  EXPECT_EQ(decoded("nghij quyeets Laos"), "nghị quyết Laos");
}

TEST(Keystrokes, SyllablesShortFormsAndNumbersStay) {
  EXPECT_EQ(decoded("nghij quyeets TW 28 hoa"), "nghị quyết TW 28 hoa");
  EXPECT_EQ(decoded("TW"), "");
  EXPECT_EQ(decoded("28-NQ/TW"), "");
}

TEST(Keystrokes, PartsOfAddressesAndCodesStay) {
  EXPECT_EQ(decoded("quyeets.example/nghij"), "");
  EXPECT_EQ(decoded("nghij@quyeets"), "");
}

TEST(Keystrokes, AnythingIsHarmless) {
  for (const char* text :
       {"", " ", "\"", "-", "\xff\xfe", "w", "ww", "dd", "aaaa", "1", "a1b2c3"}) {
    EXPECT_EQ(decoded(text), "") << text;
  }
}

}  // namespace
}  // namespace tracuu
