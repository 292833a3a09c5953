#include "server/http/api/checked_text.h"
#include "tests/support/asked_site.h"

namespace tracuu {
namespace {

class ResolveRoutes : public AskedSite {
 protected:
  ResolveRoutes() {
    meaning_ = {"28-NQ/TW", "28-NQ/TW", "resolution", {2, make_day(2022, 11, 17), {}}, {}};
    service_.checked.mentions = {{CheckedMention::Kind::Document,
                                  0,
                                  8,
                                  "28-NQ/TW",
                                  {{"28-NQ/TW", "28-NQ/TW", "resolution", meaning_.seen}}},
                                 {CheckedMention::Kind::Document, 9, 19, "99-NQ/TW", {}}};
    service_.checked.generation = "g7";
  }

  HttpResponse post(const std::string& body, const std::string& type,
                    const std::string& query = "") {
    return site_.answer({.target = "/api/v1/resolve" + query,
                         .if_none_match = "",
                         .method = "POST",
                         .body = body,
                         .content_type = type});
  }

  NumberMeaning meaning_;
};

constexpr const char* kAsked = "/api/v1/resolve?number=28-nq%2Ftw";

TEST_F(ResolveRoutes, OneDocumentIs200) {
  service_.meanings = {meaning_};
  const auto answer = json(kAsked);
  EXPECT_EQ(answer["number"], "28-nq/tw");
  EXPECT_EQ(answer["documents"], 1);
  EXPECT_EQ(answer["meanings"][0]["links"]["html"], "/documents/28-nq-tw");
}

TEST_F(ResolveRoutes, SeveralNumbersOrSeveralLivesOfOneAre300) {
  service_.meanings = {meaning_, meaning_};
  EXPECT_EQ(json(kAsked, 300)["documents"], 2);
  meaning_.lives = {{"28-NQ/TW@XIII", "28-NQ/TW (khóa XIII)", {}},
                    {"28-NQ/TW@XII", "28-NQ/TW (khóa XII)", {}}};
  service_.meanings = {meaning_};
  EXPECT_EQ(json(kAsked, 300)["meanings"][0]["lives"][1]["id"], "28-NQ/TW@XII");
}

TEST_F(ResolveRoutes, ArticlesThatDoNotSayWhichMakeNoDocument) {
  meaning_.lives = {{"28-NQ/TW@XIII", "28-NQ/TW (khóa XIII)", {}}, {"28-NQ/TW", "28-NQ/TW", {}}};
  service_.meanings = {meaning_};
  EXPECT_EQ(json(kAsked)["documents"], 1);
}

TEST_F(ResolveRoutes, ANumberThatNoArticleHasIs404) {
  const auto problem = json(kAsked, 404);
  EXPECT_EQ(problem["parameter"], "number");
  EXPECT_EQ(get(kAsked).content_type, "application/problem+json");
}

TEST_F(ResolveRoutes, ANumberIsRequired) {
  EXPECT_EQ(refused_parameter("/api/v1/resolve"), "number");
  EXPECT_EQ(refused_parameter("/api/v1/resolve?number="), "number");
  EXPECT_EQ(refused_parameter("/api/v1/resolve?number=1&format=csv"), "format");
}

TEST_F(ResolveRoutes, ATextComesInThreeTypes) {
  const std::string text = "28-NQ/TW\n99-NQ/TƯ";
  for (const auto& [body, type] : std::vector<std::pair<std::string, std::string>>{
           {text, ""},
           {text, "text/plain; charset=utf-8"},
           {nlohmann::json{{"text", text}}.dump(), "Application/JSON"},
           {"text=28-NQ%2FTW%0A99-NQ%2FT%C6%AF", "application/x-www-form-urlencoded"}}) {
    const auto response = post(body, type);
    ASSERT_EQ(response.status, 200) << type << response.body;
    const auto mentions = nlohmann::json::parse(response.body)["mentions"];
    EXPECT_EQ(mentions[0]["text"], "28-NQ/TW") << type;
    EXPECT_EQ(mentions[0]["meanings"][0]["seen"]["articles"], 2);
    EXPECT_EQ(mentions[1]["text"], "99-NQ/TƯ") << type;
    EXPECT_FALSE(mentions[1]["found"]);
  }
}

TEST_F(ResolveRoutes, WhatIsNoTextIsRefused) {
  EXPECT_EQ(post("x", "image/png").status, 415);
  EXPECT_EQ(post("\xFF", "text/plain").status, 400);
  EXPECT_EQ(post("{", "application/json").status, 400);
  EXPECT_EQ(post(R"({"text":1})", "application/json").status, 400);
  EXPECT_EQ(post(R"({"text":"a","more":1})", "application/json").status, 400);
  EXPECT_EQ(post("txt=a", "application/x-www-form-urlencoded").status, 400);
  EXPECT_EQ(post(std::string(kMaxCheckedBytes, 'a'), "text/plain").status, 200);
  EXPECT_EQ(post(std::string(kMaxCheckedBytes + 1, 'a'), "text/plain").status, 413);
  EXPECT_EQ(post("a", "text/plain", "?format=xml").status, 400);
}

TEST_F(ResolveRoutes, AsCsvEachMeaningIsARecord) {
  const auto response = post("28-NQ/TW\n99-NQ/TƯ", "text/plain", "?format=csv");
  EXPECT_EQ(response.content_type, "text/csv; charset=utf-8; header=present");
  EXPECT_EQ(response.body,
            "\xEF\xBB\xBF"
            "begin,end,kind,text,label,id,meaning,articles,first,last,page\r\n"
            "0,8,document,28-NQ/TW,28-NQ/TW,28-NQ/TW,28-NQ/TW,2,2022-11-17,,/documents/28-nq-tw\r\n"
            "9,19,document,99-NQ/TƯ,99-NQ/TW,,,0,,,\r\n");
}

TEST_F(ResolveRoutes, ABrowserMayAskWhetherItMaySendJson) {
  const auto response =
      site_.answer({.target = "/api/v1/resolve", .if_none_match = "", .method = "OPTIONS"});
  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(header(response, "Access-Control-Allow-Origin"), "*");
  EXPECT_EQ(header(response, "Access-Control-Allow-Headers"), "Content-Type");
  EXPECT_EQ(header(response, "Access-Control-Allow-Methods"), "GET, HEAD, POST");
}

}  // namespace
}  // namespace tracuu
