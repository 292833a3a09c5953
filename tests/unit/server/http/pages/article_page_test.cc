#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "server/http/pages/pages.h"
#include "server/http/parameters.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"
#include "tests/support/fake_search_service.h"

namespace tracuu {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(ArticlePage, TitleAndBodyAreEscaped) {
  auto article = make_article();
  article.title = "<script>alert('x')</script>";
  article.body = "a < b & c\n<img src=x>";
  const auto page = render_article_page({article});
  EXPECT_THAT(page, Not(HasSubstr("<script>")));
  EXPECT_THAT(page, Not(HasSubstr("<img")));
  EXPECT_THAT(page, HasSubstr("<p>a &lt; b &amp; c</p>"));
}

Article article_with_mentions() {
  auto article = make_article();
  article.documents.clear();
  article.named_documents.clear();
  article.title = "Bà Mai họp";
  article.body = "Mưa.\nGiám đốc Sở Trần Thị Mai & \"ông\" về.";
  const auto at = static_cast<std::uint32_t>(article.body.find("Trần"));
  article.officials[0].occurrences = {{TextField::Title, 4, 7, "given_name"},
                                      {TextField::Body, at, at + 16, "office_before"},
                                      {TextField::Body, 9000, 9009, "name"}};
  return article;
}

TEST(ArticlePage, MentionsLinkToTheirPages) {
  const auto page = render_article_page({article_with_mentions()});
  EXPECT_THAT(page, HasSubstr("<h1>Bà Mai họp</h1>"));
  EXPECT_THAT(page, HasSubstr("<p>Mưa.</p>"));
  EXPECT_THAT(page, HasSubstr("<a class=\"mention\" href=\"/officials/tran-thi-mai-0a1b\" "
                              "title=\"Trần Thị Mai: chức vụ đứng trước tên\">Trần Thị Mai</a> "
                              "&amp; &quot;ông&quot; về."));
  EXPECT_THAT(page, HasSubstr("?mentions=0\">Ẩn cán bộ và văn bản trong bài</a>"));
}

TEST(ArticlePage, MentionsCanBeHidden) {
  const auto page = render_article_page({article_with_mentions(), MentionMarks::Off});
  EXPECT_THAT(page, Not(HasSubstr("class=\"mention\"")));
  EXPECT_THAT(page, HasSubstr("href=\"/articles/bai-1\">Chỉ ra cán bộ và văn bản trong bài</a>"));
  EXPECT_THAT(page, HasSubstr("noindex"));
}

TEST(ArticlePage, WithoutMentionsThereIsNoSwitch) {
  auto article = article_with_mentions();
  article.officials.clear();
  EXPECT_THAT(render_article_page({article}), Not(HasSubstr("mentions=")));
}

TEST(ArticlePage, DocumentsAreShownInTheTextToo) {
  const auto page = render_article_page({make_article()});
  EXPECT_THAT(page, HasSubstr("href=\"/documents/28-nq-tw\" title=\"28-NQ/TW: số ký hiệu ghi đầy "
                              "đủ\">12/1</a>, hội nghị"));
}

TEST(ArticlePage, WordsOfTheQueryAreMarkedAlsoWhereTheyCrossALink) {
  ArticleView view{article_with_mentions()};
  view.query_text = "sở trần";
  const auto at = view.article.body.find("Sở");
  const auto end = view.article.body.find(" Thị");
  view.found.body = {{at, end}, {end + 1, end + 1 + std::string("Thị").size()}};
  const auto page = render_article_page(view);
  EXPECT_THAT(page, HasSubstr("Giám đốc <mark>Sở </mark><a class=\"mention\""));
  EXPECT_THAT(page, HasSubstr("\"><mark>Trần</mark> <mark>Thị</mark> Mai</a>"));
  EXPECT_THAT(page, HasSubstr("href=\"/articles/bai-1\">Bỏ tô màu</a>"));
  EXPECT_THAT(page, HasSubstr("noindex"));
}

TEST(ArticlePage, CanBeCitedAndIsDescribed) {
  ArticleView view{make_article()};
  view.visit.base = "https://tracuu.example";
  view.visit.site_name = "Kho";
  view.article.title = "Tên </script><b>";
  const auto page = render_article_page(view);
  EXPECT_THAT(page, HasSubstr("“Tên &lt;/script&gt;&lt;b&gt;”, tin.example, 12/01/2023, "
                              "https://tin.example/bai-1.html, lưu tại Kho: "
                              "https://tracuu.example/articles/bai-1."));
  EXPECT_THAT(page, HasSubstr("href=\"/api/v1/articles/bai-1/cite?format=bibtex\""));
  EXPECT_THAT(page, HasSubstr("<meta name=\"description\" content=\"Sáng 12/1, hội nghị"));
  EXPECT_THAT(page, HasSubstr("\"@type\":\"NewsArticle\",\"headline\":\"Tên "
                              "\\u003c/script>\\u003cb>\""));
  EXPECT_THAT(page, HasSubstr("rel=\"canonical\" href=\"https://tracuu.example/articles/bai-1\""));
}

TEST(ArticlePage, CopiesAndSimilarArticlesAreListed) {
  ArticleView view{make_article()};
  EXPECT_THAT(render_article_page(view), Not(HasSubstr("id=\"similar\"")));
  auto other = make_article();
  other.id = "bai-2";
  other.title = "Bài <khác>";
  view.similar = {{other}, {other}};
  const auto page = render_article_page(view);
  EXPECT_THAT(page, HasSubstr("href=\"/articles/bai-2\">Bài &lt;khác&gt;</a><span class=\"detail\">"
                              "tin.example, 12/01/2023 08:26</span>"));
  EXPECT_THAT(page, HasSubstr("id=\"copies\""));
  EXPECT_THAT(page, HasSubstr("id=\"similar\""));
}

TEST(ArticlePage, OnlyWebAddressesBecomeLinks) {
  auto article = make_article();
  article.url = "javascript:alert(1)";
  EXPECT_THAT(render_article_page({article}), Not(HasSubstr("javascript:")));
}

TEST(ArticlePage, OfficialsAndDocumentsHavePages) {
  const auto page = render_article_page({make_article()});
  EXPECT_THAT(page, HasSubstr("href=\"/officials/tran-thi-mai-0a1b\">Trần Thị Mai</a>"));
  EXPECT_THAT(page, HasSubstr("Giám đốc Sở; Trưởng ban"));
  EXPECT_THAT(page, HasSubstr("href=\"/documents/28-nq-tw\""));
  EXPECT_THAT(page, HasSubstr("href=\"/documents/57-2019-qh14\""));
}

}  // namespace
}  // namespace tracuu
