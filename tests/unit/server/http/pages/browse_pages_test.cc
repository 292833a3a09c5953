#include "server/http/pages/browse_pages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/fake_search_service.h"

namespace tracuu {
namespace {

using std::chrono::month;
using std::chrono::year;
using testing::HasSubstr;
using testing::Not;

BrowseView make_browse() {
  BrowseView view;
  view.status = {"g7", 12, {}, {}, "2026-01-02T03:04:05+07:00"};
  view.coverage.first_month = year(2022) / month(11);
  view.coverage.months = {7, 0, 5};
  view.coverage.sources = {
      {"Báo <Mẫu>", {12, make_day(2022, 11, 2), make_day(2023, 1, 9)}, {7, 0, 5}}};
  view.coverage.sections = {{.value = "Thời sự", .label = "Thời sự", .count = 4}};
  return view;
}

PeriodView make_period(const char* text) {
  const auto period = parse_period(text);
  PeriodView view{*period, make_response()};
  view.response.total = 3;
  return view;
}

TEST(ParsePeriod, TakesADayAMonthOrAYearInEitherSpelling) {
  EXPECT_EQ(parse_period("2022")->name, "2022");
  EXPECT_EQ(parse_period("11/2022")->name, "2022-11");
  EXPECT_EQ(parse_period("17/11/2022")->name, "2022-11-17");
  EXPECT_EQ(parse_period("2022-11-17")->kind, PeriodKind::OneDay);
}

TEST(ParsePeriod, RefusesWhatIsNotOne) {
  for (const auto* const text : {"", "hôm qua", "2022..2023", "2022..", "31/02/2022"}) {
    EXPECT_FALSE(parse_period(text).has_value()) << text;
  }
}

TEST(BrowsePage, MonthsAreLinksAndGapsAreSeen) {
  const auto page = render_browse_page(make_browse());
  EXPECT_THAT(page, HasSubstr("<a href=\"/browse/2022-11\"><span aria-hidden=\"true\">7</span>"));
  EXPECT_THAT(page, HasSubstr("tháng 11/2022: 7 bài viết"));
  EXPECT_THAT(
      page, HasSubstr("<td class=\"n gap\" data-month=\"12\"><span aria-hidden=\"true\">–</span>"));
  EXPECT_THAT(page, HasSubstr("tháng 12/2022: 0 bài viết"));
  EXPECT_THAT(page, HasSubstr("<a href=\"/browse/2023\">2023</a>"));
}

TEST(BrowsePage, SourcesTellTheirGaps) {
  const auto page = render_browse_page(make_browse());
  EXPECT_THAT(page, HasSubstr("Báo &lt;Mẫu&gt;</a>"));
  EXPECT_THAT(page, HasSubstr("<td>02/11/2022</td><td>09/01/2023</td><td>1</td>"));
}

TEST(BrowsePage, ABadDateIsSaidBesideItsField) {
  auto view = make_browse();
  view.refused_date = "31/02\"";
  const auto page = render_browse_page(view);
  EXPECT_THAT(page, HasSubstr("aria-describedby=\"date-fault\" value=\"31/02&quot;\""));
  EXPECT_THAT(page, HasSubstr("Ngày chưa đúng"));
}

TEST(BrowsePage, AnEmptyArchiveSaysSo) {
  BrowseView view;
  EXPECT_THAT(render_browse_page(view), HasSubstr("chưa có bài viết nào"));
}

TEST(PeriodPage, AMonthIsACalendarFromMondayOn) {
  auto view = make_period("2022-11");
  view.response.facets = {
      {FacetField::Date, "day", {{.value = "2022-11-17", .label = "", .count = 3}}, 0}};
  const auto page = render_period_page(view);
  // 1 November 2022 was a Tuesday.
  EXPECT_THAT(page, HasSubstr("<tr><td></td><td><span class=\"none\">1</span></td>"));
  EXPECT_THAT(page, HasSubstr("<a href=\"/browse/2022-11-17\">"));
  EXPECT_THAT(page, HasSubstr("17/11/2022: 3 bài viết"));
  EXPECT_THAT(page, HasSubstr("href=\"/browse/2022-10\""));
  EXPECT_THAT(page, HasSubstr("href=\"/browse/2022-12\""));
}

TEST(PeriodPage, ADayLeadsToItsMonthAndNeighbours) {
  const auto page = render_period_page(make_period("2022-12-31"));
  EXPECT_THAT(page, HasSubstr("href=\"/browse/2022-12\""));
  EXPECT_THAT(page, HasSubstr("href=\"/browse/2022-12-30\""));
  EXPECT_THAT(page, HasSubstr("href=\"/browse/2023-01-01\""));
  EXPECT_THAT(page, Not(HasSubstr("class=\"calendar\"")));
}

}  // namespace
}  // namespace tracuu
