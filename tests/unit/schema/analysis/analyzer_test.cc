#include "schema/analysis/analyzer.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace tracuu {
namespace {

std::vector<std::string> texts(std::string_view text) {
  std::vector<std::string> out;
  for (const Token& token : analyze(text)) out.push_back(token.text);
  return out;
}

std::vector<std::string> folds(std::string_view text) {
  std::vector<std::string> out;
  for (const Token& token : analyze(text)) out.push_back(token.folded);
  return out;
}

std::uint32_t step(std::string_view text) {
  const std::vector<Token> tokens = analyze(text);
  return tokens.size() == 2 ? tokens[1].position - tokens[0].position : 0;
}

TEST(Analyze, EverySpellingOfAWordGivesOneToken) {
  for (const std::string_view form : {"thuỷ lợi", "THỦY LỢI", "thu\u0309y lo\u031B\u0323i",
                                      "thủy\u00A0lợi", "th\u00ADủy lợi\u2060"}) {
    EXPECT_EQ(texts(form), texts("thủy lợi")) << form;
  }
}

TEST(Analyze, OffsetsPointIntoTheOriginal) {
  const std::string original = "\uFEFFHo\u0323p\u00A0ba\u0300n… “Ky\u0301”";
  const std::vector<Token> tokens = analyze(original);
  ASSERT_EQ(tokens.size(), 3U);
  const auto written = [&](const Token& token) {
    return original.substr(token.begin, token.end - token.begin);
  };
  EXPECT_EQ(written(tokens[0]), "Ho\u0323p");
  EXPECT_EQ(written(tokens[1]), "ba\u0300n");
  EXPECT_EQ(written(tokens[2]), "Ky\u0301");
}

TEST(Analyze, TokensComeInOrderAndNeverOverlap) {
  const std::string text = "Sở GD&ĐT họp 8:30 ngày 05/09/2022, bàn về K'Sor 12,5% (H5N1) - TP.HCM!";
  std::uint32_t end = 0;
  std::uint32_t position = 0;
  for (const Token& token : analyze(text)) {
    EXPECT_GE(token.begin, end);
    EXPECT_GT(token.end, token.begin);
    EXPECT_GT(token.position, position);
    EXPECT_FALSE(token.text.empty());
    end = token.end;
    position = token.position;
  }
  EXPECT_LE(end, text.size());
}

TEST(Analyze, PositionsStartWhereToldAndPhrasesDoNotCrossSentences) {
  EXPECT_EQ(analyze("nhà", 7).at(0).position, 7U);
  EXPECT_EQ(step("căn nhà"), 1U);
  EXPECT_EQ(step("nhà, hàng"), kClauseGap);
  EXPECT_EQ(step("nhà. Hàng"), kSentenceGap);
  EXPECT_EQ(step("nhà.Hàng"), kSentenceGap);
  EXPECT_EQ(step("nhà \"hàng\""), 1U);
  EXPECT_EQ(step("Nga-Ukraine"), 1U);
}

TEST(Analyze, AWrappedLineGoesOnAndAParagraphEnds) {
  EXPECT_EQ(step("nghị\nquyết"), 1U);
  EXPECT_EQ(step("nghị\r\nquyết"), 1U);
  EXPECT_EQ(step("nghị\n\nquyết"), kSentenceGap);
  EXPECT_EQ(step("nghị\nQuyết"), kSentenceGap);
  EXPECT_EQ(step("nghị\n- quyết"), kSentenceGap);
}

TEST(Analyze, DotOfAShortFormEndsNothing) {
  EXPECT_EQ(step("TP.HCM"), 1U);
  EXPECT_EQ(step("TP. Huế"), 1U);
  EXPECT_EQ(step("Q.3"), 1U);
  EXPECT_EQ(texts("TP.HCM"), texts("TP HCM"));
}

TEST(Analyze, MarkedSaysWhetherTheWriterTypedMarks) {
  const std::vector<Token> tokens = analyze("đang nam UBND HĐND 28");
  ASSERT_EQ(tokens.size(), 5U);
  EXPECT_TRUE(tokens[0].marked);
  EXPECT_FALSE(tokens[1].marked);
  EXPECT_FALSE(tokens[2].marked);
  EXPECT_TRUE(tokens[3].marked);
  EXPECT_FALSE(tokens[4].marked);
}

TEST(Analyze, CentralCommitteeIsOneAcronymAndNeverAProvince) {
  for (const std::string_view form : {"TƯ", "TW", "T.Ư", "T.W"}) {
    EXPECT_EQ(texts(form), std::vector<std::string>{"tw"}) << form;
    EXPECT_EQ(analyze(form).at(0).kind, TokenKind::Acronym) << form;
  }
  EXPECT_EQ(texts("TU"), std::vector<std::string>{"tu"});
  EXPECT_EQ(texts("tư"), std::vector<std::string>{"tư"});
}

TEST(Analyze, AWordInAHeadingOfCapitalsIsAWord) {
  EXPECT_EQ(texts("ĐẦU TƯ CÔNG"), texts("đầu tư công"));
  EXPECT_EQ(texts("THÔNG TƯ MỚI"), texts("thông tư mới"));
  EXPECT_EQ(analyze("AN NINH")[0].kind, TokenKind::Syllable);
  EXPECT_EQ(analyze("UBND TU")[1].kind, TokenKind::Acronym);
}

TEST(Analyze, JoinedInitialsAreOneAcronym) {
  EXPECT_EQ(texts("GD&ĐT"), texts("GDĐT"));
  EXPECT_EQ(texts("KT-XH"), texts("ktxh"));
  EXPECT_EQ(texts("UBND-HĐND"), (std::vector<std::string>{"ubnd", "hđnd"}));
}

TEST(Analyze, CodesMeetWithAndWithoutHyphen) {
  EXPECT_EQ(texts("Covid-19"), texts("COVID19"));
  EXPECT_NE(texts("Covid-19"), texts("Covid 20"));
  EXPECT_EQ(texts("năm2021"), texts("năm 2021"));
  EXPECT_EQ(texts("5G"), std::vector<std::string>{"5g"});
  EXPECT_EQ(texts("20km"), texts("20 km"));
}

TEST(Analyze, NamesOfTheHighlandsMeetWithAndWithoutApostrophe) {
  EXPECT_EQ(texts("K'Sor"), texts("K’sor"));
  EXPECT_EQ(texts("H'Hen"), std::vector<std::string>{"hhen"});
  EXPECT_EQ(folds("R'Lấp"), std::vector<std::string>{"rlap"});
}

TEST(Analyze, UntonedIAndYMeetOnlyInsideKnownWords) {
  EXPECT_EQ(texts("công ti"), texts("công ty"));
  EXPECT_EQ(texts("hi sinh"), texts("hy sinh"));
  EXPECT_EQ(folds("cong ti"), folds("cong ty"));
  EXPECT_NE(texts("vi phạm"), texts("vy phạm"));
  EXPECT_NE(texts("tường vi"), texts("Tường Vy"));
  EXPECT_NE(texts("công. ti"), texts("công. ty"));
}

TEST(Analyze, NoTokenIsTooLongForAnIndex) {
  const std::string endless(5'000, 'a');
  for (const Token& token : analyze(endless)) EXPECT_LE(token.text.size(), 130U);
  const std::string digits(5'000, '7');
  for (const Token& token : analyze(digits)) EXPECT_LE(token.text.size(), 130U);
}

TEST(Analyze, NothingButSignsGivesNothing) {
  EXPECT_TRUE(analyze("").empty());
  EXPECT_TRUE(analyze(" … – “” \n\n ()").empty());
  EXPECT_EQ(analyze("\xFF\xFE x").size(), 1U);
}

TEST(TokenKindName, NamesEachKind) {
  EXPECT_EQ(token_kind_name(TokenKind::Syllable), "syllable");
  EXPECT_EQ(token_kind_name(TokenKind::DocumentNumber), "document_number");
}

}  // namespace
}  // namespace tracuu
