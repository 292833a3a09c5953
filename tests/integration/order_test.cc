#include <algorithm>
#include <array>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing_support::TempIndex;

/// Many articles of equal weight, on few days, so that nothing but the order of ties decides.
std::vector<std::string> archive_of_ties() {
  std::vector<std::string> lines;
  for (int i = 0; i < 260; ++i) {
    const std::string date =
        i % 13 == 0 ? "" : R"(,"published":"2023-05-1)" + std::to_string(i % 5) + '"';
    lines.push_back(R"({"id":"bai-)" + std::to_string(i * 37 % 260) +
                    R"(","title":"Lễ hội","body":"Lễ hội )" +
                    std::string(i % 3 == 0 ? "mùa xuân" : "mùa thu") + '"' + date + '}');
  }
  return lines;
}

std::vector<std::string> find_all(TempIndex& archive, const std::string& query, SortOrder sort) {
  SearchRequest request;
  request.query_text = query;
  request.sort = sort;
  request.limit = 60;
  std::vector<std::string> ids;
  for (auto page = archive.search(request); !page.hits.empty(); page = archive.search(request)) {
    for (const Hit& hit : page.hits) ids.push_back(hit.article.id);
    request.offset += request.limit;
  }
  return ids;
}

constexpr std::array kOrders{SortOrder::Relevance, SortOrder::Recent, SortOrder::Newest,
                             SortOrder::Oldest};

TEST(Order, IsTheSameHoweverTheArchiveCameToBe) {
  const auto lines = archive_of_ties();
  TempIndex one_thread;
  one_thread.update(lines, 1);
  TempIndex two_threads;
  two_threads.update(lines, 2);
  TempIndex halves;
  const auto middle = lines.begin() + 130;
  halves.update({middle, lines.end()}, 2);
  halves.update({lines.begin(), middle}, 1);
  for (const std::string query : {"lễ hội", "mùa xuân", ""}) {
    for (const SortOrder sort : kOrders) {
      const auto wanted = find_all(one_thread, query, sort);
      EXPECT_EQ(find_all(two_threads, query, sort), wanted) << query;
      EXPECT_EQ(find_all(halves, query, sort), wanted) << query;
    }
  }
}

TEST(Order, OfTiesIsLatestFirstThenById) {
  TempIndex archive;
  const auto line = [](const std::string& id, const std::string& date) {
    return R"({"id":")" + id + R"(","title":"Lễ hội","body":"Mùa xuân","published":")" + date +
           "\"}";
  };
  archive.update({line("b", "2022-01-01"), line("d", "2023-01-01"), line("c", "2023-01-01"),
                  line("a", "2022-01-01")});
  EXPECT_THAT(archive.find("lễ hội"), testing::ElementsAre("c", "d", "a", "b"));
}

TEST(Order, PreferringWhatIsRecentChangesOnlyTheOrder) {
  TempIndex archive;
  archive.update(archive_of_ties());
  for (const std::string query : {"lễ hội", "mùa xuân"}) {
    auto by_relevance = find_all(archive, query, SortOrder::Relevance);
    auto recent = find_all(archive, query, SortOrder::Recent);
    std::sort(by_relevance.begin(), by_relevance.end());
    std::sort(recent.begin(), recent.end());
    EXPECT_EQ(recent, by_relevance);
    SearchRequest request;
    request.query_text = query;
    request.facets = {FacetField::Date};
    const auto plain = archive.search(request);
    request.sort = SortOrder::Recent;
    const auto preferring = archive.search(request);
    EXPECT_EQ(preferring.total, plain.total);
    ASSERT_EQ(preferring.facets.size(), 1U);
    EXPECT_EQ(preferring.facets[0].values.size(), plain.facets[0].values.size());
  }
}

TEST(Order, ALittleLessRelevantArticleOfTodayIsAboveAnOldOne) {
  TempIndex archive;
  archive.update(
      {R"({"id":"cu","title":"Lễ hội hoa","body":"Lễ hội hoa ban","published":"2003-05-01"})",
       R"({"id":"moi","title":"Lễ hội hoa","body":"Lễ hội hoa ban và nhiều thứ khác","published":"2023-05-01"})"});
  EXPECT_EQ(find_all(archive, "lễ hội hoa", SortOrder::Relevance).front(), "cu");
  EXPECT_EQ(find_all(archive, "lễ hội hoa", SortOrder::Recent).front(), "moi");
}

}  // namespace
}  // namespace tracuu
