#include <algorithm>
#include <array>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing_support::TempIndex;

constexpr std::array kWords{"sông", "núi",  "chợ",  "đình", "cầu", "phố",
                            "làng", "đồng", "rừng", "bến",  "gò",  "ao"};

/// A body of its own for each number: words drawn by a fixed rule, the word "hội" in each.
std::string body_of(std::size_t release) {
  std::string text = "Hội";
  std::size_t state = 7919 * (release + 1);
  for (std::size_t i = 0; i < 120; ++i) {
    state = (state * 1103515245 + 12345) % 2147483648U;
    text += ' ' + std::string(kWords[(state >> 16U) % kWords.size()]);
  }
  return text + '.';
}

std::string line(const std::string& id, const std::string& body, const std::string& source,
                 std::size_t day) {
  return R"({"id":")" + id + R"(","title":"Ngày hội","body":")" + body + R"(","source":")" +
         source + R"(","published":"2023-05-)" + (day < 10 ? "0" : "") + std::to_string(day) +
         R"("})";
}

/// Release i has i % 4 copies, each in another source and on a later day.
std::vector<std::string> archive_with_copies(std::size_t releases) {
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < releases; ++i) {
    for (std::size_t copy = 0; copy <= i % 4; ++copy) {
      const std::string id = "r" + std::to_string(i) + "-" + std::to_string(copy);
      lines.push_back(line(id, body_of(i) + (copy == 2 ? " Theo báo bạn." : ""),
                           "Nguồn " + std::to_string(copy), 1 + (i * 5 + copy) % 28));
    }
  }
  return lines;
}

std::vector<std::string> ids_of(const HitCopies& copies) {
  std::vector<std::string> ids;
  for (const Article& article : copies.articles) ids.push_back(article.id);
  return ids;
}

SearchRequest request_for(const std::string& query, SortOrder sort = SortOrder::Relevance) {
  SearchRequest request;
  request.query_text = query;
  request.sort = sort;
  return request;
}

class DuplicatesInPages : public testing::TestWithParam<SortOrder> {};

TEST_P(DuplicatesInPages, HitsAndTheirCopiesAreAllMatchesEachOnce) {
  TempIndex archive;
  const auto lines =
      archive_with_copies(150);  // 375 articles: more than go through the second stage.
  archive.update(lines);
  for (const std::string query : {"hội", ""}) {
    SearchRequest request = request_for(query, GetParam());
    request.limit = 7;
    std::vector<std::string> seen;
    std::uint64_t hits = 0;
    for (SearchResponse page = archive.search(request); !page.hits.empty();
         page = archive.search(request)) {
      for (const Hit& hit : page.hits) {
        seen.push_back(hit.article.id);
        const auto copies = ids_of(hit.copies);
        EXPECT_EQ(copies.size(), hit.copies.count);
        seen.insert(seen.end(), copies.begin(), copies.end());
      }
      hits += page.hits.size();
      EXPECT_EQ(page.total, lines.size());
      EXPECT_EQ(page.total_hits, 150U);
      request.offset += request.limit;
    }
    EXPECT_EQ(hits, 150U);
    EXPECT_EQ(seen.size(), lines.size());
    EXPECT_EQ(std::set(seen.begin(), seen.end()).size(), lines.size());
  }
}

TEST_P(DuplicatesInPages, TheFirstInTheOrderStandsForTheGroup) {
  TempIndex archive;
  archive.update(archive_with_copies(40));
  SearchRequest request = request_for("hội", GetParam());
  request.limit = 100;
  request.duplicates = Duplicates::Show;
  std::vector<std::string> firsts;
  std::set<std::string> releases;
  for (const Hit& hit : archive.search(request).hits) {
    EXPECT_EQ(hit.copies.count, 0U);
    const std::string& id = hit.article.id;
    if (releases.insert(id.substr(0, id.find('-'))).second) firsts.push_back(id);
  }
  request.duplicates = Duplicates::Collapse;
  std::vector<std::string> collapsed;
  for (const Hit& hit : archive.search(request).hits) collapsed.push_back(hit.article.id);
  EXPECT_EQ(collapsed, firsts);
}

INSTANTIATE_TEST_SUITE_P(Orders, DuplicatesInPages,
                         testing::Values(SortOrder::Relevance, SortOrder::Recent, SortOrder::Newest,
                                         SortOrder::Oldest));

TEST(Duplicates, ACopyThatTheFilterLeavesOutStandsBehindNoHit) {
  TempIndex archive;
  archive.update(archive_with_copies(4));
  SearchRequest request = request_for("hội");
  request.filters = {{FacetField::Source, {"Nguồn 0", "Nguồn 3"}, {}}};
  const SearchResponse response = archive.search(request);
  EXPECT_EQ(response.total, 5U);
  EXPECT_EQ(response.total_hits, 4U);
  for (const Hit& hit : response.hits) {
    const bool last_release = hit.article.id.starts_with("r3-");
    EXPECT_EQ(hit.copies.count, last_release ? 1U : 0U) << hit.article.id;
  }
}

TEST(Duplicates, FacetsCountArticles) {
  TempIndex archive;
  archive.update(archive_with_copies(8));
  SearchRequest request = request_for("hội");
  request.facets = {FacetField::Source};
  const auto counted = archive.search(request);
  request.duplicates = Duplicates::Show;
  const auto shown = archive.search(request);
  EXPECT_EQ(counted.total, shown.total);
  ASSERT_EQ(counted.facets[0].values.size(), 4U);
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(counted.facets[0].values[i].count, shown.facets[0].values[i].count);
  }
}

TEST(Duplicates, AnUpdateJoinsWhatCameBeforeAndPartsWhatChanged) {
  TempIndex archive;
  archive.update({line("a", body_of(1), "Báo A", 1), line("c", body_of(2), "Báo A", 1)});
  archive.update({line("b", body_of(1), "Báo B", 2)});
  auto first = archive.search(request_for("hội", SortOrder::Newest));
  EXPECT_EQ(first.total_hits, 2U);
  EXPECT_THAT(ids_of(first.hits.at(0).copies), ElementsAre("a"));

  archive.update({line("a", body_of(3), "Báo A", 1)});
  TempIndex fresh;
  fresh.update({line("b", body_of(1), "Báo B", 2), line("a", body_of(3), "Báo A", 1),
                line("c", body_of(2), "Báo A", 1)});
  EXPECT_EQ(fresh.search(request_for("hội")).total_hits, 3U);
}

}  // namespace
}  // namespace tracuu
