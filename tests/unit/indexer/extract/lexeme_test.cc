#include "indexer/extract/lexeme.h"

#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tracuu {
namespace {

using testing::ElementsAre;

std::vector<std::string> lexemes_of(std::string_view text) {
  const LexemeText split = split_lexemes(text);
  std::vector<std::string> surfaces;
  for (std::size_t i = 0; i < split.size(); ++i) surfaces.emplace_back(split.surface(i));
  return surfaces;
}

TEST(SplitLexemes, WordsAndMarksPart) {
  EXPECT_THAT(lexemes_of("Ông Lê Sáu, phó chủ tịch."),
              ElementsAre("Ông", "Lê", "Sáu", ",", "phó", "chủ", "tịch", "."));
}

TEST(SplitLexemes, AbbreviationsKeepTheirMarks) {
  EXPECT_THAT(lexemes_of("Sở GD-ĐT TP.HCM, Sở KH&CN, PGS.TS, T.Ư"),
              ElementsAre("Sở", "GD-ĐT", "TP.HCM", ",", "Sở", "KH&CN", ",", "PGS.TS", ",", "T.Ư"));
}

TEST(SplitLexemes, ACityAfterItsAbbreviationStandsAlone) {
  EXPECT_THAT(lexemes_of("TP.Huế"), ElementsAre("TP", ".", "Huế"));
}

TEST(SplitLexemes, LostBlanksAreSeenByCase) {
  EXPECT_THAT(lexemes_of("trongChương trình"), ElementsAre("trong", "Chương", "trình"));
  EXPECT_THAT(lexemes_of("TP.HCMNguyễn Sáu"), ElementsAre("TP.HCM", "Nguyễn", "Sáu"));
  EXPECT_THAT(lexemes_of("GD-ĐTCà Mau"), ElementsAre("GD-ĐT", "Cà", "Mau"));
}

TEST(SplitLexemes, NamesKeepApostrophesAndHyphens) {
  EXPECT_THAT(lexemes_of("Điểu K'Ré, Xi-xu-lít, Jean-Marc"),
              ElementsAre("Điểu", "K'Ré", ",", "Xi-xu-lít", ",", "Jean-Marc"));
}

TEST(SplitLexemes, ANameBeforeADashEnds) {
  EXPECT_THAT(lexemes_of("Sáu-Chủ tịch"), ElementsAre("Sáu", "-", "Chủ", "tịch"));
}

TEST(SplitLexemes, NumbersStayWhole) {
  EXPECT_THAT(lexemes_of("11-1, 24.5"), ElementsAre("11-1", ",", "24.5"));
}

TEST(SplitLexemes, ShapesTellCapitals) {
  const LexemeText text = split_lexemes("lúa Mây MÂY 12 McKay");
  ASSERT_EQ(text.size(), 5U);
  EXPECT_EQ(text[0].shape, LexemeShape::Lower);
  EXPECT_EQ(text[1].shape, LexemeShape::Title);
  EXPECT_EQ(text[2].shape, LexemeShape::Upper);
  EXPECT_EQ(text[3].shape, LexemeShape::Number);
  EXPECT_EQ(text[4].shape, LexemeShape::Mixed);
}

TEST(SplitLexemes, LinesAreNoted) {
  const LexemeText text = split_lexemes("một\nhai ba");
  EXPECT_TRUE(text[1].starts_line);
  EXPECT_FALSE(text[2].starts_line);
}

}  // namespace
}  // namespace tracuu
