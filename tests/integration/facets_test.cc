#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing_support::TempIndex;

constexpr int kArticles = 240;

std::string year_of(int i) {
  return std::to_string(2018 + i % 5);
}
std::string month_of(int i) {
  return i % 3 == 0 ? "11" : "0" + std::to_string(1 + i % 9);
}
std::string section_of(int i) {
  return "Mục " + std::to_string(i % 7);
}
std::string source_of(int i) {
  return "Nguồn " + std::to_string(i % 4);
}
bool has_word(int i) {
  return i % 2 == 0;
}

/// An archive whose counts can be worked out by hand.
std::vector<std::string> counted_archive() {
  std::vector<std::string> lines;
  lines.reserve(kArticles);
  for (int i = 0; i < kArticles; ++i) {
    lines.push_back(R"({"id":")" + std::to_string(i) + R"(","title":"Bài )" + std::to_string(i) +
                    R"(","body":")" + (has_word(i) ? "thuỷ lợi" : "giao thông") +
                    R"(","published":")" + year_of(i) + "-" + month_of(i) + "-0" +
                    std::to_string(1 + i % 9) + R"(","section":")" + section_of(i) +
                    R"(","source":")" + source_of(i) + R"("})");
  }
  return lines;
}

class Facets : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    archive = new TempIndex;
    archive->update(counted_archive());
  }
  static void TearDownTestSuite() {
    delete archive;
    archive = nullptr;
  }
  static std::map<std::string, std::uint64_t> counts(const Facet& facet) {
    std::map<std::string, std::uint64_t> out;
    for (const FacetValue& value : facet.values) out[value.value] = value.count;
    return out;
  }
  template <typename Value>
  static std::map<std::string, std::uint64_t> expected(Value&& value,
                                                       const std::function<bool(int)>& passes) {
    std::map<std::string, std::uint64_t> out;
    for (int i = 0; i < kArticles; ++i) {
      if (passes(i)) ++out[value(i)];
    }
    return out;
  }
  static SearchRequest request_for(const std::string& query) {
    SearchRequest request;
    request.query_text = query;
    request.facets = {FacetField::Date, FacetField::Section, FacetField::Source};
    return request;
  }
  static TempIndex* archive;
};

TempIndex* Facets::archive = nullptr;

TEST_F(Facets, CountAllMatchesAndNotThePage) {
  const SearchResponse response = archive->search(request_for("thủy lợi"));
  EXPECT_EQ(response.total, 120U);
  EXPECT_EQ(response.hits.size(), 10U);
  EXPECT_EQ(counts(response.facets[1]), expected(section_of, has_word));
  EXPECT_EQ(counts(response.facets[0]), expected(year_of, has_word));
}

TEST_F(Facets, LeaveTheirOwnFilterOut) {
  SearchRequest request = request_for("thủy lợi");
  request.filters = {{FacetField::Section, {"Mục 2"}, {}}};
  const SearchResponse response = archive->search(request);
  const auto in_section = [](int i) { return has_word(i) && i % 7 == 2; };
  EXPECT_EQ(counts(response.facets[1]), expected(section_of, has_word));
  EXPECT_EQ(counts(response.facets[2]), expected(source_of, in_section));
  for (const FacetValue& value : response.facets[1].values)
    EXPECT_EQ(value.selected, value.label == "Mục 2");
}

TEST_F(Facets, TwoFiltersOfOneFieldAreOrOfTwoFieldsAreAnd) {
  SearchRequest request = request_for("");
  request.filters = {{FacetField::Section, {"Mục 2", "Mục 3"}, {}},
                     {FacetField::Source, {"Nguồn 1"}, {}}};
  std::uint64_t want = 0;
  for (int i = 0; i < kArticles; ++i) want += (i % 7 == 2 || i % 7 == 3) && i % 4 == 1 ? 1U : 0U;
  EXPECT_EQ(archive->search(request).total, want);
}

TEST_F(Facets, DatesDrillFromYearsToMonthsToDays) {
  SearchRequest request = request_for("");
  EXPECT_EQ(archive->search(request).facets[0].interval, "year");
  request.days = parse_day_range("2020").value();
  const Facet months = archive->search(request).facets[0];
  EXPECT_EQ(months.interval, "month");
  EXPECT_EQ(counts(months), expected([](int i) { return year_of(i) + "-" + month_of(i); },
                                     [](int i) { return year_of(i) == "2020"; }));
  request.days = parse_day_range("2020-11").value();
  const Facet days = archive->search(request).facets[0];
  EXPECT_EQ(days.interval, "day");
  EXPECT_EQ(days.values.front().label.substr(2), "/11/2020");
}

TEST_F(Facets, WhatIsNotListedIsInOther) {
  SearchRequest request = request_for("");
  request.facet_size = 3;
  const Facet facet = archive->search(request).facets[1];
  std::uint64_t listed = 0;
  for (const FacetValue& value : facet.values) listed += value.count;
  EXPECT_EQ(facet.values.size(), 3U);
  EXPECT_EQ(listed + facet.other, static_cast<std::uint64_t>(kArticles));
}

TEST_F(Facets, PagesTogetherAreAllMatchesOnce) {
  for (const SortOrder sort : {SortOrder::Relevance, SortOrder::Newest, SortOrder::Oldest}) {
    SearchRequest request = request_for("thủy lợi");
    request.sort = sort;
    request.limit = 50;
    std::map<std::string, int> seen;
    for (request.offset = 0; request.offset < 150; request.offset += 50) {
      for (const Hit& hit : archive->search(request).hits) ++seen[hit.article.id];
    }
    EXPECT_EQ(seen.size(), 120U);
  }
}

TEST_F(Facets, ThePageAndTheTotalAgreeUnderEveryFilter) {
  SearchRequest request = request_for("thủy lợi");
  request.limit = 100;
  request.days = parse_day_range("2019-03..2020-11-05").value();
  request.filters = {{FacetField::Source, {}, {"Nguồn 0"}}};
  const SearchResponse response = archive->search(request);
  EXPECT_EQ(response.total, response.hits.size());
  EXPECT_GT(response.total, 0U);
}

}  // namespace
}  // namespace tracuu
