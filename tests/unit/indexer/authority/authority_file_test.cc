#include "indexer/authority/authority_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tracuu {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

/// Why a file of this one line is refused, "" if it is not.
std::string refusal_of(std::string_view line) {
  const AuthorityFile file = parse_authority_file(line, "a.jsonl");
  return file.refused.empty() ? "" : file.refused.front().reason;
}

TEST(AuthorityFile, BlankLinesAndCommentsSayNothing) {
  const AuthorityFile file = parse_authority_file(
      "\xEF\xBB\xBF# curated\r\n\n  \n{\"id\":\"p-1\",\"name\":\"Lê Sáu\"}\r\n", "a.jsonl");
  EXPECT_THAT(file.refused, SizeIs(0));
  EXPECT_EQ(file.authority.persons(), 1U);
}

TEST(AuthorityFile, ABadLineIsRefusedAndItsNeighboursHold) {
  const AuthorityFile file = parse_authority_file(
      "{\"id\":\"p-1\",\"name\":\"Lê Sáu\"}\n{\"id\":\n{\"id\":\"p-2\",\"name\":\"Lê Bảy\"}",
      "a.jsonl");
  EXPECT_EQ(file.authority.persons(), 2U);
  ASSERT_THAT(file.refused, SizeIs(1));
  EXPECT_EQ(file.refused[0].file, "a.jsonl");
  EXPECT_EQ(file.refused[0].line, 2U);
  EXPECT_EQ(file.refused[0].reason, "not JSON in UTF-8");
}

TEST(AuthorityFile, RefusalsNameTheField) {
  EXPECT_THAT(refusal_of(R"([1])"), HasSubstr("expected an object"));
  EXPECT_THAT(refusal_of(R"({"name":"Lê Sáu"})"), HasSubstr("id: missing"));
  EXPECT_THAT(refusal_of(R"({"id":"p-1"})"), HasSubstr("name: missing"));
  EXPECT_THAT(refusal_of(R"({"id":7,"name":"Lê Sáu"})"), HasSubstr("id: expected a text"));
  EXPECT_THAT(refusal_of(R"({"id":"name:x","name":"Lê Sáu"})"), HasSubstr("id: may not"));
  EXPECT_THAT(refusal_of(R"({"id":"p","name":"L","membership":[]})"), HasSubstr("'membership'"));
  EXPECT_THAT(refusal_of(R"({"id":"p","name":"L","memberships":[{"roll":"x"}]})"),
              HasSubstr("'roll'"));
  EXPECT_THAT(refusal_of(R"({"id":"p","name":"L","memberships":[{"from":"2021-13"}]})"),
              HasSubstr("from"));
  EXPECT_THAT(refusal_of(R"({"id":"p","name":"L","memberships":[{"from":"2021..2022"}]})"),
              HasSubstr("from: expected"));
  EXPECT_THAT(refusal_of(R"({"id":"p","name":"L","memberships":[{"from":"2022","to":"2021"}]})"),
              HasSubstr("before"));
  EXPECT_THAT(refusal_of(R"({"op":"join","from":"a","to":"b"})"), HasSubstr("op: expected"));
  EXPECT_THAT(refusal_of(R"({"op":"merge","from":"a"})"), HasSubstr("to: missing"));
  EXPECT_THAT(refusal_of(R"({"op":"merge","from":"a","to":"name:b"})"),
              HasSubstr("to: expected an id"));
  EXPECT_THAT(refusal_of(R"({"op":"split","from":"a","to":[]})"), HasSubstr("to: missing"));
  EXPECT_THAT(refusal_of(R"({"op":"split","from":"a","to":[{"organ":"x"}]})"),
              HasSubstr("id: missing"));
  EXPECT_THAT(refusal_of("{\"id\":\"\xff\",\"name\":\"L\"}"), HasSubstr("UTF-8"));
}

TEST(AuthorityFile, MergesInACircleAreRefused) {
  const AuthorityFile file = parse_authority_file(R"({"op":"merge","from":"a","to":"b"}
{"op":"merge","from":"b","to":"c"}
{"op":"merge","from":"c","to":"a"})",
                                                  "a.jsonl");
  ASSERT_THAT(file.refused, SizeIs(1));
  EXPECT_EQ(file.refused[0].line, 3U);
}

TEST(AuthorityFile, AnIdStandsOnce) {
  const AuthorityFile file = parse_authority_file(R"({"id":"p-1","name":"Lê Sáu"}
{"id":"p-1","name":"Lê Bảy"})",
                                                  "a.jsonl");
  ASSERT_THAT(file.refused, SizeIs(1));
  EXPECT_THAT(file.refused[0].reason, HasSubstr("stands above already"));
}

TEST(AuthorityFile, AMissingFileIsAnError) {
  EXPECT_ANY_THROW(read_authority_file("/no/such/file.jsonl"));
}

}  // namespace
}  // namespace tracuu
