#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;
using testing_support::TempIndex;

/// An archive of an invented city in which every field has something to find.
const std::vector<std::string> kArchive = {
    R"({"id":"vành-đai","title":"Khởi công đường Vành đai 4 qua huyện Đông Khê","published":"2022-11-17T08:30:00+07:00","section":"Đô thị","source":"Cổng thông tin thành phố","url":"https://sv.example/vanh-dai-4","body":"Sáng 17-11, Chủ tịch UBND thành phố Trần Quốc Bảo dự lễ khởi công.\nDự án triển khai theo Nghị quyết số 28-NQ/TƯ và Quyết định số 1234/QĐ-UBND."})",
    R"({"id":"thuỷ-lợi","title":"Nạo vét kênh thuỷ lợi trước mùa lũ","published":"2021-06-02","section":"Nông nghiệp","source":"Báo Sông Vàng","body":"Giám đốc Sở Nông nghiệp và Phát triển nông thôn Lê Thị Hoà kiểm tra kênh chính. Năm nay nước về sớm."})",
    R"({"id":"ngân-sách","title":"Họp về dự toán ngân sách","published":"12/01/2023 | 08:26","section":"Đô thị","source":"Cổng thông tin thành phố","body":"Chủ tịch UBND thành phố Trần Quốc Bảo chủ trì. Hội đồng nhân dân thông qua Nghị quyết số 15/2022/NQ-HĐND; Nghị quyết số 28-NQ/TƯ được nhắc lại."})",
    R"({"id":"không-ngày","title":"Giới thiệu vùng đất","body":"Vùng đất nằm bên sông. Dương liễu mọc dọc đường."})"};

class IndexThenSearch : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    archive = new TempIndex;
    archive->update(kArchive);
  }
  static void TearDownTestSuite() {
    delete archive;
    archive = nullptr;
  }
  static SearchResponse search(const SearchRequest& request) { return archive->search(request); }
  static std::vector<std::string> filtered(FacetField field, const std::string& value) {
    SearchRequest request;
    request.filters = {{field, {value}, {}}};
    std::vector<std::string> ids;
    for (const Hit& hit : search(request).hits) ids.push_back(hit.article.id);
    return ids;
  }
  static TempIndex* archive;
};

TempIndex* IndexThenSearch::archive = nullptr;

TEST_F(IndexThenSearch, BodyIsFound) {
  EXPECT_THAT(archive->find("kênh chính"), ElementsAre("thuỷ-lợi"));
}
TEST_F(IndexThenSearch, TitleIsFound) {
  EXPECT_THAT(archive->find("khởi công"), ElementsAre("vành-đai"));
}
TEST_F(IndexThenSearch, TitleAloneCanBeAskedFor) {
  EXPECT_THAT(archive->find("title:\"ngân sách\""), ElementsAre("ngân-sách"));
  EXPECT_THAT(archive->find("title:\"chủ trì\""), IsEmpty());
}
TEST_F(IndexThenSearch, BothTonePlacementsAreFound) {
  EXPECT_THAT(archive->find("\"thủy lợi\""), ElementsAre("thuỷ-lợi"));
  EXPECT_THAT(archive->find("Lê Thị Hòa"), ElementsAre("thuỷ-lợi"));
}
TEST_F(IndexThenSearch, AnArticleShowsWhereItHasTheQuery) {
  const std::string body = archive->searcher().article("thuỷ-lợi")->body;
  const auto places = archive->searcher().find_in_article("thuỷ-lợi", "\"kenh chinh\" nuoc");
  ASSERT_TRUE(places);
  std::vector<std::string> found;
  for (const TextRange& range : places->body) {
    found.push_back(body.substr(range.begin, range.end - range.begin));
  }
  EXPECT_THAT(found, ElementsAre("kênh chính", "nước"));
  EXPECT_THAT(places->title, IsEmpty());
  EXPECT_EQ(archive->searcher().find_in_article("không-có", "x").error().code, ErrorCode::NotFound);
}
TEST_F(IndexThenSearch, UnaccentedWordsFindAccentedText) {
  EXPECT_THAT(archive->find("khoi cong duong vanh dai"), ElementsAre("vành-đai"));
  EXPECT_THAT(archive->find("\"tran quoc bao\""), UnorderedElementsAre("vành-đai", "ngân-sách"));
}
TEST_F(IndexThenSearch, TypedAccentsBind) {
  EXPECT_THAT(archive->find("\"đường\""), UnorderedElementsAre("vành-đai", "không-ngày"));
  EXPECT_EQ(archive->find("dương").front(), "không-ngày");  // Below it, "đường": more accents.
  EXPECT_THAT(archive->find("\"dướng\""), IsEmpty());
}
TEST_F(IndexThenSearch, APhraseDoesNotCrossASentence) {
  EXPECT_THAT(archive->find("\"sông dương\""), IsEmpty());
}
TEST_F(IndexThenSearch, ANumberIsFoundInEverySpelling) {
  for (const char* query : {"28-NQ/TW", "28-nq/tư", "28 nq tw", "nghị quyết 28", "nghi quyet 28",
                            "nghị quyết số 28-NQ/TƯ"}) {
    EXPECT_THAT(archive->find(query), UnorderedElementsAre("vành-đai", "ngân-sách")) << query;
  }
}
TEST_F(IndexThenSearch, OfficialsAreAFilterByNameIdAndBareName) {
  const auto both = UnorderedElementsAre("vành-đai", "ngân-sách");
  EXPECT_THAT(filtered(FacetField::Official, "Trần Quốc Bảo"), both);
  EXPECT_THAT(filtered(FacetField::Official, "tran quoc bao"), both);
  const auto response =
      search({.query_text = "vành đai", .filters = {}, .days = {}, .sort = {}, .facets = {}});
  EXPECT_THAT(filtered(FacetField::Official, response.hits.at(0).article.officials.at(0).id), both);
}
TEST_F(IndexThenSearch, ResolutionsAreAFilterInEverySpelling) {
  EXPECT_THAT(filtered(FacetField::Resolution, "28-nq/tư"),
              UnorderedElementsAre("vành-đai", "ngân-sách"));
  EXPECT_THAT(filtered(FacetField::Resolution, "15/2022/NQ-HĐND"), ElementsAre("ngân-sách"));
}
TEST_F(IndexThenSearch, OtherDocumentsAreAFilterOfTheirOwn) {
  EXPECT_THAT(filtered(FacetField::Document, "1234/QĐ-UBND"), ElementsAre("vành-đai"));
  EXPECT_THAT(filtered(FacetField::Resolution, "1234/QĐ-UBND"), IsEmpty());
}
TEST_F(IndexThenSearch, SectionsAndSourcesAreFilters) {
  EXPECT_THAT(filtered(FacetField::Section, "Đô thị"),
              UnorderedElementsAre("vành-đai", "ngân-sách"));
  EXPECT_THAT(filtered(FacetField::Source, "bao song vang"), ElementsAre("thuỷ-lợi"));
}
TEST_F(IndexThenSearch, AFilterForNothingFindsNothingAndSaysSo) {
  SearchRequest request;
  request.filters = {{FacetField::Official, {"Không Ai Cả"}, {}}};
  const auto response = search(request);
  EXPECT_EQ(response.total, 0U);
  EXPECT_EQ(response.warnings.size(), 1U);
}
TEST_F(IndexThenSearch, ExcludedValuesAreLeftOut) {
  SearchRequest request;
  request.filters = {{FacetField::Section, {}, {"Đô thị"}}};
  EXPECT_EQ(search(request).total, 2U);
}
TEST_F(IndexThenSearch, DaysAreInclusiveAndUndatedArticlesAreInNoRange) {
  SearchRequest request;
  request.days = parse_day_range("2021-06-02..2022-11-17").value();
  EXPECT_EQ(search(request).total, 2U);
  request.days = parse_day_range("..2100").value();
  EXPECT_EQ(search(request).total, 3U);
}
TEST_F(IndexThenSearch, NewestAndOldestEndWithTheUndated) {
  SearchRequest request;
  for (const SortOrder sort : {SortOrder::Newest, SortOrder::Oldest}) {
    request.sort = sort;
    const auto hits = search(request).hits;
    ASSERT_EQ(hits.size(), 4U);
    EXPECT_EQ(hits.front().article.id, sort == SortOrder::Newest ? "ngân-sách" : "thuỷ-lợi");
    EXPECT_EQ(hits.back().article.id, "không-ngày");
  }
}
TEST_F(IndexThenSearch, WordsThatNeverMeetAreRelaxedAndSaid) {
  const auto response =
      search({.query_text = "kênh ngân", .filters = {}, .days = {}, .sort = {}, .facets = {}});
  EXPECT_EQ(response.total, 2U);
  EXPECT_THAT(response.warnings, Not(IsEmpty()));
}
TEST_F(IndexThenSearch, ExcludedWordsAreLeftOut) {
  EXPECT_THAT(archive->find("\"trần quốc bảo\" -\"vành đai\""), ElementsAre("ngân-sách"));
}
TEST_F(IndexThenSearch, PublicationKeepsItsTime) {
  const auto article = archive->searcher().article("ngân-sách");
  EXPECT_EQ(format_published(*article->published), "2023-01-12T08:26:00+07:00");
}
TEST_F(IndexThenSearch, AnUnknownArticleIsNotFound) {
  EXPECT_EQ(archive->searcher().article("nope").error().code, ErrorCode::NotFound);
}
TEST_F(IndexThenSearch, EveryHitIsMarked) {
  for (const char* query : {"kênh", "kenh chinh", "28-NQ/TW", "\"vanh dai\"", "hoa"}) {
    for (const Hit& hit :
         search({.query_text = query, .filters = {}, .days = {}, .sort = {}, .facets = {}}).hits) {
      EXPECT_THAT(hit.title_html + hit.snippet_html, testing::HasSubstr("<mark>")) << query;
    }
  }
}
TEST_F(IndexThenSearch, AQuotedPhraseWithIForYIsMarked) {
  TempIndex index;
  index.update({R"({"id":"y","title":"Thư ký toà án đọc cáo trạng","body":"Hồ sơ đã sang viện."})",
                R"({"id":"i","title":"Lời kí bên lề","body":"Một bài thơ cũ."})"});
  const SearchResponse found = index.search(
      {.query_text = "\"thu ki\"", .filters = {}, .days = {}, .sort = {}, .facets = {}});
  ASSERT_EQ(found.hits.size(), 1U);
  EXPECT_THAT(found.hits.front().title_html, testing::HasSubstr("<mark>Thư ký</mark>"));
}
TEST_F(IndexThenSearch, NeighboursRankAboveTheSameWordsApart) {
  TempIndex index;
  index.update(
      {R"({"id":"apart","title":"Bài một","body":"Có sách dày của chính quyền thành phố. Một câu nữa, thêm vài từ."})",
       R"({"id":"together","title":"Bài hai","body":"Nói về chính sách của thành phố. Một câu nữa, thêm vài từ."})"});
  EXPECT_THAT(index.find("chính sách"), ElementsAre("together", "apart"));
  EXPECT_THAT(index.find("chinh sach"), ElementsAre("together", "apart"));
}
TEST_F(IndexThenSearch, AQuotedShortNumberIsTheNumber) {
  EXPECT_THAT(archive->find("\"nghị quyết 28\""), UnorderedElementsAre("vành-đai", "ngân-sách"));
}
TEST_F(IndexThenSearch, StatusNamesTheDaysThatTheArchiveCovers) {
  const ArchiveStatus status = archive->searcher().status();
  EXPECT_EQ(status.articles, 4U);
  EXPECT_EQ(format_day(*status.oldest), "2021-06-02");
  EXPECT_EQ(format_day(*status.newest), "2023-01-12");
}

}  // namespace
}  // namespace tracuu
