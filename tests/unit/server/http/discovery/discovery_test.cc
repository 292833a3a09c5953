#include <gmock/gmock.h>

#include "server/http/discovery/sitemap.h"
#include "tests/support/asked_site.h"

namespace tracuu {
namespace {

using testing::HasSubstr;
using testing::Not;
using Discovery = AskedSite;

TEST_F(Discovery, BrowsersLearnWhereToSearch) {
  const auto response = get_from("kho.example", "/opensearch.xml");
  EXPECT_EQ(response.content_type, "application/opensearchdescription+xml; charset=utf-8");
  EXPECT_THAT(response.body, HasSubstr("<ShortName>Tra Cứu</ShortName>"));
  for (const std::string path :
       {"/search", "/feed.atom", "/api/v1/search", "/opensearch/suggest"}) {
    EXPECT_THAT(response.body,
                HasSubstr("template=\"http://kho.example" + path + "?q={searchTerms}\""));
  }
}

TEST_F(Discovery, SuggestionsAreFourLists) {
  service_.completions = {{CompletionKind::Official, "Trần Thị Mai", "tran-thi-mai-0a1b", 1200}};
  const auto response = get_from("kho.example", "/opensearch/suggest?q=tran");
  EXPECT_EQ(response.content_type, "application/x-suggestions+json");
  EXPECT_EQ(nlohmann::json::parse(response.body),
            nlohmann::json::parse(R"(["tran", ["Trần Thị Mai"], ["1.200 bài"],
              ["http://kho.example/search?q=Tr%E1%BA%A7n%20Th%E1%BB%8B%20Mai"]])"));
  EXPECT_EQ(refused_parameter("/opensearch/suggest?q=a&limit=1"), "limit");
}

TEST_F(Discovery, TheSiteMapHasAFileForWhateverThereIs) {
  using std::chrono::year;
  service_.covered.first_month = year(2022) / 11;
  service_.covered.months = {2, 0, 100'001};
  service_.covered.undated = 1;
  service_.list.total = 50'000;
  const auto body = get_from("kho.example", "/sitemap.xml").body;
  for (const std::string file : {"pages", "2022-11", "2023-01", "2023-01-2", "2023-01-3", "undated",
                                 "officials", "documents"}) {
    EXPECT_THAT(body, HasSubstr("<loc>http://kho.example/sitemap/" + file + ".xml</loc>"));
  }
  for (const std::string file : {"2022-12", "2022-11-2", "2023-01-4", "officials-2"}) {
    EXPECT_THAT(body, Not(HasSubstr("/" + file + ".xml")));
  }
}

TEST_F(Discovery, AMonthHoldsItsArticles) {
  const auto response = get_from("kho.example", "/sitemap/2023-01.xml");
  EXPECT_EQ(response.content_type, "application/xml; charset=utf-8");
  EXPECT_THAT(whole(response), HasSubstr("<url><loc>http://kho.example/articles/bai-1</loc>"
                                         "<lastmod>2026-02-03</lastmod></url>\n</urlset>\n"));
  const auto asked = service_.asked().at(0);
  EXPECT_EQ(asked.days, (DayRange{make_day(2023, 1, 1), make_day(2023, 1, 31)}));
  EXPECT_EQ(asked.duplicates, Duplicates::Show);
}

TEST_F(Discovery, ArticlesWithoutADateHaveAFileOfTheirOwn) {
  service_.articles["bai-2"] = make_article();
  service_.articles["bai-2"].id = "bai-2";
  service_.articles["bai-2"].published.reset();
  service_.covered.undated = 1;
  service_.streams_break_after = 0;  // Those with a date are passed over without reading them.
  const auto body = whole(get_from("kho.example", "/sitemap/undated.xml"));
  EXPECT_THAT(body, HasSubstr("/articles/bai-2<"));
  EXPECT_THAT(body, Not(HasSubstr("/articles/bai-1<")));
}

/// So many pages, in batches.
class CountedUrls : public SitemapUrls {
 public:
  CountedUrls(std::size_t from, std::size_t count) : count_(count), given_(from) {}
  std::optional<std::vector<SitemapUrl>> next() override {
    if (given_ == count_) return std::nullopt;
    std::vector<SitemapUrl> urls;
    for (; urls.size() < 3 && given_ < count_; ++given_)
      urls.push_back({"/" + std::to_string(given_)});
    return urls;
  }

 private:
  std::size_t count_;
  std::size_t given_;
};

TEST_F(Discovery, PartsOfASiteMapAreOneAfterTheOther) {
  std::string all;
  for (const std::size_t from : {0U, 5U, 10U}) {
    SitemapSource source(std::make_unique<CountedUrls>(from, 12), "", 5);
    while (const auto piece = source.next()) all += *piece;
  }
  for (std::size_t i = 0; i < 12; ++i) {
    const auto loc = "<loc>/" + std::to_string(i) + "</loc>";
    EXPECT_NE(all.find(loc), std::string::npos) << i;
    EXPECT_EQ(all.find(loc), all.rfind(loc)) << i;
  }
}

TEST_F(Discovery, PartsOfAFileOfRecordsBeginWhereTheLastOneEnds) {
  EXPECT_THAT(whole(get_from("kho.example", "/sitemap/officials-2.xml")), Not(HasSubstr("<url>")));
  EXPECT_EQ(service_.lists_asked().at(0).offset, 50'000U);
}

TEST_F(Discovery, NoOtherFileIsInTheSiteMap) {
  EXPECT_EQ(parse_sitemap_name("2022-11-2.xml")->part, 2U);
  EXPECT_EQ(parse_sitemap_name("officials-12.xml")->part, 12U);
  for (const auto* name : {"", ".xml", "2022.xml", "2022-13.xml", "2022-1.xml", "x.xml", "2022-11",
                           "2022-11-1.xml", "2022-11-02.xml", "officials-x.xml", "officials-.xml",
                           "11-2022.xml", "2022-11-2-2.xml", "officials-50001.xml"}) {
    EXPECT_FALSE(parse_sitemap_name(name)) << name;
  }
  EXPECT_EQ(get_from("a", "/sitemap/x.xml").status, 404);
  EXPECT_EQ(get_from("a", "/sitemap/x.xml").content_type, "application/problem+json");
}

TEST_F(Discovery, WithoutAnAddressOfItsOwnTheServerSaysSo) {
  for (const auto* target : {"/opensearch.xml", "/sitemap.xml", "/sitemap/2023-01.xml"}) {
    EXPECT_EQ(get_from("a b", target).status, 400) << target;
  }
  EXPECT_THAT(get_from("a b", "/robots.txt").body, Not(HasSubstr("Sitemap:")));
}

TEST_F(Discovery, RobotsLearnOfTheSiteMapAndStayOutOfTheRest) {
  const auto body = get_from("kho.example", "/robots.txt").body;
  EXPECT_THAT(body, HasSubstr("Sitemap: http://kho.example/sitemap.xml\n"));
  for (const std::string path : {"/api/", "/feed.atom", "/check", "/search?*&cursor="}) {
    EXPECT_THAT(body, HasSubstr("Disallow: " + path + "\n"));
  }
}

}  // namespace
}  // namespace tracuu
