#include "server/http/query_string.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

TEST(QueryString, PlusAndPercentAreBlanks) {
  const auto parsed = parse_query_string("q=ng%C3%A2n+s%C3%A1ch%20x%C3%A3");
  EXPECT_EQ(parsed.pairs, (QueryPairs{{"q", "ngân sách xã"}}));
}

TEST(QueryString, OrderAndRepetitionAreKept) {
  const auto parsed = parse_query_string("b=2&a=1&&b=3&c");
  EXPECT_EQ(parsed.pairs, (QueryPairs{{"b", "2"}, {"a", "1"}, {"b", "3"}, {"c", ""}}));
}

TEST(QueryString, BrokenPercentIsRefusedAndItsNeighboursStay) {
  for (const auto* text : {"q=100%", "q=%4", "q=%zz", "q=%%41"}) {
    const auto parsed = parse_query_string(std::string(text) + "&limit=5");
    ASSERT_EQ(parsed.refused.size(), 1U) << text;
    EXPECT_EQ(parsed.refused[0].name, "q") << text;
    EXPECT_EQ(parsed.pairs, (QueryPairs{{"limit", "5"}})) << text;
  }
}

TEST(QueryString, InvalidUtf8IsRefused) {
  // A lone continuation, an overlong slash, a surrogate, a code point past the last, a cut one.
  for (const auto* text : {"%80", "%C0%AF", "%ED%A0%80", "%F4%90%80%80", "%E1%BA"}) {
    const auto parsed = parse_query_string("official=" + std::string(text));
    ASSERT_EQ(parsed.refused.size(), 1U) << text;
    EXPECT_EQ(parsed.refused[0].error.code, ErrorCode::BadEncoding) << text;
  }
}

TEST(QueryString, WhatIsBuiltIsReadBack) {
  const QueryPairs pairs{{"q", "\"đất & nước\" +50% = ?#/"}, {"section", "Xã hội"}};
  EXPECT_EQ(parse_query_string(build_query_string(pairs)).pairs, pairs);
}

TEST(PathSegment, PlusIsAPlus) {
  EXPECT_EQ(decode_path_segment("a+b%2Fc").value(), "a+b/c");
}

TEST(CutUtf8, NeverSplitsACharacter) {
  EXPECT_EQ(cut_utf8("aệb", 3), "a");  // ệ has three bytes.
  EXPECT_EQ(cut_utf8("aệb", 4), "aệ");
  EXPECT_EQ(cut_utf8("aệb", 5), "aệb");
}

}  // namespace
}  // namespace tracuu
