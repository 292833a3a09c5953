#include "server/http/api/search_json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "server/http/api/openapi_document.h"
#include "server/http/parameters.h"
#include "tests/support/fake_search_service.h"

namespace tracuu {
namespace {

using Json = nlohmann::json;

Json search_json(const SearchResponse& response, const SearchRequest& request = default_search()) {
  return Json::parse(search_to_json(request, response, 2.125));
}

TEST(SearchJson, TotalsAreExactNumbers) {
  const auto json = search_json(make_response());
  EXPECT_EQ(json["total"], 1342);
  EXPECT_EQ(json["total_relation"], "eq");
  EXPECT_EQ(json["total_hits"], 1342);
  EXPECT_EQ(json["generation"], "g7");
  EXPECT_DOUBLE_EQ(json["took_ms"], 2.13);
}

TEST(SearchJson, HitHasAllMembers) {
  const auto hit = search_json(make_response())["hits"][0];
  EXPECT_EQ(hit["id"], "bai-1");
  EXPECT_EQ(hit["published"], "2023-01-12T08:26:00+07:00");
  EXPECT_EQ(hit["officials"], Json::parse(R"([{"id":"tran-thi-mai-0a1b","name":"Trần Thị Mai"}])"));
  EXPECT_EQ(hit["resolutions"], Json::parse(R"([{"id":"28-NQ/TW","label":"28-NQ/TW"}])"));
  EXPECT_EQ(hit["documents"], Json::parse(R"([{"id":"57/2019/QH14","label":"57/2019/QH14"}])"));
  EXPECT_EQ(hit["score"], 12.346);
  EXPECT_FALSE(hit.contains("body"));
}

TEST(SearchJson, WhatIsNotKnownIsNull) {
  Article article;
  article.id = "x";
  auto response = make_response();
  response.hits = {make_hit(article)};
  const auto json = search_json(response);
  for (const auto* name : {"url", "published", "section", "source"}) {
    EXPECT_TRUE(json["hits"][0][name].is_null()) << name;
  }
  EXPECT_TRUE(json["query"]["suggestion"].is_null());
}

TEST(SearchJson, AnAssumptionHasTheSearchWithoutIt) {
  auto response = make_response();
  response.assumptions = {{AssumptionKind::Abbreviation, "UBND", "Ủy ban nhân dân"}};
  auto request = default_search();
  request.query_text = "UBND";
  request.offset = 20;
  const auto assumption = search_json(response, request)["query"]["assumptions"][0];
  EXPECT_EQ(assumption["kind"], "abbreviation");
  EXPECT_EQ(assumption["from"], "UBND");
  EXPECT_EQ(assumption["to"], "Ủy ban nhân dân");
  EXPECT_EQ(assumption["undo"], "/api/v1/search?q=UBND&literal=abbreviation");
}

TEST(SearchJson, BeyondTheDeepestOffsetTheNextHitsHaveACursor) {
  auto response = make_response();
  response.total_hits = 50'000;
  response.next_cursor = "c/1";
  auto request = default_search();
  request.query_text = "x";
  request.offset = 9'990;
  EXPECT_EQ(search_json(response, request)["links"]["next"], "/api/v1/search?q=x&offset=10000");
  request.offset = 10'000;
  const auto json = search_json(response, request);
  EXPECT_EQ(json["links"]["next"], "/api/v1/search?q=x&cursor=c%2F1");
  EXPECT_EQ(json["next_cursor"], "c/1");
  request.offset = 0;
  request.cursor = "c/0";
  EXPECT_EQ(search_json(response, request)["links"]["next"], "/api/v1/search?q=x&cursor=c%2F1");
  response.next_cursor.clear();
  EXPECT_TRUE(search_json(response, request)["links"]["next"].is_null());
}

TEST(SearchJson, WhatLeadsAwayFromASearchIsNotCutIntoPages) {
  auto request = default_search();
  request.query_text = "x";
  request.offset = 20;
  request.limit = 5;
  request.facets.clear();
  request.sort = SortOrder::Oldest;
  const auto links = search_json(make_response(), request)["links"];
  EXPECT_EQ(links["atom"], "/feed.atom?q=x");
  EXPECT_EQ(links["csv"], "/api/v1/export?format=csv&q=x&sort=oldest");
  EXPECT_EQ(links["ris"], "/api/v1/export?format=ris&q=x&sort=oldest");
}

TEST(SearchJson, AHitSaysSinceWhenItIsFindable) {
  auto response = make_response();
  EXPECT_TRUE(search_json(response)["hits"][0]["findable_since"].is_null());
  response.hits[0].findable_since = std::chrono::sys_seconds(std::chrono::seconds(1'770'000'001));
  EXPECT_EQ(search_json(response)["hits"][0]["findable_since"], "2026-02-02T02:40:01Z");
}

TEST(SearchJson, AHitHasItsCopiesBehindIt) {
  auto response = make_response();
  EXPECT_EQ(search_json(response)["hits"][0]["copies"]["count"], 0);
  auto copy = make_article();
  copy.id = "bai-2";
  response.hits[0].copies = {7, {copy}};
  const auto copies = search_json(response)["hits"][0]["copies"];
  EXPECT_EQ(copies["count"], 7);
  ASSERT_EQ(copies["articles"].size(), 1U);
  EXPECT_EQ(copies["articles"][0]["id"], "bai-2");
  EXPECT_EQ(copies["articles"][0]["source"], "tin.example");
}

TEST(SearchJson, FacetsHaveTheirShape) {
  auto response = make_response();
  response.facets[1].values[0].excluded = true;
  const auto facets = search_json(response)["facets"];
  EXPECT_EQ(facets["date"]["interval"], "year");
  EXPECT_FALSE(facets["date"].contains("other"));
  EXPECT_EQ(facets["official"]["other"], 41);
  EXPECT_EQ(facets["official"]["values"][0]["excluded"], true);
  EXPECT_FALSE(facets["resolution"]["values"][0].contains("excluded"));
}

TEST(SearchJson, NextFollowsUntilTheLastHit) {
  auto request = default_search();
  request.query_text = "ngân sách";
  auto response = make_response();
  response.total_hits = response.total = 20;
  EXPECT_EQ(search_json(response, request)["links"]["next"],
            "/api/v1/search?q=ng%C3%A2n%20s%C3%A1ch&offset=10");
  request.offset = 10;
  EXPECT_TRUE(search_json(response, request)["links"]["next"].is_null());
}

TEST(SearchJson, NextEndsAtTheDeepestOffset) {
  auto request = default_search();
  request.offset = 10'000;
  auto response = make_response();
  response.total_hits = response.total = 50'000;
  EXPECT_TRUE(search_json(response, request)["links"]["next"].is_null());
}

TEST(SearchJson, DamagedTextDoesNotThrow) {
  auto response = make_response();
  response.hits[0].snippet_html = "a\xff";
  EXPECT_EQ(search_json(response)["hits"][0]["snippet_html"], "a\xEF\xBF\xBD");
}

TEST(ArticleJson, TellsWhereAndHowAnOfficialIsNamed) {
  auto article = make_article();
  article.title = "Bà Trần Thị Mai";
  article.officials[0].occurrences = {{TextField::Title, 4, 20, "office_before"}};
  const auto json = Json::parse(article_to_json(article));
  EXPECT_EQ(json["officials"][0]["resolved_by"], "name");
  EXPECT_EQ(json["officials"][0]["occurrences"], Json::parse(R"([
    {"text":"Trần Thị Mai","field":"title","begin":4,"end":20,"resolved_by":"office_before"}])"));
}

TEST(ArticleJson, TellsOfficesMentionsAndProvenance) {
  const auto json = Json::parse(article_to_json(make_article()));
  EXPECT_EQ(json["officials"][0]["offices"], Json::parse(R"(["Giám đốc Sở","Trưởng ban"])"));
  EXPECT_EQ(json["officials"][0]["posts"][0],
            Json::parse(R"({"title":"Giám đốc","organ":"Sở","place":null})"));
  EXPECT_EQ(json["officials"][0]["mentions"], 3);
  EXPECT_EQ(json["documents"].size(), 2U);
  EXPECT_EQ(json["documents"][0]["mentions"],
            Json::parse(R"([{"text":"12/1","field":"body","begin":6,"end":10,
                             "resolved_by":"explicit"}])"));
  EXPECT_EQ(json["documents"][0]["life"], "28-NQ/TW@XIII");
  EXPECT_EQ(json["documents"][0]["repairs"][0], "TU->TW: của Bộ Chính trị");
  EXPECT_EQ(json["named_documents"][0]["id"], "Luật Thủ đô (sửa đổi)");
  EXPECT_EQ(json["dates"][0]["role"], "event");
  EXPECT_EQ(json["documents"][0]["resolved_by"], "explicit");
  EXPECT_TRUE(json["documents"][1]["year"].is_null());
  EXPECT_TRUE(json["documents"][1]["term"].is_null());
  EXPECT_EQ(json["resolutions"].size(), 1U);
  EXPECT_EQ(json["event_dates"], Json::parse(R"(["2023-01-12"])"));
  EXPECT_EQ(json["provenance"]["sha256"], std::string(64, 'a'));
  EXPECT_EQ(json["provenance"]["captured"], "2026-02-03T04:05:06+07:00");
}

TEST(ArticleJson, IdIsEncodedInLinks) {
  auto article = make_article();
  article.id = "a/b?c%d é";
  EXPECT_EQ(Json::parse(article_to_json(article))["links"]["html"],
            "/articles/a%2Fb%3Fc%25d%20%C3%A9");
}

/// Every reference of the document leads somewhere within it.
void expect_references_resolve(const Json& part, const Json& document) {
  if (part.is_object() && part.contains("$ref")) {
    const auto target = part["$ref"].get<std::string>();
    ASSERT_EQ(target.substr(0, 2), "#/") << target;
    EXPECT_TRUE(document.contains(Json::json_pointer(target.substr(1)))) << target;
  }
  if (!part.is_structured()) return;
  for (const auto& each : part) expect_references_resolve(each, document);
}

TEST(OpenApiDocument, StandsAlone) {
  const auto document = Json::parse(openapi_document());
  EXPECT_EQ(document["openapi"], "3.1.0");
  expect_references_resolve(document, document);
}

}  // namespace
}  // namespace tracuu
