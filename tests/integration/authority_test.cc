#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/source/source.h"
#include "indexer/writer/compaction.h"
#include "indexer/writer/index_authority.h"
#include "indexer/writer/update.h"
#include "schema/record/official_id.h"
#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;
using testing_support::TempIndex;

const std::vector<std::string> kArchive = {
    R"({"id":"a","title":"Họp","published":"2021-05-01","body":"Bí thư Thành ủy Huế Lê Văn Bình chủ trì."})",
    R"({"id":"b","title":"Thăm","published":"2021-06-01","body":"Ông Lê Văn Bình, Giám đốc Sở Y tế tỉnh Quảng Nam, đến thăm."})",
    R"({"id":"c","title":"Kiểm tra","published":"2021-07-01","body":"Chủ tịch UBND xã Vũ Thị Tư kiểm tra đê."})"};

/// Writes `lines` as an authority file and runs an update over `articles` with it.
RunReport update_with_authority(TempIndex& index, const std::vector<std::string>& articles,
                                const std::string& lines, bool dry_run = false) {
  const auto authority = index.folder() / "people.jsonl";
  std::ofstream(authority) << lines;
  const auto source = index.folder() / "source.jsonl";
  std::ofstream out(source);
  for (const std::string& article : articles) out << article << '\n';
  out.close();
  auto reader = open_sources({source.string()});
  return run_update({.index = index.index(),
                     .jobs = 2,
                     .dry_run = dry_run,
                     .authority = authority,
                     .on_progress = {}},
                    **reader);
}

/// By a searcher of its own: one that is open follows an update only after a while.
std::vector<std::string> articles_of(TempIndex& index, const std::string& official) {
  SearchRequest request;
  request.filters = {{FacetField::Official, {official}, {}}};
  IndexHandle handle(index.index(), [](const std::string&) {});
  const auto response = Searcher(handle).search(request);
  std::vector<std::string> ids;
  for (const Hit& hit : response.value().hits) ids.push_back(hit.article.id);
  return ids;
}

constexpr const char* kSplit =
    R"({"op":"split","from":"name:Lê Văn Bình","to":[{"id":"binh-hue","area":"Huế"},{"id":"binh-quang-nam","area":"Quảng Nam"}]})";

TEST(IndexAuthority, OneNameIsOneOfficialUntilACuratorSplitsIt) {
  TempIndex index;
  index.update(kArchive);
  EXPECT_THAT(articles_of(index, official_id("Lê Văn Bình")), UnorderedElementsAre("a", "b"));

  const RunReport report = update_with_authority(index, kArchive, kSplit);
  EXPECT_EQ(report.unchanged, 3U);
  EXPECT_EQ(report.restated, 2U);
  EXPECT_EQ(report.articles, 3U);
  EXPECT_TRUE(report.published);
  EXPECT_THAT(articles_of(index, "binh-hue"), ElementsAre("a"));
  EXPECT_THAT(articles_of(index, "binh-quang-nam"), ElementsAre("b"));
  EXPECT_THAT(articles_of(index, official_id("Lê Văn Bình")), IsEmpty());
  EXPECT_THAT(articles_of(index, official_id("Vũ Thị Tư")), ElementsAre("c"));
}

TEST(IndexAuthority, ALaterRunKnowsTheFileAndAnUnchangedFileChangesNothing) {
  TempIndex index;
  update_with_authority(index, {kArchive[0]}, kSplit);
  EXPECT_THAT(articles_of(index, "binh-hue"), ElementsAre("a"));
  index.update({kArchive[1]});
  EXPECT_THAT(articles_of(index, "binh-quang-nam"), ElementsAre("b"));
  EXPECT_FALSE(update_with_authority(index, {kArchive[1]}, kSplit).published);
}

TEST(IndexAuthority, AWithdrawnDecisionIsUndone) {
  TempIndex index;
  update_with_authority(index, kArchive, kSplit);
  EXPECT_EQ(update_with_authority(index, kArchive, "# nothing yet\n").restated, 2U);
  EXPECT_THAT(articles_of(index, official_id("Lê Văn Bình")), UnorderedElementsAre("a", "b"));
}

/// The source states one whom the text does not show; a merge makes him part of another.
TEST(IndexAuthority, AnUndoneMergeLosesNobodyWhomTheSourceStates) {
  TempIndex index;
  const std::vector<std::string> archive{
      R"({"id":"s","title":"Họp","body":"Bộ trưởng Lê Văn Bình chủ trì.","published":"2023-01-12",)"
      R"("officials":[{"name":"Lê Văn Bính","offices":["Thứ trưởng"]}]})"};
  update_with_authority(index, archive, R"({"id":"binh","name":"Lê Văn Bình"}
{"op":"merge","from":"name:Lê Văn Bình","to":"binh"}
{"op":"merge","from":"name:Lê Văn Bính","to":"binh"}
)");
  EXPECT_THAT(articles_of(index, "binh"), ElementsAre("s"));
  EXPECT_THAT(articles_of(index, official_id("Lê Văn Bính")), IsEmpty());

  update_with_authority(index, archive, "# nothing yet\n");
  EXPECT_THAT(articles_of(index, official_id("Lê Văn Bình")), ElementsAre("s"));
  EXPECT_THAT(articles_of(index, official_id("Lê Văn Bính")), ElementsAre("s"));
}

TEST(IndexAuthority, ADryRunCountsWhatTheFileWouldChange) {
  TempIndex index;
  index.update(kArchive);
  const RunReport report =
      update_with_authority(index, kArchive, std::string("[]\n") + kSplit, true);
  EXPECT_EQ(report.restated, 2U);
  EXPECT_THAT(report.authority_refused, SizeIs(1));
  EXPECT_THAT(articles_of(index, official_id("Lê Văn Bình")), UnorderedElementsAre("a", "b"));
}

/// A run that is killed, or a generation that is taken back, must not part the file from the
/// articles that it named.
TEST(IndexAuthority, TheFileIsPublishedWithTheArticlesThatItNames) {
  TempIndex index;
  index.update(kArchive);
  const std::filesystem::path generations = index.index() / "generations";
  EXPECT_FALSE(std::filesystem::exists(generations / "1" / kAuthorityFile));
  update_with_authority(index, kArchive, kSplit);
  EXPECT_EQ(read_authority_text(generations / "2" / kAuthorityFile), kSplit);

  std::ofstream(index.index() / "current") << "auto generations/1\n";
  const RunReport again = update_with_authority(index, kArchive, kSplit);
  EXPECT_EQ(again.restated, 2U);
  EXPECT_THAT(articles_of(index, "binh-hue"), ElementsAre("a"));
  compact_index(index.index());
  EXPECT_EQ(read_authority_text(generations / "3" / kAuthorityFile), kSplit);
}

TEST(IndexAuthority, BadLinesAreReportedAndTheOthersHold) {
  TempIndex index;
  const RunReport report =
      update_with_authority(index, kArchive, std::string("{\"id\":\n") + kSplit);
  ASSERT_THAT(report.authority_refused, SizeIs(1));
  EXPECT_EQ(report.authority_refused[0].line, 1U);
  EXPECT_THAT(articles_of(index, "binh-hue"), ElementsAre("a"));
}

}  // namespace
}  // namespace tracuu
