#include "server/query/query_parser.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

std::string tree(std::string_view text) {
  return print_tree(parse_query(text));
}

TEST(ParseQuery, BothTonePlacementsAreOneTree) {
  EXPECT_EQ(tree("thuỷ lợi"), tree("thủy lợi"));
}

TEST(ParseQuery, QuotesOfEveryKindMakeAPhrase) {
  EXPECT_EQ(tree("“vành đai”"), tree("\"vành đai\""));
  EXPECT_EQ(parse_query("\"vành đai\"").required.at(0).alternatives.at(0).kind, ClauseKind::Phrase);
}

TEST(ParseQuery, AQuoteThatIsNeverClosedIsNoPhrase) {
  EXPECT_EQ(tree("\"vành đai"), tree("vành đai"));
}

TEST(ParseQuery, MinusExcludesOnlyBeforeAWord) {
  EXPECT_EQ(parse_query("đường -sắt").excluded.size(), 1U);
  EXPECT_EQ(parse_query("Hà Nội - Hải Phòng").excluded.size(), 0U);
}

TEST(ParseQuery, OrJoinsTwoWordsAndNothingElse) {
  const ParsedQuery query = parse_query("lũ OR lụt sông");
  ASSERT_EQ(query.required.size(), 2U);
  EXPECT_EQ(query.required[0].alternatives.size(), 2U);
}

TEST(ParseQuery, OperatorsWithoutWordsAreHarmless) {
  for (const char* text : {"OR", "OR OR", "-", "- -", "\"\"", "\"", "-\"\"", "*", ":", "official:",
                           "date:", "date:..", "((", "\xff\xfe", "a:b:c", "title:\"\""}) {
    EXPECT_NO_THROW(parse_query(text)) << text;
  }
}

TEST(ParseQuery, FieldsInVietnameseWithAndWithoutAccents) {
  for (const char* text :
       {"cán bộ: Đinh Văn An", "can bo:\"Đinh Văn An\"", "official:Đinh Văn An"}) {
    const ParsedQuery query = parse_query(text);
    ASSERT_EQ(query.fields.size(), 1U) << text;
    EXPECT_EQ(query.fields[0].field, FacetField::Official);
    EXPECT_EQ(query.fields[0].value, "Đinh Văn An");
  }
}

TEST(ParseQuery, NamesEndWhereTheNextFieldBegins) {
  const ParsedQuery query = parse_query("official:Đinh Văn An date:2022 họp");
  EXPECT_EQ(query.fields.at(0).value, "Đinh Văn An");
  EXPECT_TRUE(query.days.first.has_value());
  EXPECT_EQ(query.required.size(), 1U);
}

TEST(ParseQuery, ADateThatIsNoneIsSearchedAndSaid) {
  const ParsedQuery query = parse_query("date:hômqua");
  EXPECT_EQ(query.warnings.size(), 1U);
  EXPECT_EQ(query.required.size(), 1U);
}

TEST(ParseQuery, ANumberInWordsIsOneClause) {
  const ParsedQuery query = parse_query("nghị quyết 28 về đổi mới");
  ASSERT_FALSE(query.required.empty());
  EXPECT_EQ(query.required[0].alternatives[0].kind, ClauseKind::Number);
  EXPECT_EQ(query.required[0].alternatives[0].number.short_form, "nq 28");
  EXPECT_EQ(query.required.size(), 4U);
}

TEST(ParseQuery, AFullNumberInAnySpelling) {
  for (const char* text : {"28-NQ/TW", "28-nq/tư", "28 – NQ/TƯ", "28 nq tw"}) {
    const ParsedQuery query = parse_query(text);
    ASSERT_EQ(query.required.size(), 1U) << text;
    ASSERT_FALSE(query.required[0].alternatives[0].number.ids.empty()) << text;
    EXPECT_EQ(query.required[0].alternatives[0].number.ids[0], "28-NQ/TW") << text;
  }
}

TEST(ParseQuery, ManyWordsAreCutAndSaid) {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "từ" + std::to_string(i) + ' ';
  const ParsedQuery query = parse_query(text);
  EXPECT_LE(query.required.size(), kMaxQueryTokens);
  EXPECT_EQ(query.warnings.size(), 1U);
}

TEST(ParseQuery, MarksAreRemembered) {
  EXPECT_TRUE(parse_query("nghị quyet").any_marks);
  EXPECT_FALSE(parse_query("nghi quyet").any_marks);
}

TEST(ParseQuery, AStarNeedsThreeLetters) {
  EXPECT_EQ(parse_query("quy*").required.at(0).alternatives.at(0).kind, ClauseKind::Prefix);
  EXPECT_EQ(parse_query("q*").required.at(0).alternatives.at(0).kind, ClauseKind::Word);
  EXPECT_EQ(parse_query("đư*").required.at(0).alternatives.at(0).kind, ClauseKind::Word);
  EXPECT_EQ(parse_query("đư*").warnings.size(), 1U);
  EXPECT_EQ(parse_query("-quy*").excluded.at(0).kind, ClauseKind::Prefix);
}

TEST(ParseQuery, AFieldWithoutValueIsWords) {
  EXPECT_EQ(print_tree(parse_query("nghị quyết:")), "nghi_5 quyêt_1");
  EXPECT_EQ(parse_query("nghị quyết:").warnings.size(), 1U);
}

}  // namespace
}  // namespace tracuu
