#include "server/http/pages/pages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "server/http/links.h"
#include "server/http/pages/page_routes.h"
#include "server/http/parameters.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"
#include "tests/support/fake_search_service.h"

namespace tracuu {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string search_page(const std::string& query, SearchResponse response = make_response()) {
  auto parsed = parse_search_parameters(parse_query_string(query).pairs);
  return render_search_page({parsed.request, std::move(response), parsed.refused, false});
}

TEST(HomePage, TellsWhatTheArchiveHolds) {
  HomeView view{{"g", 1342, make_day(2009, 3, 1), make_day(2023, 1, 12), ""}, make_response()};
  const auto page = render_home_page(view);
  EXPECT_THAT(page, HasSubstr("<strong>1.342</strong>"));
  EXPECT_THAT(page, HasSubstr(">01/03/2009</time>"));
  EXPECT_THAT(page, HasSubstr("Bài mới nhất"));
}

TEST(HomePage, EmptyArchiveSaysSo) {
  EXPECT_THAT(render_home_page({}), HasSubstr("chưa có bài viết nào"));
}

TEST(EveryPage, IsVietnameseWithoutInlineScriptAndStyle) {
  const auto article = render_article_page({make_article()});
  for (const auto& page :
       {search_page("q=x"), article, render_home_page({}), render_error_page({}, 404, "")}) {
    EXPECT_THAT(page, HasSubstr("<html lang=\"vi\">"));
    EXPECT_THAT(page, HasSubstr("<main id=\"main\""));
    EXPECT_THAT(page, Not(HasSubstr("<script>")));
    EXPECT_THAT(page, HasSubstr("<script src=\"/assets/suggest.js?v="));
    EXPECT_THAT(page, Not(HasSubstr("style=\"")));
    EXPECT_THAT(page, Not(HasSubstr("{{")));
  }
}

/// The addresses that `page` links to, in order.
std::vector<std::string> links_of(const std::string& page) {
  std::vector<std::string> links;
  for (const std::string attribute : {" href=\"", " action=\""}) {
    for (auto at = page.find(attribute); at != std::string::npos; at = page.find(attribute, at)) {
      at += attribute.size();
      links.push_back(page.substr(at, page.find('"', at) - at));
    }
  }
  return links;
}

TEST(EnglishPages, EveryLinkKeepsTheLanguage) {
  auto response = make_response();
  response.documents = {{"28-NQ/TW", "28-NQ/TW"}};
  response.suggestion = "chuyển đổi";
  response.hits[0].copies = {7, {make_article()}};
  auto request = parse_search_parameters(parse_query_string("q=x&section=A").pairs).request;
  request.language = ReaderLanguage::English;
  const Visit visit{.language = ReaderLanguage::English};
  SearchView found{request, response, {}, false};
  found.visit = visit;
  const auto search = render_search_page(found);
  const auto article = render_article_page({make_article(), MentionMarks::On, visit});
  const auto home = render_home_page(
      {{"g", 7, make_day(2009, 3, 1), make_day(2023, 1, 12), ""}, response, visit});
  const auto error = render_error_page(visit, 404, "");
  for (const auto& page : {search, article, home, error}) {
    EXPECT_THAT(page, HasSubstr("<html lang=\"en\">"));
    std::size_t to_vietnamese = 0;
    for (const auto& link : links_of(page)) {
      const auto path = link.substr(0, link.find('?'));
      const auto* const route = find_route(path);
      const bool is_page =
          route != nullptr && route->audience == Audience::Readers && route->answer != answer_asset;
      if (is_page && split_language(path).language == ReaderLanguage::Vietnamese) ++to_vietnamese;
    }
    // The switch, and on pages for search engines the address of the other language.
    EXPECT_LE(to_vietnamese, page.find("noindex") == std::string::npos ? 2U : 1U) << page;
    EXPECT_THAT(page, HasSubstr("lang=\"vi\" href=\"/"));
  }
  EXPECT_THAT(search, HasSubstr("Results for “x”"));
  EXPECT_THAT(search, HasSubstr("<strong>1,342 articles</strong>"));
  EXPECT_THAT(article, HasSubstr("12 January 2023, 08:26"));
}

TEST(EveryPage, LeadsToItselfInTheOtherLanguage) {
  EXPECT_THAT(search_page("q=x&date=2022"),
              HasSubstr("lang=\"en\" href=\"/en/search?q=x&amp;date=2022\""));
  ArticleView view{make_article()};
  view.visit.base = "https://tracuu.example";
  const auto article = render_article_page(view);
  EXPECT_THAT(article, HasSubstr("lang=\"en\" href=\"/en/articles/bai-1\""));
  EXPECT_THAT(article, HasSubstr("<link rel=\"alternate\" hreflang=\"en\" "
                                 "href=\"https://tracuu.example/en/articles/bai-1\">"));
}

}  // namespace
}  // namespace tracuu
