#include "schema/text/normalized_text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "schema/text/utf8.h"

namespace tracuu {
namespace {

std::string plain(std::string_view text) {
  return normalize(text).text;
}

TEST(Normalize, CleanTextNeedsNoWayBack) {
  const NormalizedText text = normalize("Hội nghị lần thứ 6\nBan Chấp hành");
  EXPECT_EQ(text.text, "Hội nghị lần thứ 6\nBan Chấp hành");
  EXPECT_TRUE(text.origin.empty());
  EXPECT_EQ(text.to_original(3), 3U);
}

TEST(Normalize, EveryFormOfALetterComposes) {
  for (const std::string_view form :
       {"a\u0323\u0302", "a\u0302\u0323", "â\u0323", "ạ\u0302", "ậ", "a\u034F\u0323\u0302"}) {
    EXPECT_EQ(plain(form), "ậ") << form;
  }
  EXPECT_EQ(plain("o\u031B\u0300"), "ờ");
  EXPECT_EQ(plain("o\u0300\u031B"), "ờ");
  EXPECT_EQ(plain("a\u0341"), "á");
  EXPECT_EQ(plain("a\u0340"), "à");
}

TEST(Normalize, ToneBeforeShapeStillComposes) {
  EXPECT_EQ(plain("a\u0301\u0302"), "ấ");
  EXPECT_EQ(plain("á\u0302"), "ấ");
  EXPECT_EQ(plain("E\u0300\u0302"), "Ề");
}

TEST(Normalize, ForeignMarksComposeToo) {
  EXPECT_EQ(plain("Mu\u0308ller"), "Müller");
  EXPECT_EQ(plain("n\u0303"), "ñ");
  EXPECT_EQ(plain("한"), "한");
}

TEST(Normalize, OffsetsLeadBackToTheDecomposedText) {
  const std::string original = "xa\u0302\u0301y d";  // xấy d, with three characters for ấ
  const NormalizedText text = normalize(original);
  ASSERT_EQ(text.text, "xấy d");
  EXPECT_EQ(text.to_original(0), 0U);
  EXPECT_EQ(text.to_original(1), 1U);
  EXPECT_EQ(text.to_original(2), 1U) << "the inside of a character belongs to its beginning";
  EXPECT_EQ(text.to_original(4), 6U);
  EXPECT_EQ(text.to_original(text.text.size()), original.size());
}

TEST(Normalize, InvisibleCharactersGoAndBelongToWhatIsBeforeThem) {
  const NormalizedText text = normalize("\uFEFFquy\u00ADết\u2060 a");
  EXPECT_EQ(text.text, "quyết a");
  EXPECT_EQ(text.to_original(0), 3U);
  EXPECT_EQ(text.to_original(3), 8U);
}

TEST(Normalize, ZeroWidthSpaceJoinsASyllableAndPartsTwo) {
  EXPECT_EQ(plain("quy\u200Bết"), "quyết");
  EXPECT_EQ(plain("nghị\u200Bquyết"), "nghị quyết");
  EXPECT_EQ(plain("nghị\u200Bquye\u0302\u0301t"), "nghị quyết");
}

TEST(Normalize, BlanksOfEveryWidthAreBlanks) {
  EXPECT_EQ(plain("a\u00A0b\u3000c\u2009d\te"), "a b c d e");
  EXPECT_EQ(plain("a\r\nb"), "a \nb");
  EXPECT_EQ(plain("a\u2028b"), "a\nb");
}

TEST(Normalize, TypographyIsPlain) {
  EXPECT_EQ(plain("28–NQ⁄TW − “x” ‘y’ K’Sor"), "28-NQ/TW - \"x\" 'y' K'Sor");
  EXPECT_EQ(plain("２８－ＮＱ／ＴＷ"), "28-NQ/TW");
  EXPECT_EQ(plain("m², ﬁn, Ⅻ"), "m2, fin, XII");
}

TEST(Normalize, FormsThatWouldJoinTheirNeighboursStay) {
  EXPECT_EQ(plain("2½"), "2½");
  EXPECT_EQ(plain("v.v…"), "v.v…");
}

TEST(Normalize, LookAlikesOfDAreD) {
  EXPECT_EQ(plain("ÐÀ NẴNG, Ɖảng, ɖất, d\u0336i"), "ĐÀ NẴNG, Đảng, đất, đi");
}

TEST(Normalize, ForeignLettersInALatinWordAreLatin) {
  EXPECT_EQ(plain("\u041Dà Nội"), "Hà Nội");
  EXPECT_EQ(plain("\u0441ơ"), "cơ");
  EXPECT_EQ(plain("\u039F\u0302ng"), "Ông");
}

TEST(Normalize, ForeignWordsStayForeign) {
  EXPECT_EQ(plain("\u041E\u041E\u041D"), "\u041E\u041E\u041D");
  EXPECT_EQ(plain("Москва"), "Москва");
  EXPECT_EQ(plain("aΔο"), "aΔο") << "a letter without a twin shows that the word is mathematics";
}

TEST(Normalize, BrokenBytesAreReplacedOneByOne) {
  const NormalizedText text = normalize("a\xC3(\xE1\xBA b\xFF");
  EXPECT_EQ(text.text, "a\uFFFD(\uFFFD\uFFFD b\uFFFD");
  EXPECT_EQ(text.to_original(1), 1U);
  EXPECT_EQ(text.to_original(4), 2U);
}

TEST(Normalize, IsIdempotentOnEveryCharacter) {
  for (char32_t code = 0; code < 0x3000; ++code) {
    std::string text = "a";
    append_utf8(text, code);
    const std::string once = plain(text);
    EXPECT_EQ(plain(once), once) << "U+" << std::hex << static_cast<unsigned>(code);
  }
}

TEST(Normalize, IsIdempotent) {
  for (const std::string_view text : {"Nghi\u0323 quye\u0302\u0301t 28–NQ/TW", "ÐÀ\u00A0NẴNG",
                                      "q\u0301\u0302\u0323", "ﷺ ½ ™ ⁻ ‴"}) {
    const std::string once = plain(text);
    EXPECT_EQ(plain(once), once);
  }
}

TEST(Normalize, AStretchInsideALigatureTakesItInWhole) {
  const NormalizedText text = normalize("oﬁt");
  ASSERT_EQ(text.text, "ofit");
  EXPECT_EQ(text.end_in_original(2), 4U);
  EXPECT_EQ(text.to_original(2), 1U);
}

TEST(Normalize, EndlessMarksTakeLinearTime) {
  std::string marks = "a";
  for (int i = 0; i < 200'000; ++i) marks += (i % 2 == 0) ? "\u0301" : "\u0316";
  EXPECT_LE(normalize(marks).text.size(), marks.size() + 10);
}

}  // namespace
}  // namespace tracuu
