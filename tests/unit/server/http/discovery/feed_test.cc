#include <gmock/gmock.h>

#include "tests/support/asked_site.h"

namespace tracuu {
namespace {

using testing::HasSubstr;
using testing::Not;

class Feed : public AskedSite {
 protected:
  Feed() {
    service_.response.hits[0].findable_since =
        std::chrono::sys_days(std::chrono::year(2026) / 1 / 2) + std::chrono::hours(3);
    service_.response.total_hits = 1;
  }
};

TEST_F(Feed, AnEntryIsAnArticleSinceItWasFindable) {
  const auto response = get_from("kho.example", "/feed.atom?q=x");
  EXPECT_EQ(response.content_type, "application/atom+xml; charset=utf-8");
  EXPECT_THAT(response.body,
              HasSubstr("<entry>\n<title>Hội nghị sơ kết công tác chuyển đổi số</title>\n"
                        "<id>urn:tracuu:articles:bai-1</id>\n"
                        "<updated>2026-01-02T03:00:00Z</updated>\n"
                        "<published>2023-01-12T08:26:00+07:00</published>\n"));
  EXPECT_THAT(response.body, HasSubstr("href=\"http://kho.example/articles/bai-1\""));
  EXPECT_THAT(response.body, HasSubstr("<author><name>tin.example</name>"));
  EXPECT_THAT(response.body, HasSubstr("&lt;mark&gt;chuyển đổi số&lt;/mark&gt;"));
}

TEST_F(Feed, ItsTitleSaysTheSearchInWords) {
  service_.response.facets = {
      {FacetField::Official, "", {{"tran-thi-mai-0a1b", "Trần Thị Mai", 9, true}}, 0}};
  const auto body = get("/feed.atom?q=a+%26+b&official=tran-thi-mai-0a1b&date=2022-11").body;
  EXPECT_THAT(
      body,
      HasSubstr("<title>Tra Cứu: “a &amp; b” · Cán bộ: Trần Thị Mai · tháng 11/2022</title>"));
  EXPECT_THAT(get("/feed.atom").body, HasSubstr("<title>Tra Cứu</title>"));
}

TEST_F(Feed, TheServiceIsAskedForWhatCameLast) {
  get("/feed.atom?q=x&official=a");
  const auto asked = service_.asked().at(0);
  EXPECT_EQ(asked.sort, SortOrder::Findable);
  EXPECT_EQ(asked.limit, 100U);
  EXPECT_EQ(asked.facets, std::vector{FacetField::Official});
}

TEST_F(Feed, ItLinksToItselfThePageAndWhatFollows) {
  service_.response.total_hits = 40'000;
  service_.response.next_cursor = "c/1";
  const auto body = get_from("kho.example", "/feed.atom?q=x&limit=20&cursor=c%2F0").body;
  EXPECT_THAT(body, HasSubstr("<link rel=\"self\" type=\"application/atom+xml\" href=\"http://"
                              "kho.example/feed.atom?q=x&amp;limit=20&amp;cursor=c%2F0\"/>"));
  EXPECT_THAT(body, HasSubstr("<link rel=\"alternate\" type=\"text/html\" href=\"http://"
                              "kho.example/search?q=x&amp;sort=indexed\"/>"));
  EXPECT_THAT(body, HasSubstr("<link rel=\"next\" type=\"application/atom+xml\" href=\"http://"
                              "kho.example/feed.atom?q=x&amp;limit=20&amp;cursor=c%2F1\"/>"));
  EXPECT_THAT(body, HasSubstr("<id>urn:tracuu:search:%2Ffeed.atom%3Fq%3Dx%26limit%3D20</id>"));
}

TEST_F(Feed, IdsAreThoseOfTheConfiguredHostWhoeverAsks) {
  const Site site(service_, {"https://kho.example:8443", "Kho tin"});
  for (const std::string host : {"", "other.example", "kho.example"}) {
    const auto body = site.answer({.target = "/feed.atom", .if_none_match = "", .host = host}).body;
    EXPECT_THAT(body, HasSubstr("<id>tag:kho.example,2026:articles/bai-1</id>"));
    EXPECT_THAT(body, HasSubstr("href=\"https://kho.example:8443/articles/bai-1\""));
    EXPECT_THAT(body, HasSubstr("<title>Kho tin</title>"));
  }
}

TEST_F(Feed, AForgedHostIsNowhereInIt) {
  const auto body = get_from("x\"/><script>", "/feed.atom").body;
  EXPECT_THAT(body, Not(HasSubstr("script")));
  EXPECT_THAT(body, HasSubstr("href=\"/articles/bai-1\""));
}

TEST_F(Feed, WithoutEntriesItIsAsOldAsTheArchive) {
  service_.response.hits.clear();
  EXPECT_THAT(get("/feed.atom?q=x").body,
              HasSubstr("<updated>2026-01-02T03:04:05+07:00</updated>"));
}

TEST_F(Feed, WhatIsInNoXmlIsNotInAFeed) {
  service_.response.hits[0].article.title = "Một\x0B<hai> & \"ba\"\xEF\xBF\xBF";
  EXPECT_THAT(get("/feed.atom").body,
              HasSubstr("<title>Một &lt;hai&gt; &amp; &quot;ba&quot; </title>"));
}

TEST_F(Feed, AnUnchangedFeedIsNotSentAgain) {
  const auto tag = header(get("/feed.atom?q=x"), "ETag");
  EXPECT_EQ(site_.answer({"/feed.atom?q=x", tag}).status, 304);
}

TEST_F(Feed, WhatAFeedCannotHaveIsRefusedByName) {
  for (const std::string name : {"sort", "offset", "facets", "facet_size", "nonsense"}) {
    EXPECT_EQ(refused_parameter("/feed.atom?" + name + "=1"), name);
  }
  EXPECT_EQ(refused_parameter("/feed.atom?limit=101"), "limit");
}

}  // namespace
}  // namespace tracuu
