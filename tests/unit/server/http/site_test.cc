#include "server/http/site.h"

#include "tests/support/asked_site.h"

namespace tracuu {
namespace {

using Json = nlohmann::json;

using SiteTest = AskedSite;

TEST_F(SiteTest, SearchPassesTheParametersOn) {
  EXPECT_EQ(get("/api/v1/search?q=ng%C3%A2n+s%C3%A1ch&limit=3").status, 200);
  ASSERT_EQ(service_.asked().size(), 1U);
  EXPECT_EQ(service_.asked()[0].query_text, "ngân sách");
  EXPECT_EQ(service_.asked()[0].limit, 3U);
}

TEST_F(SiteTest, PagesSpeakTheLanguageOfTheirPath) {
  for (const std::string path :
       {"/", "/search?q=x", "/articles/bai-1", "/khong-co", "/articles/khong-co"}) {
    EXPECT_NE(get(path).body.find("<html lang=\"vi\">"), std::string::npos) << path;
    const auto english = get("/en" + path);
    EXPECT_NE(english.body.find("<html lang=\"en\">"), std::string::npos) << path;
    EXPECT_EQ(english.status, get(path).status) << path;
  }
  EXPECT_EQ(get("/en").status, 200);
  EXPECT_EQ(get("/english").status, 404);
  EXPECT_EQ(get("/en/api/v1/search?q=x").status, 404);
  EXPECT_EQ(get("/en/en/").status, 404);
}

TEST_F(SiteTest, UnknownParameterIsAProblemThatNamesIt) {
  const auto response = get("/api/v1/search?q=x&limti=5");
  EXPECT_EQ(response.status, 400);
  EXPECT_EQ(response.content_type, "application/problem+json");
  const auto json = Json::parse(response.body);
  EXPECT_EQ(json["parameter"], "limti");
  EXPECT_EQ(json["status"], 400);
  EXPECT_EQ(json["title"], "Bad Request");
  EXPECT_TRUE(service_.asked().empty());
}

TEST_F(SiteTest, DetailNamesTheParameterOnce) {
  for (const std::string name : {"date", "from", "to", "limit"}) {
    const auto json = Json::parse(get("/api/v1/search?" + name + "=2022-13").body);
    const auto detail = json["detail"].get<std::string>();
    EXPECT_EQ(detail.rfind(name + ": expected", 0), 0U) << detail;
  }
}

TEST_F(SiteTest, InvalidUtf8IsRefusedByTheApi) {
  const auto response = get("/api/v1/search?q=%FF");
  EXPECT_EQ(response.status, 400);
  EXPECT_EQ(Json::parse(response.body)["parameter"], "q");
}

TEST_F(SiteTest, OverlongQueryIsRefusedByTheApiAndCutOnThePage) {
  const auto query = "q=" + std::string(2000, 'a');
  EXPECT_EQ(get("/api/v1/search?" + query).status, 400);
  const auto page = get("/search?" + query);
  EXPECT_EQ(page.status, 200);
  EXPECT_NE(page.body.find("Câu tìm quá dài"), std::string::npos);
}

TEST_F(SiteTest, WhatTheSearchRefusesNamesItsParameter) {
  service_.refusal = Error{ErrorCode::BadField, "official: nobody is called 'x'", 0};
  const auto response = get("/api/v1/search?official=x");
  EXPECT_EQ(response.status, 400);
  EXPECT_EQ(Json::parse(response.body)["parameter"], "official");
  EXPECT_EQ(get("/search?official=x").status, 200);
}

TEST_F(SiteTest, ArticleApiTakesNoParameters) {
  EXPECT_EQ(get("/api/v1/articles/bai-1").status, 200);
  EXPECT_EQ(get("/api/v1/articles/bai-1?fields=title").status, 400);
}

TEST_F(SiteTest, ASegmentStandsBetweenTheEndsOfItsPattern) {
  const Route route{"/a/{id}/b", Audience::Programs, Caching::None, nullptr};
  EXPECT_EQ(segment_of(route, "/a/x/b"), "x");
  for (const auto* path : {"/a//b", "/a/b", "/a/x/y/b", "/a/x", "/a/x/b/", "/x/a/y/b", "/a/x/c"}) {
    EXPECT_EQ(segment_of(route, path), "") << path;
  }
}

TEST_F(SiteTest, ArticleIdsMayHoldAnyCharacter) {
  const std::string id = "báo/2023?a=1&b%+ #";
  service_.articles[id] = make_article();
  const auto* encoded = "b%C3%A1o%2F2023%3Fa%3D1%26b%25%2B%20%23";
  EXPECT_EQ(get(std::string("/api/v1/articles/") + encoded).status, 200);
  EXPECT_EQ(get(std::string("/articles/") + encoded).status, 200);
}

TEST_F(SiteTest, WhatIsNotThereIs404ForItsAudience) {
  const auto api = get("/api/v1/articles/none");
  EXPECT_EQ(api.status, 404);
  EXPECT_EQ(api.content_type, "application/problem+json");
  EXPECT_EQ(get("/api/v1/nothing").content_type, "application/problem+json");
  for (const auto* target : {"/articles/none", "/nothing", "/search/", "/assets/none.css"}) {
    const auto page = get(target);
    EXPECT_EQ(page.status, 404) << target;
    EXPECT_EQ(page.content_type, "text/html; charset=utf-8") << target;
    EXPECT_NE(page.body.find("name=\"q\""), std::string::npos) << "the search box is there";
  }
}

TEST_F(SiteTest, BrokenIndexIs503AndTellsNothingOfItself) {
  service_.broken = true;
  for (const auto* target :
       {"/api/v1/search?q=x", "/search?q=x", "/", "/articles/bai-1", "/readyz"}) {
    const auto response = get(target);
    EXPECT_EQ(response.status, 503) << target;
    EXPECT_EQ(response.body.find("secret"), std::string::npos) << target;
    EXPECT_NE(header(response, "Retry-After"), "") << target;
  }
  EXPECT_EQ(get("/healthz").status, 200);
}

TEST_F(SiteTest, ReadyTellsItsAge) {
  const auto json = Json::parse(get("/readyz").body);
  EXPECT_EQ(json["status"], "ready");
  EXPECT_EQ(json["generation"], "g7");
  EXPECT_GT(json["age_seconds"], 0);
}

TEST_F(SiteTest, UnchangedContentIsNotSentAgain) {
  for (const auto* target : {"/assets/style.css", "/articles/bai-1", "/openapi.json"}) {
    const auto first = get(target);
    const auto tag = header(first, "ETag");
    ASSERT_NE(tag, "") << target;
    const auto second = site_.answer({target, "\"other\", " + tag});
    EXPECT_EQ(second.status, 304) << target;
    EXPECT_TRUE(second.body.empty()) << target;
    EXPECT_EQ(site_.answer({target, "\"other\""}).status, 200) << target;
  }
}

TEST_F(SiteTest, EveryAnswerCarriesTheSecurityHeaders) {
  for (const auto* target :
       {"/", "/search?q=x", "/api/v1/search", "/nothing", "/assets/style.css"}) {
    const auto response = get(target);
    const auto policy = header(response, "Content-Security-Policy");
    EXPECT_NE(policy.find("default-src 'none'"), std::string::npos) << target;
    EXPECT_NE(policy.find("script-src 'self';"), std::string::npos) << target;
    EXPECT_EQ(policy.find("unsafe"), std::string::npos) << target;
    EXPECT_EQ(header(response, "X-Content-Type-Options"), "nosniff") << target;
    EXPECT_NE(header(response, "Referrer-Policy"), "") << target;
  }
}

TEST_F(SiteTest, SuggestionsAreJson) {
  service_.completions = {{CompletionKind::Official, "Trần Thị Mai", "tran-thi-mai-0a1b", 9},
                          {CompletionKind::Phrase, "trần nhà", "", 4}};
  const auto json = Json::parse(get("/api/v1/suggest?q=tran").body);
  EXPECT_EQ(json["query"]["text"], "tran");
  EXPECT_EQ(json["generation"], "g7");
  ASSERT_EQ(json["suggestions"].size(), 2U);
  EXPECT_EQ(json["suggestions"][0]["kind"], "official");
  EXPECT_EQ(json["suggestions"][0]["id"], "tran-thi-mai-0a1b");
  EXPECT_EQ(json["suggestions"][0]["articles"], 9);
  EXPECT_TRUE(json["suggestions"][1]["id"].is_null());
  EXPECT_EQ(Json::parse(get("/api/v1/suggest?q=tran&limit=1").body)["suggestions"].size(), 1U);
  EXPECT_TRUE(Json::parse(get("/api/v1/suggest").body)["suggestions"].empty());
}

TEST_F(SiteTest, BadParametersOfSuggestionsAreProblemsThatNameThem) {
  for (const std::string parameter : {"limit=0", "limit=11", "limit=x", "sort=newest", "limit="}) {
    const auto response = get("/api/v1/suggest?q=a&" + parameter);
    EXPECT_EQ(response.status, 400) << parameter;
    EXPECT_EQ(response.content_type, "application/problem+json");
    EXPECT_EQ(Json::parse(response.body)["parameter"], parameter.substr(0, parameter.find('=')));
  }
  EXPECT_EQ(get("/api/v1/suggest?q=a&q=b").status, 400);
  EXPECT_EQ(get("/api/v1/suggest?q=" + std::string(1025, 'a')).status, 400);
  EXPECT_EQ(get("/api/v1/suggest?q=%FF").status, 400);
}

TEST_F(SiteTest, EveryPageBearsTheNameOfTheArchive) {
  const Site named(service_, {.public_url = "", .name = "Kho báo <Bến Lời>"});
  for (const std::string target :
       {"/", "/search?q=x", "/search/official?q=x", "/articles/bai-1", "/officials", "/documents",
        "/browse", "/browse/2023", "/check", "/help", "/en/help/api", "/about", "/articles/none",
        "/nowhere", "/en/officials/none"}) {
    const auto page = named.answer({target, ""}).body;
    EXPECT_NE(page.find("\">Kho báo &lt;Bến Lời&gt;</a>"), std::string::npos) << target;
    EXPECT_NE(page.find("Kho báo &lt;Bến Lời&gt;</title>"), std::string::npos) << target;
    EXPECT_EQ(page.find("Tra Cứu</title>"), std::string::npos) << target;
  }
  EXPECT_NE(named.refusal(429, "").body.find("Bến Lời"), std::string::npos);
}

TEST_F(SiteTest, RobotsStayOutOfFacets) {
  const auto body = get("/robots.txt").body;
  EXPECT_NE(body.find("Disallow: /search?*&official=\n"), std::string::npos);
  EXPECT_NE(body.find("Disallow: /search?date=\n"), std::string::npos);
  EXPECT_EQ(body.find("Disallow: /search\n"), std::string::npos);
  EXPECT_EQ(body.find("q="), std::string::npos);
}

TEST_F(SiteTest, BadParametersOfAPageAreToldAndTheRestIsSearched) {
  const auto page = get("/search?q=x&date=h%C3%B4m+qua&nonsense=1&from=%FF");
  EXPECT_EQ(page.status, 200);
  EXPECT_NE(page.body.find("Không hiểu thời gian “hôm qua”"), std::string::npos);
  EXPECT_EQ(service_.asked().at(0).query_text, "x");
}

}  // namespace
}  // namespace tracuu
