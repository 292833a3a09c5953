#include "tests/support/asked_site.h"

namespace tracuu {
namespace {

using RecordRoutes = AskedSite;
using Json = nlohmann::json;

SeenSpan make_seen() {
  return {3, make_day(2021, 5, 1), make_day(2023, 1, 12)};
}

OfficialRecord make_official() {
  OfficialRecord record;
  record.id = "tran-thi-mai-0a1b";
  record.name = "Trần Thị Mai";
  record.seen = make_seen();
  record.offices = {{{"Giám đốc Sở Y tế", "Giám đốc", "Sở Y tế", ""}, make_seen()}};
  record.years = {{2021, 1}, {2022, 0}, {2023, 2}};
  record.resolutions = {{"28-NQ/TW", "28-NQ/TW", 2}};
  record.generation = "g7";
  return record;
}

DocumentRecord make_document() {
  DocumentRecord record;
  record.id = "28-NQ/TW";
  record.kind = "resolution";
  record.label = "28-NQ/TW";
  record.seen = make_seen();
  record.lives = {{"28-NQ/TW@XIII", "28-NQ/TW (khóa XIII)", make_seen()}};
  record.first_mention = make_article();
  record.generation = "g7";
  return record;
}

TEST_F(RecordRoutes, AnOfficialIsToldWithWhatLeadsOn) {
  service_.official_records["tran-thi-mai-0a1b"] = make_official();
  const auto official = json("/api/v1/officials/tran-thi-mai-0a1b");
  EXPECT_EQ(official["name"], "Trần Thị Mai");
  EXPECT_EQ(official["seen"]["articles"], 3);
  EXPECT_EQ(official["seen"]["first"], "2021-05-01");
  EXPECT_EQ(official["offices"][0]["organ"], "Sở Y tế");
  EXPECT_TRUE(official["offices"][0]["place"].is_null());
  EXPECT_EQ(official["years"].size(), 3U);
  EXPECT_EQ(official["resolutions"][0]["articles"], 2);
  EXPECT_EQ(official["links"]["search"], "/api/v1/search?official=tran-thi-mai-0a1b");
  EXPECT_EQ(official["links"]["atom"], "/feed.atom?official=tran-thi-mai-0a1b");
}

TEST_F(RecordRoutes, ADocumentIsToldWithItsLives) {
  service_.document_records["28-nq-tw"] = make_document();
  const auto document = json("/api/v1/documents/28-nq-tw");
  EXPECT_EQ(document["id"], "28-NQ/TW");
  EXPECT_EQ(document["lives"][0]["label"], "28-NQ/TW (khóa XIII)");
  EXPECT_EQ(document["first_mention"]["id"], "bai-1");
  EXPECT_TRUE(document["title"].is_null());
  EXPECT_EQ(document["links"]["self"], "/api/v1/documents/28-nq-tw");
  EXPECT_EQ(document["links"]["html"], "/documents/28-nq-tw");
  EXPECT_EQ(document["links"]["search"], "/api/v1/search?resolution=28-NQ%2FTW");
}

TEST_F(RecordRoutes, WhatNoArticleHasIs404) {
  for (const auto* target :
       {"/api/v1/officials/none", "/api/v1/documents/none", "/api/v1/articles/none/similar"}) {
    EXPECT_EQ(json(target, 404)["status"], 404) << target;
  }
}

TEST_F(RecordRoutes, AListIsCutAsItWasAskedFor) {
  service_.list = {120, {{"28-NQ/TW", "28-NQ/TW", "resolution", make_seen()}}, "g7"};
  const auto list = json("/api/v1/documents?q=28&kind=resolution&sort=articles&offset=20&limit=40");
  const auto asked = service_.lists_asked().at(0);
  EXPECT_EQ(asked.text, "28");
  EXPECT_EQ(asked.kind, "resolution");
  EXPECT_EQ(asked.order, ListOrder::Articles);
  EXPECT_EQ(asked.offset, 20U);
  EXPECT_EQ(asked.limit, 40U);
  EXPECT_EQ(list["total"], 120);
  EXPECT_EQ(list["documents"][0]["kind"], "resolution");
  EXPECT_EQ(list["documents"][0]["links"]["html"], "/documents/28-nq-tw");
  EXPECT_EQ(list["links"]["next"],
            "/api/v1/documents?q=28&kind=resolution&sort=articles&offset=60&limit=40");
}

TEST_F(RecordRoutes, TheLastPartOfAListHasNoNext) {
  service_.list = {1, {{"tran-thi-mai-0a1b", "Trần Thị Mai", "", make_seen()}}, "g7"};
  const auto list = json("/api/v1/officials");
  EXPECT_TRUE(list["links"]["next"].is_null());
  EXPECT_EQ(list["officials"][0]["links"]["self"], "/api/v1/officials/tran-thi-mai-0a1b");
  EXPECT_FALSE(list["officials"][0].contains("kind"));
}

TEST_F(RecordRoutes, ParametersThatNobodyKnowsAreNamed) {
  EXPECT_EQ(refused_parameter("/api/v1/officials?kind=law"), "kind");
  EXPECT_EQ(refused_parameter("/api/v1/officials?limit=201"), "limit");
  EXPECT_EQ(refused_parameter("/api/v1/documents?sort=newest"), "sort");
  EXPECT_EQ(refused_parameter("/api/v1/documents?q=a&q=b"), "q");
  EXPECT_EQ(refused_parameter("/api/v1/officials/x?fields=name"), "fields");
  EXPECT_EQ(refused_parameter("/api/v1/articles/bai-1/similar?limit=0"), "limit");
  EXPECT_EQ(json("/api/v1/officials?naem=a", 400)["detail"],
            "naem: no parameter has this name; known are q, sort, offset, limit");
}

TEST_F(RecordRoutes, WhatGoesWithAnArticleComesInTwoParts) {
  service_.similar_articles.copies = {make_article()};
  service_.similar_articles.similar = {make_article(), make_article()};
  const auto similar = json("/api/v1/articles/bai-1/similar");
  EXPECT_EQ(similar["copies"].size(), 1U);
  EXPECT_EQ(similar["similar"].size(), 2U);
  EXPECT_EQ(similar["similar"][0]["published"], "2023-01-12T08:26:00+07:00");
}

TEST_F(RecordRoutes, ChangesGoOnWhereTheyStopped) {
  using std::chrono::sys_days;
  service_.changed = {
      {{make_article(), sys_days(std::chrono::year(2026) / 1 / 2)}}, "c/2", false, "g7"};
  const auto changes = json("/api/v1/changes?since=2026-01-01&limit=1");
  EXPECT_EQ(changes["changes"][0]["id"], "bai-1");
  EXPECT_EQ(changes["changes"][0]["findable_since"], "2026-01-02T00:00:00Z");
  EXPECT_FALSE(changes["complete"]);
  EXPECT_EQ(changes["links"]["next"], "/api/v1/changes?cursor=c%2F2&limit=1");
  EXPECT_EQ(refused_parameter("/api/v1/changes?since=gestern"), "since");
  EXPECT_EQ(refused_parameter("/api/v1/changes?since=2026-01-01&cursor=c"), "since");
}

}  // namespace
}  // namespace tracuu
