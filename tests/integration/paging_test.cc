#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::TempIndex;

constexpr std::array kOrders{SortOrder::Relevance, SortOrder::Recent, SortOrder::Newest,
                             SortOrder::Oldest, SortOrder::Findable};

/// Articles of few words, on few days, some without a date, some of them copies.
std::vector<std::string> random_archive(std::mt19937& random, int count, const std::string& name) {
  const auto draw = [&](int below) {
    return static_cast<int>(random() % static_cast<unsigned>(below));
  };
  std::vector<std::string> lines;
  for (int i = 0; i < count; ++i) {
    std::string body = draw(3) == 0 ? "mùa xuân" : "mùa thu";
    if (draw(4) == 0) {
      // Long enough to be a copy: only the ending differs from text to text.
      const int text = draw(5);
      for (int word = 0; word < 130; ++word) body += " từ" + std::to_string(text * 1000 + word);
    }
    const std::string date =
        draw(7) == 0 ? "" : R"(,"published":"2023-05-1)" + std::to_string(draw(6)) + '"';
    lines.push_back(R"({"id":")" + name + std::to_string(i) + R"(","title":"Lễ hội )" + name +
                    R"(","body":")" + body + '"' + date + '}');
  }
  return lines;
}

std::vector<std::string> ids_of(const std::vector<Hit>& hits) {
  std::vector<std::string> ids;
  for (const Hit& hit : hits) ids.push_back(hit.article.id);
  return ids;
}

std::vector<std::string> by_offsets(TempIndex& archive, SearchRequest request) {
  std::vector<std::string> ids;
  for (;;) {
    const auto page = ids_of(archive.search(request).hits);
    if (page.empty()) return ids;
    ids.insert(ids.end(), page.begin(), page.end());
    request.offset += request.limit;
  }
}

std::vector<std::string> by_cursors(TempIndex& archive, SearchRequest request) {
  std::vector<std::string> ids;
  for (;;) {
    const auto response = archive.search(request);
    const auto page = ids_of(response.hits);
    ids.insert(ids.end(), page.begin(), page.end());
    if (response.next_cursor.empty()) return ids;
    request.cursor = response.next_cursor;
  }
}

std::vector<std::string> by_stream(TempIndex& archive, const SearchRequest& request) {
  const auto stream = archive.searcher().stream(request).value();
  std::vector<std::string> ids;
  for (auto piece = stream->next(); !piece.empty(); piece = stream->next()) {
    for (const Article& article : piece) ids.push_back(article.id);
  }
  EXPECT_EQ(ids.size(), stream->total());
  return ids;
}

SearchRequest request_for(const std::string& query, SortOrder sort, Duplicates duplicates) {
  SearchRequest request;
  request.query_text = query;
  request.sort = sort;
  request.duplicates = duplicates;
  request.limit = 7;
  return request;
}

TEST(Paging, PagesCursorsAndStreamsAreTheSameHits) {
  std::mt19937 random(20261125);
  TempIndex archive;
  archive.update(random_archive(random, 300, "bai"));
  for (const std::string query : {"lễ hội", "mùa xuân", "", "xuân thu"}) {
    for (const SortOrder sort : kOrders) {
      for (const Duplicates duplicates : {Duplicates::Collapse, Duplicates::Show}) {
        const auto request = request_for(query, sort, duplicates);
        const auto wanted = by_offsets(archive, request);
        EXPECT_EQ(by_cursors(archive, request), wanted) << query << static_cast<int>(sort);
        EXPECT_EQ(by_stream(archive, request), wanted) << query << static_cast<int>(sort);
        EXPECT_EQ(archive.search(request).total_hits, wanted.size());
      }
    }
  }
}

TEST(Paging, ACursorGoesOnWhereTheArchiveGrewInBetween) {
  for (const SortOrder sort : kOrders) {
    std::mt19937 random(7);
    TempIndex archive;
    archive.update(random_archive(random, 60, "cu"));
    auto request = request_for("", sort, Duplicates::Show);
    const auto wanted = by_offsets(archive, request);
    std::vector<std::string> seen;
    for (int round = 0;; ++round) {
      const auto response = archive.search(request);
      EXPECT_EQ(response.total, wanted.size());
      const auto page = ids_of(response.hits);
      seen.insert(seen.end(), page.begin(), page.end());
      if (response.next_cursor.empty()) break;
      request.cursor = response.next_cursor;
      if (round % 3 != 0) continue;
      archive.update(random_archive(random, 20, "moi" + std::to_string(round)));
      archive.wait_for_latest();
    }
    EXPECT_EQ(seen, wanted) << static_cast<int>(sort);
  }
}

TEST(Paging, ByWordsNoArticleThatCameLaterIsAmongTheHits) {
  std::mt19937 random(8);
  TempIndex archive;
  archive.update(random_archive(random, 60, "cu"));
  auto request = request_for("lễ hội", SortOrder::Relevance, Duplicates::Show);
  std::set<std::string> seen;
  std::size_t hits = 0;
  for (;;) {
    const auto response = archive.search(request);
    EXPECT_EQ(response.total, 60U);
    for (const std::string& id : ids_of(response.hits)) {
      EXPECT_TRUE(id.starts_with("cu")) << id;
      seen.insert(id);
      ++hits;
    }
    if (response.next_cursor.empty()) break;
    request.cursor = response.next_cursor;
    archive.update(random_archive(random, 5, "moi" + std::to_string(hits)));
    archive.wait_for_latest();
  }
  EXPECT_EQ(hits, 60U);
  EXPECT_GE(seen.size(), 50U);  // The weights of words have moved.
}

TEST(Paging, WhatCameLaterDoesNotChangeHowTheQueryIsTaken) {
  TempIndex archive;
  const auto line = [](const std::string& id, const std::string& body) {
    return R"({"id":")" + id + R"(","title":"Tin","body":")" + body + "\"}";
  };
  archive.update(
      {line("a", "mùa xuân"), line("b", "mùa thu"), line("c", "mùa xuân"), line("d", "mùa thu")});
  auto request = request_for("xuân thu", SortOrder::Newest, Duplicates::Show);
  request.limit = 3;
  const auto first = archive.search(request);
  EXPECT_EQ(first.total, 4U);  // None has both words.
  archive.update({line("e", "xuân thu")});
  archive.wait_for_latest();
  request.cursor = first.next_cursor;
  const auto second = archive.search(request);
  EXPECT_EQ(second.total, 4U);
  EXPECT_THAT(ids_of(second.hits), ElementsAre("d"));
}

TEST(Paging, ACursorGoesOnAlthoughItsLastHitIsGone) {
  TempIndex archive;
  const auto line = [](int i, const std::string& body) {
    return R"({"id":"a)" + std::to_string(i) + R"(","title":"Lễ hội","body":")" + body +
           R"(","published":"2023-05-1)" + std::to_string(i) + "\"}";
  };
  std::vector<std::string> lines;
  for (int i = 0; i < 6; ++i) lines.push_back(line(i, "Mùa xuân"));
  archive.update(lines);
  auto request = request_for("", SortOrder::Newest, Duplicates::Show);
  request.limit = 2;
  const auto first = archive.search(request);
  EXPECT_THAT(ids_of(first.hits), ElementsAre("a5", "a4"));
  archive.update({line(4, "Mùa thu")});  // Another version: findable only from now on.
  archive.wait_for_latest();
  request.cursor = first.next_cursor;
  EXPECT_THAT(ids_of(archive.search(request).hits), ElementsAre("a3", "a2"));
  request.sort = SortOrder::Oldest;
  request.cursor.clear();
  request.cursor = archive.search(request).next_cursor;
  archive.update({line(1, "Mùa thu")});
  archive.wait_for_latest();
  EXPECT_THAT(ids_of(archive.search(request).hits), ElementsAre("a2", "a3"));
}

TEST(Paging, ACursorOfAnotherRequestOrADamagedOneIsRefused) {
  std::mt19937 random(1);
  TempIndex archive;
  archive.update(random_archive(random, 30, "bai"));
  auto request = request_for("", SortOrder::Newest, Duplicates::Show);
  const std::string cursor = archive.search(request).next_cursor;
  ASSERT_FALSE(cursor.empty());
  EXPECT_EQ(
      cursor.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
      std::string::npos);
  request.cursor = cursor;
  EXPECT_TRUE(archive.searcher().search(request));
  for (std::size_t i = 0; i < cursor.size(); i += 5) {
    request.cursor = cursor;
    request.cursor[i] = request.cursor[i] == 'x' ? 'y' : 'x';
    const auto refused = archive.searcher().search(request);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadField);
    EXPECT_TRUE(refused.error().message.starts_with("cursor: "));
  }
  request.cursor = cursor;
  request.sort = SortOrder::Oldest;
  EXPECT_FALSE(archive.searcher().search(request));
  request.sort = SortOrder::Newest;
  request.filters = {{FacetField::Source, {"x"}, {}}};
  EXPECT_FALSE(archive.searcher().search(request));
}

TEST(Stream, LeavesTheDatabasesToOthersBetweenItsPieces) {
  std::mt19937 random(3);
  TempIndex archive;
  archive.update(random_archive(random, 200, "bai"));
  std::vector<std::unique_ptr<ArticleStream>> open;
  for (int i = 0; i < 40; ++i) {
    open.push_back(
        archive.searcher().stream(request_for("", SortOrder::Newest, Duplicates::Show)).value());
    EXPECT_FALSE(open.back()->next().empty());
  }
  EXPECT_EQ(archive.search(request_for("lễ hội", SortOrder::Newest, Duplicates::Show)).total, 200U);
}

TEST(Stream, ShowsTheArchiveAsItWasWhenItBegan) {
  std::mt19937 random(4);
  TempIndex archive;
  archive.update(random_archive(random, 150, "bai"));
  const auto request = request_for("", SortOrder::Newest, Duplicates::Show);
  const auto wanted = by_offsets(archive, request);
  const auto stream = archive.searcher().stream(request).value();
  std::vector<std::string> ids;
  for (auto piece = stream->next(); !piece.empty(); piece = stream->next()) {
    for (const Article& article : piece) {
      ids.push_back(article.id);
      EXPECT_FALSE(article.body.empty());
    }
    archive.update(random_archive(random, 2, "moi"));
    archive.wait_for_latest();
  }
  EXPECT_EQ(ids, wanted);
}

std::vector<std::string> ids_of_changes(const ChangesResponse& response) {
  std::vector<std::string> ids;
  for (const Change& change : response.changes) ids.push_back(change.article.id);
  return ids;
}

TEST(Changes, AreAddedAndChangedArticlesAndNoOthers) {
  TempIndex archive;
  const auto line = [](const std::string& id, const std::string& body) {
    return R"({"id":")" + id + R"(","title":"Lễ hội","body":")" + body + "\"}";
  };
  archive.update({line("a", "Mùa xuân"), line("b", "Mùa xuân"), line("c", "Mùa xuân")});
  ChangesRequest request{.since = {}, .cursor = {}, .limit = 2};
  auto first = archive.searcher().changes(request).value();
  EXPECT_EQ(first.changes.size(), 2U);
  EXPECT_FALSE(first.complete);
  request.cursor = first.next_cursor;
  auto second = archive.searcher().changes(request).value();
  EXPECT_EQ(second.changes.size(), 1U);
  EXPECT_TRUE(second.complete);
  request.cursor = second.next_cursor;
  EXPECT_THAT(archive.searcher().changes(request).value().changes, IsEmpty());

  archive.update({line("a", "Mùa xuân"), line("b", "Mùa thu"), line("d", "Mùa hạ")});
  archive.wait_for_latest();
  const auto later = archive.searcher().changes(request).value();
  EXPECT_THAT(ids_of_changes(later), ElementsAre("b", "d"));
  EXPECT_GT(later.changes[0].findable_since, first.changes[0].findable_since);
  EXPECT_EQ(later.changes[0].findable_since, later.changes[1].findable_since);
  EXPECT_THAT(later.changes[0].article.body, IsEmpty());
  const ChangesRequest since{.since = later.changes[0].findable_since, .cursor = {}};
  EXPECT_THAT(ids_of_changes(archive.searcher().changes(since).value()), ElementsAre("b", "d"));
  EXPECT_FALSE(archive.searcher().changes({.since = {}, .cursor = "x"}));
}

TEST(Changes, OfManyRunsAreEachToldOnce) {
  std::mt19937 random(11);
  TempIndex archive;
  ChangesRequest request{.since = {}, .cursor = {}, .limit = 5};
  std::map<std::string, int> told;
  std::set<std::string> ids;
  for (int run = 0; run < 4; ++run) {
    const auto lines = random_archive(random, 12, "lan" + std::to_string(run) + "-");
    archive.update(lines);
    archive.searcher();
    archive.wait_for_latest();
    for (bool complete = false; !complete;) {
      const auto response = archive.searcher().changes(request).value();
      for (const Change& change : response.changes) ++told[change.article.id];
      complete = response.complete;
      request.cursor = response.next_cursor;
    }
  }
  EXPECT_EQ(told.size(), 48U);
  for (const auto& [id, times] : told) EXPECT_EQ(times, 1) << id;
}

}  // namespace
}  // namespace tracuu
