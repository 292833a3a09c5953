#include "schema/record/registry_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tracuu {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

constexpr std::string_view kGood =
    R"({"id":"a","canonical":"18-NQ/TƯ","date":"2017-10-25","aliases":["Nghị quyết 18"],"topics":["bộ máy"]})"
    "\n";

/// Why the only bad line of `bytes` is refused.
std::string refusal(std::string_view bytes) {
  const RegistryFile file = read_registry(bytes);
  EXPECT_EQ(file.refused.size(), 1U) << bytes;
  return file.refused.empty() ? "" : file.refused.front().reason;
}

TEST(ReadRegistry, ALineIsADocumentWithItsTerm) {
  const RegistryFile file = read_registry(kGood);
  EXPECT_THAT(file.refused, IsEmpty());
  const RegistryEntry* entry = file.registry->find("a");
  ASSERT_NE(entry, nullptr);
  EXPECT_EQ(entry->number->canonical, "18-NQ/TW");
  EXPECT_EQ(entry->kind, "resolution");
  EXPECT_EQ(entry->term, "XII");
  EXPECT_EQ(entry->year(), 2017);
}

TEST(ReadRegistry, BlankLinesAndCommentsArePassedOver) {
  EXPECT_THAT(read_registry("# ours\n\n \r\n" + std::string(kGood)).refused, IsEmpty());
  EXPECT_TRUE(read_registry("").registry->empty());
}

TEST(ReadRegistry, ABadLineIsRefusedWithItsNumberAndCostsNoOther) {
  const RegistryFile file =
      read_registry(std::string(kGood) + "{\n" + R"({"id":"b","canonical":"19-NQ/TW"})");
  ASSERT_EQ(file.refused.size(), 1U);
  EXPECT_EQ(file.refused[0].line, 2U);
  EXPECT_EQ(file.registry->entries().size(), 2U);
  EXPECT_EQ(file.accepted, std::string(kGood) + R"({"id":"b","canonical":"19-NQ/TW"})" + "\n");
}

TEST(ReadRegistry, SaysWhatIsWrong) {
  EXPECT_THAT(refusal("[]"), HasSubstr("JSON object"));
  EXPECT_THAT(refusal(R"({"canonical":"18-NQ/TW"})"), HasSubstr("id: missing"));
  EXPECT_THAT(refusal(R"({"id":"a"})"), HasSubstr("either canonical"));
  EXPECT_THAT(refusal(R"({"id":"a","canonical":"mười tám"})"), HasSubstr("'mười tám'"));
  EXPECT_THAT(refusal(R"({"id":"a","canonical":"18-NQ/TW","date":"2017-10-45"})"),
              HasSubstr("date"));
  EXPECT_THAT(refusal(R"({"id":"a","canonical":"18-NQ/TW","term":"12"})"), HasSubstr("term"));
  EXPECT_THAT(refusal(R"({"id":"a","canonical":"18-NQ/TW","type":"CT"})"), HasSubstr("type"));
  EXPECT_THAT(refusal(R"({"id":"a","canonical":"18-NQ/TW","alias":[]})"),
              HasSubstr("alias: no field"));
  EXPECT_THAT(refusal(R"({"id":"a","canonical":"18-NQ/TW","aliases":"x"})"), HasSubstr("aliases"));
  EXPECT_THAT(refusal(R"({"id":"a","canonical":"18-NQ/TW","aliases":["số 18 nổi tiếng"]})"),
              HasSubstr("'số 18 nổi tiếng'"));
  EXPECT_THAT(refusal(R"({"id":"a","canonical":"18-NQ/TW","topics":["khu 6"]})"),
              HasSubstr("topics"));
  EXPECT_THAT(refusal(R"({"id":"a","set":["b"]})"), HasSubstr("'b'"));
  EXPECT_THAT(refusal(std::string(kGood) + std::string(kGood)), HasSubstr("'a' is there already"));
}

TEST(ReadRegistry, ARefusedLineLeavesNoAliasBehind) {
  const RegistryFile file =
      read_registry(R"({"id":"a","canonical":"18-NQ/TW","aliases":["bộ tứ", "số 18 nổi tiếng"]})");
  EXPECT_FALSE(file.registry->read_alias("bộ tứ", 0) &&
               !file.registry->read_alias("bộ tứ", 0)->first.empty());
}

TEST(ReadRegistry, WhatWasAcceptedReadsTheSameAgain) {
  const RegistryFile file =
      read_registry(std::string(kGood) + R"({"id":"s","set":["a"],"aliases":["bộ một"]})");
  const RegistryFile again = read_registry(file.accepted);
  EXPECT_THAT(again.refused, IsEmpty());
  EXPECT_EQ(again.accepted, file.accepted);
  EXPECT_EQ(again.registry->entries().size(), 2U);
}

TEST(ReadRegistry, ALawIsNamedByTitleAndYear) {
  const RegistryFile file =
      read_registry(R"({"id":"l","canonical":"31/2024/QH15","title":"Luật Đất đai"})");
  EXPECT_EQ(file.registry->find("l")->kind, "law");
}

}  // namespace
}  // namespace tracuu
