#include <fstream>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/source/source.h"
#include "indexer/writer/compaction.h"
#include "indexer/writer/update.h"
#include "schema/record/registry_file.h"
#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing_support::TempIndex;
using Times = std::map<std::string, std::chrono::sys_seconds>;

std::string article(const std::string& id, const std::string& body) {
  return R"({"id":")" + id + R"(","title":"Bài )" + id + R"(","body":")" + body + "\"}";
}

/// By a searcher of its own: one that is open follows an update only after a while.
Times times_of(TempIndex& index) {
  IndexHandle handle(index.index(), [](const std::string&) {});
  SearchRequest request;
  request.limit = 100;
  Times times;
  const SearchResponse response = Searcher(handle).search(request).value();
  for (const Hit& hit : response.hits) {
    times[hit.article.id] = hit.findable_since;
  }
  return times;
}

RunReport run(TempIndex& index, const std::vector<std::string>& lines, UpdateOptions options) {
  const auto source = index.folder() / "source.jsonl";
  std::ofstream out(source);
  for (const std::string& line : lines) out << line << '\n';
  out.close();
  auto reader = open_sources({source.string()});
  options.index = index.index();
  return run_update(options, **reader);
}

TEST(FindableSince, IsTheTimeOfTheRunThatAddedOrChangedAnArticle) {
  TempIndex index;
  const auto before =
      std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  index.update({article("a", "Xã họp."), article("b", "Xã họp."), article("c", "Xã họp.")});
  const Times first = times_of(index);
  EXPECT_GE(first.at("a"), before);
  EXPECT_EQ(first.at("a"), first.at("c"));

  index.update({article("a", "Xã họp."), article("b", "Xã bàn."), article("d", "Xã họp.")});
  const Times second = times_of(index);
  EXPECT_EQ(second.at("a"), first.at("a"));
  EXPECT_EQ(second.at("c"), first.at("c"));
  // Later than all before, however fast the runs follow each other.
  EXPECT_GT(second.at("b"), first.at("b"));
  EXPECT_EQ(second.at("b"), second.at("d"));

  compact_index(index.index());
  EXPECT_EQ(times_of(index), second);
}

TEST(FindableSince, StaysWhereTheSameContentIsReadAnew) {
  TempIndex index;
  const std::vector<std::string> lines{article("a", "Theo Nghị quyết 57, xã họp."),
                                       article("b", "Bí thư Thành ủy Huế Lê Văn Bình chủ trì.")};
  index.update(lines);
  const Times first = times_of(index);
  const std::string registry =
      read_registry(
          R"({"id":"57","canonical":"57-NQ/TW","date":"2024-12-22","aliases":["Nghị quyết 57"]})")
          .accepted;
  EXPECT_EQ(run(index, lines, {.index = {}, .on_progress = {}, .registry = registry}).changed, 2U);
  EXPECT_EQ(times_of(index), first);

  const auto authority = index.folder() / "people.jsonl";
  std::ofstream(authority)
      << R"({"op":"split","from":"name:Lê Văn Bình","to":[{"id":"binh-hue","area":"Huế"},{"id":"binh-2","area":"Quảng Nam"}]})";
  EXPECT_EQ(run(index, {}, {.index = {}, .authority = authority, .on_progress = {}}).restated, 1U);
  EXPECT_EQ(times_of(index), first);
}

TEST(FindableSince, OrdersHitsLatestFirst) {
  TempIndex index;
  index.update({R"({"id":"a","title":"Lễ hội","body":"Mùa xuân","published":"2023-01-01"})"});
  index.update({R"({"id":"b","title":"Lễ hội","body":"Mùa thu","published":"2003-01-01"})",
                R"({"id":"c","title":"Lễ hội","body":"Mùa hạ","published":"2013-01-01"})"});
  SearchRequest request;
  request.query_text = "lễ hội";
  request.sort = SortOrder::Findable;
  std::vector<std::string> ids;
  const SearchResponse response = index.search(request);
  for (const Hit& hit : response.hits) ids.push_back(hit.article.id);
  EXPECT_THAT(ids, ElementsAre("c", "b", "a"));
}

TEST(OfficialRecord, ReadsOfficesWhoseTermWasCut) {
  TempIndex index;
  const auto authority = index.folder() / "people.jsonl";
  const std::string id(200, 'x');
  std::ofstream(authority) << R"({"op":"split","from":"name:Lê Văn Bình","to":[{"id":")" << id
                           << R"(","area":"Huế"},{"id":"binh-2","area":"Quảng Nam"}]})";
  run(index,
      {article("a", "Phó Bí thư Thường trực Thành ủy Huế Lê Văn Bình chủ trì."),
       article("b", "Phó Bí thư Thường trực Thành ủy Huế Lê Văn Bình dự.")},
      {.index = {}, .authority = authority, .on_progress = {}});
  const auto record = index.searcher().official(id).value();
  ASSERT_EQ(record.offices.size(), 1U);
  EXPECT_EQ(record.offices[0].office.text, "Phó Bí thư Thường trực Thành ủy Huế");
  EXPECT_EQ(record.offices[0].seen.articles, 2U);
}

}  // namespace
}  // namespace tracuu
