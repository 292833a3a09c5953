#include "schema/repair/byte_table.h"

#include <gtest/gtest.h>

#include "schema/repair/latin_view.h"

namespace tracuu {
namespace {

/// `bytes` as the text of one encoding.
std::string read(Repair repair, std::string_view bytes) {
  std::u32string view;
  for (const char byte : bytes) view += static_cast<unsigned char>(byte);
  const auto& table = kByteTables[static_cast<std::size_t>(repair)];
  return encode_text(read_bytes(table, view, HighControls::Letters));
}

TEST(ByteTable, EachEncodingHasItsOwnPlace) {
  for (std::size_t i = 0; i < kByteTables.size(); ++i) {
    EXPECT_EQ(static_cast<std::size_t>(kByteTables[i].repair), i);
  }
}

// What iconv's TCVN5712-1, VISCII and CP1258 make of the same words, and the fonts' vendors of VNI
// and VPS.
TEST(ByteTable, OneSentenceInFiveEncodings) {
  const std::string sentence = "Nghị quyết của Đảng bộ xã được thực hiện ở những vùng lũ lụt";
  EXPECT_EQ(read(Repair::Tcvn3,
                 "Ngh\xDE quy\xD5t c\xF1"
                 "a \xA7\xB6ng b\xE9 x\xB7 \xAE\xAD\xEE"
                 "c th\xF9"
                 "c hi\xD6n \xEB nh\xF7ng v\xEFng l\xF2 l\xF4t"),
            sentence);
  EXPECT_EQ(read(Repair::Vni,
                 "Ngh\xF2 quye\xE1t cu\xFB"
                 "a \xD1"
                 "a\xFBng bo\xE4 xa\xF5 \xF1\xF6\xF4\xEF"
                 "c th\xF6\xEF"
                 "c hie\xE4n \xF4\xFB nh\xF6\xF5ng vu\xF8ng lu\xF5 lu\xEFt"),
            sentence);
  EXPECT_EQ(read(Repair::Viscii,
                 "Ngh\xB8 quy\xAAt c\xFC"
                 "a \xD0\xE4ng b\xB5 x\xE3 \xF0\xDF\xFE"
                 "c th\xF1"
                 "c hi\xAEn \xB7 nh\xE6ng v\xF9ng l\xFB l\xF8t"),
            sentence);
  EXPECT_EQ(read(Repair::Vps,
                 "Ngh\xCE quy\x89t c\xFB"
                 "a \xF1\xE4ng b\xB6 x\xE3 \xC7\xDC\xAE"
                 "c th\xBF"
                 "c hi\x8Cn \xAA nh\xBBng v\xF9ng l\xDB l\xF8t"),
            sentence);
  EXPECT_EQ(read(Repair::Windows1258,
                 "Nghi\xF2 quy\xEA\xECt cu\xD2"
                 "a \xD0"
                 "a\xD2ng b\xF4\xF2 xa\xDE \xF0\xFD\xF5\xF2"
                 "c th\xFD\xF2"
                 "c hi\xEA\xF2n \xF5\xD2 nh\xFD\xDEng v\xF9ng lu\xDE lu\xF2t"),
            sentence);
}

TEST(ByteTable, CapitalsOfVniStandThirtyTwoBelow) {
  EXPECT_EQ(read(Repair::Vni,
                 "NGH\xD2 QUYE\xC1T \xD1\xD6\xD4\xCF"
                 "C"),
            "NGHỊ QUYẾT ĐƯỢC");
}

TEST(ByteTable, SomeCapitalsAreControlCharacters) {
  EXPECT_EQ(read(Repair::Tcvn3, "\x02 \x16"), "Ụ Ý");
  EXPECT_EQ(read(Repair::Viscii, "\x02 \x1E"), "Ẳ Ỵ");
  EXPECT_EQ(read(Repair::Vps, "\x03 \x1D"), "Ậ Ữ");
}

TEST(ByteTable, MarkWithoutVowelIsNoCharacter) {
  EXPECT_EQ(read(Repair::Windows1258, "\xEC"), "\uFFFD");
  EXPECT_EQ(read(Repair::Windows1258, "h\xEC"), "h\uFFFD");
  EXPECT_EQ(read(Repair::Vni, "a\xE1\xE1"), "ấ\uFFFD");
}

}  // namespace
}  // namespace tracuu
