#include "server/http/pages/record_pages.h"

#include <fstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "server/http/links.h"
#include "server/http/list_parameters.h"
#include "server/http/pages/document_kinds.h"
#include "tests/support/fake_search_service.h"

namespace tracuu {
namespace {

using testing::HasSubstr;
using testing::Not;

OfficialRecord make_official() {
  OfficialRecord record;
  record.id = "tran-thi-mai-0a1b";
  record.name = "Trần Thị Mai";
  record.seen = {1342, make_day(2021, 3, 4), make_day(2023, 1, 12)};
  record.offices = {
      {{.text = "Giám đốc Sở Y tế"}, {9, make_day(2022, 5, 1), make_day(2023, 1, 12)}}};
  record.years = {{2021, 4}, {2022, 0}, {2023, 8}};
  record.officials = {{.value = "le-van-sau-1c2d", .label = "Lê Văn <Sáu>", .count = 7}};
  record.resolutions = {{.value = "28-NQ/TW", .label = "28-NQ/TW", .count = 3}};
  return record;
}

DocumentRecord make_document() {
  DocumentRecord record;
  record.id = "28-NQ/TW";
  record.kind = "resolution";
  record.label = "28-NQ/TW";
  record.issuer = "Ban Chấp hành Trung ương";
  record.seen = {5, make_day(2018, 5, 30), make_day(2022, 11, 20)};
  record.lives = {{"28-NQ/TW@XIII", "28-NQ/TW (khóa XIII)", {3, {}, {}}},
                  {"28-NQ/TW@XII", "28-NQ/TW (khóa XII)", {2, {}, {}}}};
  record.first_mention = make_article();
  return record;
}

TEST(OfficialPage, ShowsOfficesWithTheDaysOfTheirArticles) {
  const auto page = render_official_page({make_official(), {}});
  EXPECT_THAT(page, HasSubstr("<h1>Trần Thị Mai</h1>"));
  EXPECT_THAT(page, HasSubstr("1.342 bài viết, từ 04/03/2021 đến 12/01/2023"));
  EXPECT_THAT(page, HasSubstr("<th scope=\"row\">Giám đốc Sở Y tế</th><td>01/05/2022</td>"));
}

TEST(OfficialPage, LinksToTheOtherPeopleAndToTheArticlesWithBoth) {
  const auto page = render_official_page({make_official(), {}});
  EXPECT_THAT(page, HasSubstr("href=\"/officials/le-van-sau-1c2d\""));
  EXPECT_THAT(page, HasSubstr("official=tran-thi-mai-0a1b&amp;official=le-van-sau-1c2d"));
  EXPECT_THAT(page, HasSubstr("Lê Văn &lt;Sáu&gt;"));
  EXPECT_THAT(page, HasSubstr("href=\"/documents/28-nq-tw\""));
}

TEST(OfficialPage, AYearWithoutArticlesIsShownAndNoLink) {
  const auto page = render_official_page({make_official(), {}});
  EXPECT_THAT(page, HasSubstr("date=2021\">2021</a>"));
  EXPECT_THAT(page, HasSubstr("<th scope=\"row\">2022</th>"));
}

TEST(OfficialPage, EventsComeFromTheArticlesLatestFirst) {
  auto early = make_hit();
  early.article.id = "som";
  early.article.event_days = {make_day(2021, 3, 3)};
  auto late = make_hit();
  late.article.id = "muon";
  const auto page = render_official_page({make_official(), {early, late}});
  const auto events = page.find("class=\"plain events\"");
  ASSERT_NE(events, std::string::npos);
  EXPECT_LT(page.find("/articles/muon", events), page.find("/articles/som", events));
}

TEST(OfficialPage, SpeaksEnglishAndKeepsTo) {
  const auto page =
      render_official_page({make_official(), {}, {.language = ReaderLanguage::English}});
  EXPECT_THAT(page, HasSubstr("1,342 articles, from 4 March 2021 to 12 January 2023"));
  EXPECT_THAT(page, HasSubstr("href=\"/en/officials/le-van-sau-1c2d\""));
}

TEST(DocumentPage, ANumberOfSeveralDocumentsOffersTheChoice) {
  const auto page = render_document_page({make_document(), {}});
  EXPECT_THAT(page, HasSubstr("Số này thuộc về nhiều văn bản"));
  EXPECT_THAT(page, HasSubstr("resolution=28-NQ%2FTW%40XIII"));
  EXPECT_THAT(page, HasSubstr("28-NQ/TW (khóa XII)"));
}

TEST(DocumentPage, OneDocumentIsNoChoice) {
  auto record = make_document();
  record.lives.resize(1);
  EXPECT_THAT(render_document_page({record, {}}), Not(HasSubstr("Số này thuộc về nhiều văn bản")));
}

TEST(DocumentPage, SaysWhatItIsAndWhoNamedItFirst) {
  const auto page = render_document_page({make_document(), {}});
  EXPECT_THAT(page, HasSubstr("<dd>Nghị quyết</dd>"));
  EXPECT_THAT(page, HasSubstr("<dd>Ban Chấp hành Trung ương</dd>"));
  EXPECT_THAT(page, HasSubstr("<a href=\"/articles/bai-1\">"));
}

TEST(DocumentPage, ADocumentByNameIsSearchedByItsName) {
  auto record = make_document();
  record.id = record.label = "Luật Thủ đô (sửa đổi)";
  record.kind = "law";
  record.by_name = true;
  EXPECT_EQ(articles_of(record, ReaderLanguage::Vietnamese).query_text, "Luật Thủ đô (sửa đổi)");
}

TEST(RecordListPage, LinksToEachAndToTheNextPart) {
  ListResponse response{120, {{"tran-thi-mai-0a1b", "Trần Thị Mai", "", {9, {}, {}}}}, "g7"};
  ListRequest request;
  request.offset = 50;
  const auto page = render_record_list_page({RecordKind::Officials, request, response});
  EXPECT_THAT(page, HasSubstr("120 cán bộ"));
  EXPECT_THAT(page, HasSubstr("href=\"/officials/tran-thi-mai-0a1b\""));
  EXPECT_THAT(page, HasSubstr("href=\"/officials?offset=100\""));
  EXPECT_THAT(page, HasSubstr("href=\"/officials\""));
}

TEST(RecordListPage, KeepsWhatItWasNarrowedBy) {
  ListRequest request;
  request.text = "nguyễn <b>";
  request.kind = "law";
  request.order = ListOrder::Articles;
  const auto page = render_record_list_page(
      {RecordKind::Documents, request, {120, {{"1-L", "1-L", "law", {}}}, "g7"}});
  EXPECT_THAT(page, HasSubstr("value=\"nguyễn &lt;b&gt;\""));
  EXPECT_THAT(page, HasSubstr("<option value=\"law\" selected>"));
  EXPECT_THAT(page, HasSubstr("<option value=\"articles\" selected>"));
  EXPECT_THAT(page, HasSubstr("kind=law&amp;sort=articles&amp;offset=50"));
}

TEST(ListParameters, ComeBackAsTheyWere) {
  const auto query = parse_query_string("q=an&kind=law&sort=articles&offset=50");
  ParameterReader reader(query);
  EXPECT_EQ(build_list_parameters(read_list_parameters(reader, RecordKind::Documents)),
            query.pairs);
}

TEST(ListParameters, WhatCannotBeTakenIsLeftOut) {
  const auto query = parse_query_string("sort=x&offset=-1&q=an&kind=law&z=1");
  ParameterReader reader(query);
  const auto request = read_list_parameters(reader, RecordKind::Officials);
  EXPECT_EQ(request.order, ListOrder::Name);
  EXPECT_EQ(request.offset, 0U);
  EXPECT_EQ(request.text, "an");
  EXPECT_EQ(request.kind, "");
}

TEST(DocumentKinds, EveryKindOfATypeHasAName) {
  std::ifstream table(TRACUU_SOURCE_DIR "/schema/tables/doctypes.tsv");
  std::size_t kinds = 0;
  std::string line;
  std::getline(table, line);  // The names of the columns.
  while (std::getline(table, line)) {
    const auto kind = line.substr(line.rfind('\t') + 1);
    if (kind == "permit") continue;  // Never a document that is counted.
    EXPECT_NE(document_kind_name(ReaderLanguage::Vietnamese, kind), "Văn bản") << kind;
    ++kinds;
  }
  EXPECT_GT(kinds, 50U);
}

}  // namespace
}  // namespace tracuu
