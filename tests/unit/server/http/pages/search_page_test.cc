#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "server/http/pages/pages.h"
#include "server/http/parameters.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"
#include "tests/support/fake_search_service.h"

namespace tracuu {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string search_page(const std::string& query, SearchResponse response = make_response()) {
  auto parsed = parse_search_parameters(parse_query_string(query).pairs);
  return render_search_page({parsed.request, std::move(response), parsed.refused, false});
}

TEST(SearchPage, CopiesStandBehindTheirHit) {
  auto response = make_response();
  EXPECT_THAT(search_page("q=a", response), Not(HasSubstr("bản khác")));
  auto copy = make_article();
  copy.id = "bai-2";
  copy.title = "Bản <b>khác</b>";
  response.hits[0].copies = {7, {copy}};
  response.total_hits = response.total - 7;
  const auto page = search_page("q=a", response);
  EXPECT_THAT(page, HasSubstr("và 7 bản khác"));
  EXPECT_THAT(page,
              HasSubstr("<a lang=\"vi\" href=\"/articles/bai-2\">Bản &lt;b&gt;khác&lt;/b&gt;</a>"));
  EXPECT_THAT(page, HasSubstr("7 bản trùng"));
  EXPECT_THAT(page, HasSubstr("duplicates=show"));
}

TEST(SearchPage, QueryIsEscapedEverywhere) {
  const auto page = search_page("q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E'");
  EXPECT_THAT(page, Not(HasSubstr("<script>")));
  EXPECT_THAT(page, HasSubstr("value=\"&quot;&gt;&lt;script&gt;"));
  EXPECT_THAT(page, HasSubstr("<title>Kết quả tìm “&quot;&gt;&lt;script&gt;"));
}

TEST(SearchPage, ValuesOfFiltersAreEscapedInChipsAndHiddenFields) {
  const auto page = search_page("section=%22%20onclick=%22x&official=%3Cb%3E");
  EXPECT_THAT(page, Not(HasSubstr("\" onclick=\"")));
  EXPECT_THAT(page, Not(HasSubstr("<b>")));
}

TEST(SearchPage, ControlCharactersOfAQueryDoNoHarm) {
  const auto page = search_page("q=a%00b%0Ac%E2%80%AE");
  EXPECT_THAT(page, HasSubstr("</html>"));
}

TEST(SearchPage, MarksOfTheServiceAreHtml) {
  EXPECT_THAT(search_page("q=x"), HasSubstr("<mark>chuyển đổi số</mark>"));
}

TEST(SearchPage, CountsAreVietnamese) {
  EXPECT_THAT(search_page("q=x"), HasSubstr("<strong>1.342 bài viết</strong>"));
}

TEST(SearchPage, AssumptionsAreSaidWithAWayBack) {
  auto response = make_response();
  response.assumptions = {{AssumptionKind::Keystrokes, "<b> nghij", "nghị"},
                          {AssumptionKind::Abbreviation, "UBND", "Ủy ban nhân dân"},
                          {AssumptionKind::Abbreviation, "TW", "Trung ương"}};
  const auto page = search_page("q=x&offset=20&literal=spelling", response);
  EXPECT_THAT(page, HasSubstr("“UBND” → “Ủy ban nhân dân”; “TW” → “Trung ương”."));
  EXPECT_THAT(page,
              HasSubstr("href=\"/search?q=x&amp;literal=spelling&amp;literal=abbreviation\""));
  EXPECT_THAT(page, HasSubstr("“&lt;b&gt; nghij” → “nghị”"));
}

TEST(SearchPage, ANewQueryIsNotTakenLiterally) {
  const auto page = search_page("q=x&literal=spelling");
  const auto box = page.substr(0, page.find("</form>"));
  EXPECT_THAT(box, Not(HasSubstr("name=\"literal\"")));
}

TEST(SearchPage, FacetsAreBoxesOfAFormThatKeepsTheQuery) {
  const auto page = search_page("q=x&offset=20&section=A");
  const auto form = page.substr(page.find("<form class=\"choose\""));
  EXPECT_THAT(
      form,
      HasSubstr("name=\"official\" value=\"tran-thi-mai-0a1b\"> <span class=\"label\" lang=\"vi\">"
                "Trần Thị Mai</span>"));
  EXPECT_THAT(form, HasSubstr("type=\"hidden\" name=\"q\" value=\"x\""));
  EXPECT_THAT(form, HasSubstr("type=\"hidden\" name=\"section\" value=\"A\""));
  EXPECT_THAT(form, Not(HasSubstr("name=\"offset\"")));
  EXPECT_THAT(form, HasSubstr("href=\"/search/official?q=x&amp;section=A\">Xem thêm"));
}

TEST(SearchPage, AValueCanBeLeftOutAndTakenBack) {
  EXPECT_THAT(search_page("q=x"),
              HasSubstr("href=\"/search?q=x&amp;exclude_official=tran-thi-mai-0a1b\""));
  auto response = make_response();
  response.facets[1].values[0].excluded = true;
  const auto page = search_page("q=x&exclude_official=tran-thi-mai-0a1b", response);
  EXPECT_THAT(page, HasSubstr("<del lang=\"vi\">Trần Thị Mai</del>"));
  EXPECT_THAT(page, HasSubstr("href=\"/search?q=x\" title=\"Không loại ra nữa: Trần Thị Mai\""));
  EXPECT_THAT(page, HasSubstr("type=\"hidden\" name=\"exclude_official\""));
}

TEST(SearchPage, AChosenValueIsTickedAndItsChipTakesItAway) {
  auto response = make_response();
  response.facets[1].values[0].selected = true;
  const auto page = search_page("q=x&official=tran-thi-mai-0a1b", response);
  EXPECT_THAT(page, HasSubstr("aria-label=\"Bỏ lọc Cán bộ: Trần Thị Mai\""));
  EXPECT_THAT(page, HasSubstr("value=\"tran-thi-mai-0a1b\" checked>"));
  const auto form = page.substr(page.find("<form class=\"choose\""));
  EXPECT_THAT(form, Not(HasSubstr("type=\"hidden\" name=\"official\"")));
}

TEST(SearchPage, ANameThatTheArchiveDoesNotHaveStaysInTheForm) {
  const auto page = search_page("q=x&official=Khong+Co");
  const auto form = page.substr(page.find("<form class=\"choose\""));
  EXPECT_THAT(form, HasSubstr("type=\"hidden\" name=\"official\" value=\"Khong Co\""));
}

SearchResponse response_of_years() {
  auto response = make_response();
  response.facets[0].values = {{"2023", "2023", 10, false, false, 100},
                               {"2020", "2020", 40, false, false, 50}};
  return response;
}

TEST(DateChart, ShowsTimesWithoutArticles) {
  SearchView view{default_search(), response_of_years(), {}, false};
  view.coverage.first_month = std::chrono::year(2020) / 1;
  view.coverage.months.assign(48, 4);
  std::fill_n(view.coverage.months.begin() + 12, 12, 0);  // 2021.
  const auto page = render_search_page(view);
  EXPECT_THAT(page, HasSubstr("2021 <span class=\"detail\">kho không có bài</span>"));
  EXPECT_THAT(page, HasSubstr("class=\"column gap\""));
  EXPECT_THAT(page, Not(HasSubstr("2022 <span class=\"detail\">")));
  EXPECT_THAT(page, HasSubstr("<title>2020: 40 bài viết (80,0 %)</title>"));
}

TEST(DateChart, BarsAreCountsOrShares) {
  SearchView view{default_search(), response_of_years(), {}, false};
  view.response.facets[0].values[1].in_archive = 400;
  EXPECT_THAT(render_search_page(view), HasSubstr("y=\"72\" width=\"39\" height=\"24\""));
  view.chart = ChartUnit::Share;
  const auto page = render_search_page(view);
  EXPECT_THAT(page, HasSubstr("href=\"/search?date=2023&amp;chart=share\""));
  EXPECT_THAT(page, HasSubstr("y=\"0\" width=\"39\" height=\"96\""));
  EXPECT_THAT(page, HasSubstr("<td>10</td><td>10,0 %</td>"));
}

TEST(DateChart, ARefusedDateIsSaidBesideItsField) {
  const auto page = search_page("q=x&from=31/02/2022");
  EXPECT_THAT(
      page, HasSubstr("value=\"31/02/2022\" placeholder=\"ví dụ 17/11/2022\" autocomplete=\"off\" "
                      "aria-invalid=\"true\" aria-describedby=\"from-error\""));
  EXPECT_THAT(page, HasSubstr("id=\"from-error\">Không dùng được “Từ ngày”: “31/02/2022”"));
}

TEST(SearchPage, WhatTheQueryNamesHasACard) {
  SearchView view{default_search(), make_response(), {}, false};
  view.documents.resize(1);
  view.documents[0].id = "28-NQ/TW";
  view.documents[0].kind = "resolution";
  view.documents[0].label = "28-NQ/TW";
  view.documents[0].lives.resize(2);
  view.documents[0].seen = {7, make_day(2018, 5, 23), make_day(2022, 11, 17)};
  view.officials = {{"tran-thi-mai-0a1b", "Trần Thị Mai", "", {9, {}, {}}}};
  const auto page = render_search_page(view);
  EXPECT_THAT(page, HasSubstr("href=\"/documents/28-nq-tw\">28-NQ/TW</a>"));
  EXPECT_THAT(page, HasSubstr("Có 2 văn bản cùng mang số này"));
  EXPECT_THAT(page, HasSubstr("7 bài viết, từ 23/05/2018 đến 17/11/2022"));
  EXPECT_THAT(page, HasSubstr("href=\"/officials/tran-thi-mai-0a1b\">Trần Thị Mai</a>"));
}

TEST(SearchPage, OnlyWhatAQueryAloneFindsIsForSearchEngines) {
  EXPECT_THAT(search_page("q=x"), Not(HasSubstr("noindex")));
  for (const auto* const query :
       {"q=x&date=2022", "q=x&offset=10", "q=x&sort=newest", "", "date=2022"}) {
    EXPECT_THAT(search_page(query), HasSubstr("noindex")) << query;
  }
}

TEST(SearchPage, TheWholeResultCanBeTakenAway) {
  const auto page = search_page("q=x&date=2022&offset=20&limit=50");
  EXPECT_THAT(
      page,
      HasSubstr("href=\"/api/v1/export?format=csv&amp;q=x&amp;date=2022&amp;duplicates=show\""));
  EXPECT_THAT(page, HasSubstr("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Nguồn "
                              "tin Atom\" href=\"/feed.atom?q=x&amp;date=2022\">"));
}

TEST(FacetPage, ValuesAreFoundByNameAndAppliedToTheSearch) {
  auto parsed = parse_search_parameters(parse_query_string("q=x&official=a&official=b").pairs);
  Facet facet{
      FacetField::Official, "", {{"a", "An", 3, true, false}, {"c", "Cao", 2, false, false}}};
  const auto page = render_facet_page({parsed.request, facet, "a"});
  EXPECT_THAT(page, HasSubstr("Cán bộ trong kết quả tìm “x”"));
  EXPECT_THAT(page, HasSubstr("action=\"/search/official\""));
  EXPECT_THAT(page, HasSubstr("id=\"find\" name=\"find\" type=\"search\" value=\"a\""));
  const auto form = page.substr(page.find("<form class=\"choose\""));
  EXPECT_THAT(form, HasSubstr("action=\"/search\""));
  EXPECT_THAT(form, HasSubstr("name=\"official\" value=\"a\" checked"));
  EXPECT_THAT(form, HasSubstr("type=\"hidden\" name=\"official\" value=\"b\""));
  EXPECT_THAT(form, Not(HasSubstr("type=\"hidden\" name=\"official\" value=\"a\"")));
}

TEST(SearchPage, DatesDrillDownAndBackUp) {
  auto response = make_response();
  response.facets[0].interval = "day";
  response.facets[0].values = {{"2022-11-17", "2022-11-17", 5, false, false}};
  const auto page = search_page("q=x&date=2022-11", response);
  EXPECT_THAT(page, HasSubstr("href=\"/search?q=x&amp;date=2022-11-17\""));
  EXPECT_THAT(page, HasSubstr(">Cả năm 2022</a>"));
  EXPECT_THAT(page, HasSubstr(">17/11/2022</a></th><td>5</td>"));
}

TEST(SearchPage, BoxKeepsFiltersButNotThePlaceInTheList) {
  const auto page = search_page("q=x&section=A&offset=20");
  EXPECT_THAT(page, HasSubstr("type=\"hidden\" name=\"section\" value=\"A\""));
  EXPECT_THAT(page, Not(HasSubstr("type=\"hidden\" name=\"offset\"")));
}

TEST(SearchPage, NothingFoundSaysWhatToDo) {
  SearchResponse nothing;
  const auto page = search_page("q=x&date=2022", nothing);
  EXPECT_THAT(page, HasSubstr("Không có bài viết nào phù hợp"));
  EXPECT_THAT(page, HasSubstr("Tìm lại mà không dùng bộ lọc"));
}

TEST(SearchPage, NothingFoundOffersOtherSearches) {
  const auto page = search_page("q=%22ng%C3%A2n+s%C3%A1ch%22+x%C3%A3", {});
  EXPECT_THAT(page, HasSubstr("href=\"/search?q=ng%C3%A2n%20s%C3%A1ch%20x%C3%A3\""));
  EXPECT_THAT(page, HasSubstr("Tìm không dấu: “&quot;ngan sach&quot; xa”"));
  EXPECT_THAT(page, HasSubstr("Bỏ từ cuối, chỉ tìm “&quot;ngân sách&quot;”"));
}

TEST(SearchPage, EmptyArchiveSaysSo) {
  const auto page = render_search_page({default_search(), {}, {}, true});
  EXPECT_THAT(page, HasSubstr("chưa có bài viết nào"));
  EXPECT_THAT(page, Not(HasSubstr("Có thể thử thế này")));
}

TEST(SearchPage, PagesLeadOnAndBack) {
  const auto page = search_page("q=x&offset=20");
  EXPECT_THAT(page, HasSubstr("rel=\"next nofollow\" href=\"/search?q=x&amp;offset=30\""));
  EXPECT_THAT(page, HasSubstr("rel=\"prev nofollow\" href=\"/search?q=x&amp;offset=10\""));
  EXPECT_THAT(page, HasSubstr("aria-current=\"page\""));
}

TEST(SearchPage, OffsetBetweenPagesStillHasAWayBack) {
  EXPECT_THAT(search_page("q=x&offset=5"), HasSubstr("rel=\"prev nofollow\" href=\"/search?q=x\""));
}

}  // namespace
}  // namespace tracuu
