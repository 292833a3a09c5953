#include "schema/document_number/document_life.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

using namespace std::chrono_literals;

/// The life that `evidence` gives a number.
std::string life(std::string_view number, const DocumentEvidence& evidence) {
  const auto parsed = parse_document_number(number).value();
  return life_id(document_id(parsed), find_life(parsed, evidence));
}

TEST(DocumentLife, ThePartyCountsByTerm) {
  EXPECT_EQ(life("28-NQ/TW", {.term = "XI"}), "28-NQ/TW@XI");
  EXPECT_EQ(life("28-NQ/TW", {.day = Day{2022y / std::chrono::November / 17}}), "28-NQ/TW@XIII");
  EXPECT_EQ(life("28-NQ/TW", {.year = 2018}), "28-NQ/TW@XII");
  EXPECT_EQ(life("28-NQ/TW", {}), "28-NQ/TW");
}

TEST(DocumentLife, AYearOfACongressLeavesTheTermOpen) {
  EXPECT_EQ(life("05-CT/TW", {.year = 2016}), "05-CT/TW");
  EXPECT_EQ(life("05-CT/TW", {.day = Day{2016y / std::chrono::January / 20}}), "05-CT/TW@XI");
  EXPECT_EQ(life("05-CT/TW", {.day = Day{2016y / std::chrono::May / 15}}), "05-CT/TW@XII");
}

TEST(DocumentLife, TheStateCountsByYearUnlessTheNumberHasIt) {
  EXPECT_EQ(life("01/NQ-CP", {.year = 2023}), "01/NQ-CP@2023");
  EXPECT_EQ(life("178/2024/NĐ-CP", {.year = 2024}), "178/2024/NĐ-CP");
  EXPECT_EQ(life("QCVN 06:2022/BXD", {.year = 2022}), "QCVN 06:2022/BXD");
}

TEST(DocumentLife, EveryPlaceHasItsOwn) {
  EXPECT_EQ(life("15/2021/NQ-HĐND", {.place = " tỉnh Sơn La"}), "15/2021/NQ-HĐND@Sơn La");
  EXPECT_EQ(life("45/QĐ-UBND", {.year = 2019, .place = "TP Hà Nội"}), "45/QĐ-UBND@2019,Hà Nội");
  EXPECT_EQ(life("45/QĐ-UBND", {.place = "huyện Cư Jút"}), "45/QĐ-UBND@huyện Cư Jút");
  EXPECT_EQ(life("45/QĐ-UBND", {.place = "tỉnh"}), "45/QĐ-UBND");
  EXPECT_EQ(life("45/QĐ-TTg", {.place = "tỉnh Sơn La"}), "45/QĐ-TTg");
  EXPECT_EQ(life("24-CT/TU", {.term = "XVII", .place = "Hà Nội"}), "24-CT/TU@XVII,Hà Nội");
  EXPECT_EQ(life("24-CT/TU", {.year = 2021, .term = "XVII"}), "24-CT/TU@XVII,2021");
}

TEST(DocumentLife, AnIdIsReadBack) {
  for (const DocumentLife& each : {DocumentLife{},
                                   {"XVII", {}, ""},
                                   {"", 2019, "Hà Nội"},
                                   {"X", 2021, "huyện Cư Jút"},
                                   {"", {}, "Đắk Nông"}}) {
    EXPECT_EQ(parse_life(life_id("45/QĐ-UBND", each)), each);
  }
}

TEST(DocumentLife, LivesAreTheSameUntilAPartDiffers) {
  const DocumentLife whole{"XII", 2018, "Hà Nội"};
  EXPECT_TRUE(may_be_same(whole, {}));
  EXPECT_TRUE(may_be_same(whole, {"XII", {}, ""}));
  EXPECT_FALSE(may_be_same(whole, {"XIII", {}, ""}));
  EXPECT_FALSE(may_be_same(whole, {"", 2019, ""}));
  EXPECT_FALSE(may_be_same(whole, {"", {}, "Huế"}));
}

}  // namespace
}  // namespace tracuu
