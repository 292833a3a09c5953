#include <fstream>
#include <optional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/source/source.h"
#include "indexer/writer/update.h"
#include "schema/record/registry_file.h"
#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using testing_support::TempIndex;

std::string article(const std::string& id, const std::string& body,
                    const std::string& published = "2023-01-12") {
  return R"({"id":")" + id + R"(","title":"Bài )" + id + R"(","body":")" + body +
         R"(","published":")" + published + R"("})";
}

std::vector<std::string> ids(const SearchResponse& response) {
  std::vector<std::string> all;
  for (const Hit& hit : response.hits) all.push_back(hit.article.id);
  return all;
}

std::vector<std::string> with_resolution(TempIndex& index, const std::string& number) {
  SearchRequest request;
  request.filters = {{FacetField::Resolution, {number}, {}}};
  return ids(index.search(request));
}

std::vector<std::string> with_event(TempIndex& index, const std::string& days,
                                    const std::string& query = "") {
  SearchRequest request;
  request.query_text = query;
  request.event_days = parse_day_range(days).value();
  return ids(index.search(request));
}

TEST(CitedDocuments, AFilterByNumberFindsAllItsLives) {
  TempIndex index;
  index.update({article("a", "Nghị quyết số 28-NQ/TW ngày 23/5/2018."),
                article("b", "Nghị quyết số 28-NQ/TW ngày 17/11/2022."),
                article("c", "Nghị quyết số 28-NQ/TW nêu rõ."), article("d", "Xã họp.")});
  EXPECT_THAT(with_resolution(index, "28-NQ/TW"), UnorderedElementsAre("a", "b", "c"));
  SearchRequest request;
  request.facets = {FacetField::Resolution};
  const auto facet = index.search(request).facets.front();
  ASSERT_EQ(facet.values.size(), 1U);
  EXPECT_EQ(facet.values[0].label, "28-NQ/TW");
  EXPECT_EQ(facet.values[0].count, 3U);
}

TEST(CitedDocuments, APlaceThatNamesOnlyPartOfANumberIsMarked) {
  TempIndex index;
  index.update({article("a", "Theo Nghị định 52/2017 về vay lại, bà con được hỗ trợ.")});
  SearchRequest request;
  request.query_text = "52/2017/ND-CP";
  const auto hits = index.search(request).hits;
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_THAT(hits[0].snippet_html, testing::HasSubstr("<mark>Nghị định 52/2017</mark>"));
}

TEST(CitedDocuments, ATypedYearBindsWhereTheNumberItselfHasNone) {
  TempIndex index;
  index.update({article("a",
                        "Chính phủ ban hành Nghị quyết số 19/2016/NQ-CP, thay Nghị quyết số "
                        "19-2015/NQ-CP."),
                article("b", "Chính phủ ban hành Nghị quyết số 19-2017/NQ-CP."),
                article("c", "Các bộ thực hiện Nghị quyết số 19/NQ-CP.")});
  SearchRequest request;
  request.query_text = "19/2016/NQ-CP";
  const SearchResponse found = index.search(request);
  EXPECT_THAT(ids(found), UnorderedElementsAre("a", "c"));
  EXPECT_THAT(found.interpreted, testing::HasSubstr("19/NQ-CP năm 2016"));
  for (const Hit& hit : found.hits) {
    EXPECT_THAT(hit.snippet_html, testing::HasSubstr("<mark>"));
    EXPECT_THAT(hit.snippet_html, testing::Not(testing::HasSubstr("2015/NQ-CP</mark>")));
  }
  request.query_text = "19/NQ-CP";
  EXPECT_THAT(ids(index.search(request)), UnorderedElementsAre("a", "b", "c"));
}

TEST(CitedDocuments, ANameIsFoundInEverySpelling) {
  TempIndex index;
  index.update(
      {article("a", "Học Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII."),
       article("b", "Luật Thủ đô (sửa đổi) được bàn."), article("c", "Bộ luật Dân sự năm 2015.")});
  for (const char* query : {"nghị quyết trung ương 6 khóa XIII", "nghi quyet trung uong 6 khoa 13",
                            "nghi quyet tw6 khoa xiii"}) {
    const auto found = index.find(query);
    ASSERT_FALSE(found.empty()) << query;
    EXPECT_EQ(found.front(), "a") << query;
  }
  EXPECT_THAT(index.find("luat thu do sua doi"), ElementsAre("b"));
  EXPECT_THAT(index.find("luật dân sự 2015"), ElementsAre("c"));
}

TEST(CitedDocuments, AnEventDayIsAFilter) {
  TempIndex index;
  index.update({article("a", "Sáng 11-1, xã họp."),
                article("b", "Sáng 9-1, xã họp, chiều 10-1 bế mạc."), article("c", "Xã họp.")});
  EXPECT_THAT(with_event(index, "2023-01-11"), ElementsAre("a"));
  EXPECT_THAT(with_event(index, "2023-01"), UnorderedElementsAre("a", "b"));
  EXPECT_THAT(with_event(index, "2023-01-10..", "họp"), UnorderedElementsAre("a", "b"));
  EXPECT_THAT(with_event(index, "..2023-01-09", "họp"), ElementsAre("b"));
  EXPECT_THAT(with_event(index, "2022"), IsEmpty());
}

TEST(CitedDocuments, AnEventDayFilterHoldsForEveryFacet) {
  TempIndex index;
  index.update({article("a", "Sáng 11-1, xã học Nghị quyết số 28-NQ/TW."),
                article("b", "Xã học Nghị quyết số 28-NQ/TW.")});
  SearchRequest request;
  request.event_days = parse_day_range("2023-01-11").value();
  request.facets = {FacetField::Date, FacetField::Resolution};
  const auto response = index.search(request);
  EXPECT_EQ(response.total, 1U);
  for (const Facet& facet : response.facets) EXPECT_EQ(facet.values.front().count, 1U);
}

/// One run over `lines` with a registry, or with the index's own.
RunReport run(TempIndex& index, const std::vector<std::string>& lines,
              std::optional<std::string> registry) {
  const auto source = index.folder() / "with_registry.jsonl";
  std::ofstream out(source);
  for (const std::string& line : lines) out << line << '\n';
  out.close();
  auto reader = open_sources({source.string()});
  return run_update(
      {.index = index.index(), .jobs = 1, .on_progress = {}, .registry = std::move(registry)},
      **reader);
}

TEST(DocumentRegistry, ANightlyRunKnowsTheOneOfTheIndex) {
  const std::string registry =
      read_registry(
          R"({"id":"57","canonical":"57-NQ/TW","date":"2022-12-22","aliases":["Nghị quyết 57"]})")
          .accepted;
  TempIndex index;
  const RunReport first = run(index, {article("a", "Theo Nghị quyết 57, xã họp.")}, registry);
  EXPECT_EQ(first.registry.entries, 1U);
  EXPECT_TRUE(first.registry.changed);
  const RunReport nightly = run(index, {article("b", "Nghị quyết 57 nêu rõ.")}, std::nullopt);
  EXPECT_EQ(nightly.registry.entries, 1U);
  EXPECT_FALSE(nightly.registry.changed);
  EXPECT_THAT(with_resolution(index, "57-NQ/TW"), UnorderedElementsAre("a", "b"));
}

TEST(DocumentRegistry, AnotherOneMakesEveryArticleOfTheSourceChanged) {
  const std::string registry =
      read_registry(
          R"({"id":"57","canonical":"57-NQ/TW","date":"2022-12-22","aliases":["Nghị quyết 57"]})")
          .accepted;
  const std::vector<std::string> lines{article("a", "Theo Nghị quyết 57, xã họp.")};
  TempIndex index;
  run(index, lines, std::nullopt);
  EXPECT_THAT(with_resolution(index, "57-NQ/TW"), IsEmpty());
  EXPECT_EQ(run(index, lines, registry).changed, 1U);
  EXPECT_EQ(run(index, lines, registry).unchanged, 1U);
  EXPECT_EQ(run(index, lines, "").changed, 1U);
}

}  // namespace
}  // namespace tracuu
