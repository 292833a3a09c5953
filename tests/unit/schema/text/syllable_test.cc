#include "schema/text/syllable.h"

#include <string>
#include <string_view>
#include <utility>

#include <gtest/gtest.h>

namespace tracuu {
namespace {

using Pairs = std::initializer_list<std::pair<std::string_view, std::string_view>>;

TEST(SyllableKey, PutsTheToneLast) {
  EXPECT_EQ(syllable_key("quyết"), "quyêt_1");
  EXPECT_EQ(syllable_key("ĐƯỜNG"), "đương_2");
  EXPECT_EQ(syllable_key("Nam"), "nam");
  EXPECT_EQ(syllable_key("Việt"), "viêt_5");
}

TEST(SyllableKey, TonePlacementsMeet) {
  for (const auto& [one, other] : Pairs{{"hòa", "hoà"},
                                        {"THÚY", "thuý"},
                                        {"quý", "qúy"},
                                        {"của", "cuả"},
                                        {"người", "ngừơi"},
                                        {"già", "gìa"},
                                        {"khoẻ", "khỏe"},
                                        {"thuế", "thúê"}}) {
    EXPECT_EQ(syllable_key(one), syllable_key(other)) << one;
  }
}

TEST(SyllableKey, DifferentLettersOrTonesStayApart) {
  for (const auto& [one, other] : Pairs{{"quý", "quỷ"},
                                        {"hào", "hoà"},
                                        {"táo", "toá"},
                                        {"ăn", "ân"},
                                        {"năm", "nam"},
                                        {"đang", "dang"}}) {
    EXPECT_NE(syllable_key(one), syllable_key(other)) << one;
  }
}

TEST(SyllableKey, ToneOnASingleOnsetUnitesIAndY) {
  for (const auto& [one, other] :
       Pairs{{"lý", "lí"}, {"kỷ", "kỉ"}, {"Mỹ", "Mĩ"}, {"SỸ", "sĩ"}, {"tỷ", "tỉ"}, {"vỹ", "vĩ"}}) {
    EXPECT_EQ(syllable_key(one), syllable_key(other)) << one;
  }
}

TEST(SyllableKey, QuyIsQuiWithAndWithoutTone) {
  EXPECT_EQ(syllable_key("quy"), syllable_key("qui"));
  EXPECT_EQ(syllable_key("quỹ"), syllable_key("quĩ"));
  EXPECT_EQ(folded_key("quy"), folded_key("qui"));
}

TEST(SyllableKey, NamesAndDiphthongsKeepTheirY) {
  for (const auto& [one, other] : Pairs{{"Vy", "vi"},
                                        {"My", "mi"},
                                        {"hay", "hai"},
                                        {"túy", "túi"},
                                        {"lạy", "lại"},
                                        {"ý", "í"},
                                        {"thỳ", "thì"}}) {
    EXPECT_NE(syllable_key(one), syllable_key(other)) << one;
  }
}

TEST(SyllableKey, SeveralTonesAreOnlyLowerCased) {
  EXPECT_EQ(syllable_key("Résumé"), "résumé");
  EXPECT_EQ(syllable_key("ÁÀ"), "áà");
}

TEST(FoldedKey, LosesEveryMark) {
  EXPECT_EQ(folded_key("Đường"), "duong");
  EXPECT_EQ(folded_key("QUYẾT"), "quyet");
  EXPECT_EQ(folded_key("Mỹ"), "my");
  EXPECT_EQ(folded_key("Müller"), "muller");
  EXPECT_EQ(folded_key("Straße"), "strasse");
  EXPECT_EQ(folded_key("Łódź"), "lodz");
}

TEST(FoldedKey, LeavesOtherScriptsAlone) {
  EXPECT_EQ(folded_key("Москва"), "москва");
  EXPECT_EQ(syllable_key("Москва"), "москва");
}

TEST(HasMarks, SeesShapeStrokeToneAndForeignMarks) {
  for (const std::string_view word : {"quyêt", "aná", "đi", "Ơi", "über"}) {
    EXPECT_TRUE(has_marks(word)) << word;
  }
  for (const std::string_view word : {"nam", "UBND", "28", "Москва"}) {
    EXPECT_FALSE(has_marks(word)) << word;
  }
}

}  // namespace
}  // namespace tracuu
