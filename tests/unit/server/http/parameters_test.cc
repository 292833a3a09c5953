#include "server/http/parameters.h"

#include <gtest/gtest.h>

#include "server/http/links.h"
#include "tests/support/fake_search_service.h"

namespace tracuu {
namespace {

ParsedSearch parse(const std::string& query_string) {
  return parse_search_parameters(parse_query_string(query_string).pairs);
}

struct Refused {
  const char* query;
  const char* parameter;
};

class RefusedParameters : public testing::TestWithParam<Refused> {};

TEST_P(RefusedParameters, AreNamed) {
  const auto parsed = parse(GetParam().query);
  ASSERT_FALSE(parsed.refused.empty()) << GetParam().query;
  EXPECT_EQ(parsed.refused.front().name, GetParam().parameter) << GetParam().query;
  EXPECT_FALSE(parsed.refused.front().error.message.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Table, RefusedParameters,
    testing::Values(
        Refused{"limti=5", "limti"}, Refused{"Q=x", "Q"}, Refused{"offset=10&cursor=x", "cursor"},
        Refused{"exclude_date=2022", "exclude_date"}, Refused{"limit=0", "limit"},
        Refused{"limit=101", "limit"}, Refused{"limit=", "limit"}, Refused{"limit=+5", "limit"},
        Refused{"limit=%2B5", "limit"}, Refused{"limit=5x", "limit"}, Refused{"limit=-1", "limit"},
        Refused{"limit=99999999999999999999", "limit"}, Refused{"offset=10001", "offset"},
        Refused{"offset=1.5", "offset"}, Refused{"facet_size=0", "facet_size"},
        Refused{"facet_size=201", "facet_size"}, Refused{"facets=date,person", "facets"},
        Refused{"facets=date,,official", "facets"}, Refused{"sort=date", "sort"},
        Refused{"duplicates=hide", "duplicates"}, Refused{"match=some", "match"},
        Refused{"sort=", "sort"}, Refused{"sort=Newest", "sort"}, Refused{"official=", "official"},
        Refused{"exclude_source=", "exclude_source"}, Refused{"q=a&q=b", "q"},
        Refused{"limit=5&limit=5", "limit"}, Refused{"literal=", "literal"},
        Refused{"literal=all", "literal"}, Refused{"literal=abbreviation,spelling", "literal"},
        Refused{"date=2022&date=2023", "date"}, Refused{"date=2022-13", "date"},
        Refused{"date=30/02/2022", "date"}, Refused{"date=2023..2022", "date"},
        Refused{"from=2022..2023", "from"}, Refused{"to=hôm qua", "to"},
        Refused{"from=2023&to=2022", "to"}, Refused{"date=2022&from=2022-05-01", "from"},
        Refused{"to=2022&date=2022", "to"}, Refused{"event_date=2022-13", "event_date"},
        Refused{"event_date=2022&event_date=2023", "event_date"}));

TEST(SearchParameters, DefaultsAreThoseOfTheDocumentation) {
  const auto parsed = parse("");
  ASSERT_TRUE(parsed.refused.empty());
  EXPECT_EQ(parsed.request.limit, 10U);
  EXPECT_EQ(parsed.request.offset, 0U);
  EXPECT_EQ(parsed.request.facet_size, 20U);
  EXPECT_EQ(parsed.request.sort, std::nullopt);
  EXPECT_EQ(parsed.request.facets,
            (std::vector{FacetField::Date, FacetField::Official, FacetField::Resolution}));
}

TEST(SearchParameters, RepeatedFiltersGatherByField) {
  const auto parsed = parse("official=a&section=Thời+sự&official=b&exclude_official=c&official=a");
  ASSERT_TRUE(parsed.refused.empty());
  ASSERT_EQ(parsed.request.filters.size(), 2U);
  EXPECT_EQ(parsed.request.filters[0].include, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(parsed.request.filters[0].exclude, (std::vector<std::string>{"c"}));
  EXPECT_EQ(parsed.request.filters[1].field, FacetField::Section);
}

TEST(SearchParameters, EmptyFacetsMeansNone) {
  EXPECT_TRUE(parse("facets=").refused.empty());
  EXPECT_TRUE(parse("facets=").request.facets.empty());
}

TEST(SearchParameters, AnEventDateStandsBesideADateAndComesBack) {
  const auto parsed = parse("date=2023&event_date=11/1/2023");
  ASSERT_TRUE(parsed.refused.empty());
  EXPECT_EQ(parsed.request.event_days, parse_day_range("2023-01-11").value());
  const auto pairs = build_search_parameters(parsed.request);
  EXPECT_NE(std::find(pairs.begin(), pairs.end(), QueryPair("event_date", "2023-01-11")),
            pairs.end());
}

TEST(SearchParameters, EmptyDatesOfAFormAreOpen) {
  const auto parsed = parse("q=x&from=&to=&date=");
  EXPECT_TRUE(parsed.refused.empty());
  EXPECT_EQ(parsed.request.days, DayRange{});
}

TEST(SearchParameters, FromAndToIncludeTheirWholeYearOrMonth) {
  const auto parsed = parse("from=2021&to=11/2022");
  ASSERT_TRUE(parsed.refused.empty());
  EXPECT_EQ(parsed.request.days, (DayRange{make_day(2021, 1, 1), make_day(2022, 11, 30)}));
}

TEST(SearchParameters, DateWithEmptyFormFieldsStands) {
  const auto parsed = parse("date=2022-02&from=&to=");
  ASSERT_TRUE(parsed.refused.empty());
  EXPECT_EQ(parsed.request.days, (DayRange{make_day(2022, 2, 1), make_day(2022, 2, 28)}));
}

TEST(SearchParameters, OverlongQueryIsCutBetweenCharactersAndReported) {
  std::string text;
  while (text.size() <= kMaxQueryBytes) text += "ệ";
  const auto parsed = parse_search_parameters({{"q", text}});
  ASSERT_EQ(parsed.refused.size(), 1U);
  EXPECT_EQ(parsed.refused[0].error.code, ErrorCode::TooLarge);
  EXPECT_NE(parsed.refused[0].error.message.find("1024"), std::string::npos);
  EXPECT_LE(parsed.request.query_text.size(), kMaxQueryBytes);
  EXPECT_TRUE(is_utf8(parsed.request.query_text));
}

TEST(SearchParameters, QueryOfExactlyTheLimitIsTaken) {
  EXPECT_TRUE(parse_search_parameters({{"q", std::string(kMaxQueryBytes, 'a')}}).refused.empty());
}

TEST(SearchParameters, FilterValuesAreBounded) {
  QueryPairs pairs;
  for (std::size_t i = 0; i <= kMaxFilterValues; ++i) {
    pairs.emplace_back("official", std::to_string(i));
  }
  const auto parsed = parse_search_parameters(pairs);
  ASSERT_EQ(parsed.refused.size(), 1U);
  EXPECT_EQ(parsed.refused[0].error.code, ErrorCode::TooLarge);
}

TEST(SearchParameters, WhatIsLeftIsStillRead) {
  const auto parsed = parse("q=x&nonsense=1&limit=abc&offset=20");
  EXPECT_EQ(parsed.refused.size(), 2U);
  EXPECT_EQ(parsed.request.query_text, "x");
  EXPECT_EQ(parsed.request.offset, 20U);
  EXPECT_EQ(parsed.request.limit, 10U);
}

TEST(BuildSearchParameters, DefaultsLeaveAnEmptyAddress) {
  EXPECT_EQ(search_url("/search", default_search()), "/search");
}

TEST(BuildSearchParameters, EveryParameterIsReadBack) {
  const auto* text =
      "q=%22c%E1%BB%A7a%22%20%26%20%2B&official=a&official=b&exclude_official=c&resolution=28-NQ%"
      "2FTW"
      "&date=2022-11&sort=oldest&limit=50&offset=100&facets=section,date&facet_size=7"
      "&literal=spelling&literal=keystrokes&literal=spelling&duplicates=show&match=all";
  const auto once = parse(text);
  ASSERT_TRUE(once.refused.empty());
  const auto built = build_query_string(build_search_parameters(once.request));
  const auto twice = parse(built);
  ASSERT_TRUE(twice.refused.empty());
  EXPECT_EQ(twice.request.query_text, "\"của\" & +");
  EXPECT_EQ(twice.request.days, once.request.days);
  EXPECT_EQ(twice.request.facets, once.request.facets);
  EXPECT_EQ(twice.request.literal,
            (std::vector{AssumptionKind::Spelling, AssumptionKind::Keystrokes}));
  EXPECT_EQ(twice.request.duplicates, Duplicates::Show);
  EXPECT_EQ(parse(build_query_string(build_search_parameters(parse("cursor=a%2Fb").request)))
                .request.cursor,
            "a/b");
  EXPECT_EQ(build_query_string(build_search_parameters(twice.request)), built);
}

TEST(FormatDayRange, IsTheShortestSpelling) {
  const auto day = [](int y, unsigned m, unsigned d) { return std::optional(make_day(y, m, d)); };
  EXPECT_EQ(format_day_range({}), "");
  EXPECT_EQ(format_day_range({day(2022, 1, 1), day(2022, 12, 31)}), "2022");
  EXPECT_EQ(format_day_range({day(2024, 2, 1), day(2024, 2, 29)}), "2024-02");
  EXPECT_EQ(format_day_range({day(2023, 2, 1), day(2023, 2, 27)}), "2023-02-01..2023-02-27");
  EXPECT_EQ(format_day_range({day(2022, 11, 17), day(2022, 11, 17)}), "2022-11-17");
  EXPECT_EQ(format_day_range({day(2022, 1, 1), {}}), "2022-01-01..");
  EXPECT_EQ(format_day_range({{}, day(2022, 1, 1)}), "..2022-01-01");
}

}  // namespace
}  // namespace tracuu
