#include <gtest/gtest.h>

#include "indexer/page/html_title.h"
#include "indexer/page/page.h"

namespace tracuu {
namespace {

const std::string kText =
    "<p>Sáng 4/5, xã Bàu Sen đóng điện trạm bơm mới sau chín tháng thi công.</p>"
    "<p>Trạm phục vụ sáu trăm hecta lúa, giảm một nửa tiền dầu cho bà con.</p>";

PageContent read(const std::string& head, const std::string& body) {
  const auto page =
      read_html_page("<html><head><meta charset=utf-8>" + head + "</head><body>" + body);
  EXPECT_TRUE(page) << page.error().message;
  return page ? *page : PageContent{};
}

std::string published_of(const std::string& head, const std::string& body) {
  const auto page = read(head, "<h1>Trạm bơm Bàu Sen có điện</h1>" + body + kText);
  return page.published ? format_published(*page.published) : "-";
}

TEST(ReadHtmlPage, JsonLdIsFoundInArraysAndGraphs) {
  const std::string article =
      R"({"@type":"NewsArticle","headline":"Trạm bơm Bàu Sen","datePublished":"2021-05-04"})";
  for (const auto& json : {article, "[{\"@type\":\"WebPage\"}," + article + "]",
                           "{\"@graph\":[{\"@type\":\"Person\"}," + article + "]}"}) {
    const auto page = read("<script type=application/ld+json>" + json + "</script>", kText);
    EXPECT_EQ(page.title, "Trạm bơm Bàu Sen") << json;
    EXPECT_TRUE(page.published) << json;
  }
}

TEST(ReadHtmlPage, OfSeveralArticlesTheOneThatThePageShowsIsMeant) {
  const auto json = [](const std::string& headline, const std::string& day) {
    return R"({"@type":"NewsArticle","headline":")" + headline + R"(","datePublished":")" + day +
           "\"}";
  };
  const auto linked = json("Chợ nổi mở lại sau lũ", "2020-02-02");
  const auto own = json("Trạm bơm Bàu Sen có điện", "2021-05-04");
  const std::string script = "<script type=application/ld+json>";
  for (const auto& head : {script + "[" + linked + "," + own + "]</script>",
                           script + linked + "</script>" + script + own + "</script>"}) {
    const auto page = read(head, "<h1>Trạm bơm Bàu Sen có điện</h1>" + kText);
    EXPECT_EQ(page.title, "Trạm bơm Bàu Sen có điện");
    ASSERT_TRUE(page.published);
    EXPECT_EQ(format_published(*page.published), "2021-05-04");
  }
}

TEST(ReadHtmlPage, CommasTooManyBreakNoJsonLd) {
  EXPECT_EQ(published_of(R"(<script type=application/ld+json>{"@type":"NewsArticle",
                         "headline":"Trạm bơm, ] Bàu Sen","keywords":["a","b", ],
                         "datePublished":"2021-05-04", }</script>)",
                         ""),
            "2021-05-04");
}

TEST(ReadHtmlPage, TheAddressSaysTheDateWhereNothingElseDoes) {
  const std::string link =
      "<link rel=canonical href='https://lang.example/a-20210504083000123.htm'>";
  EXPECT_EQ(published_of(link, ""), "2021-05-04T08:30:00+07:00");
  EXPECT_EQ(published_of(link, "<p class=date>05/05/2021</p>"), "2021-05-05");
}

TEST(ReadHtmlPage, AListOfLinksIsNoArticle) {
  std::string list = "<ul>";
  for (int i = 0; i < 20; ++i) list += "<li><a href=/>Bản tin của ấp Bàu Sen ngày hôm nay</a></li>";
  const auto page = read_html_page("<title>Ấp Bàu Sen trên mạng</title><body>" + list + "</ul>");
  ASSERT_FALSE(page);
  EXPECT_NE(page.error().message.find("no text below the title"), std::string::npos);
}

TEST(ReadHtmlPage, BrokenJsonLdIsPassedOver) {
  EXPECT_EQ(read("<script type=application/ld+json>{\"headline\": oops</script>",
                 "<h1>Bàu Sen có điện rồi</h1>" + kText)
                .title,
            "Bàu Sen có điện rồi");
}

TEST(ReadHtmlPage, ArticleBodyServesWhereThePageHasNoText) {
  const auto page = read(
      R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bàu Sen có điện","articleBody":"Xã Bàu Sen đóng điện trạm bơm mới sau chín tháng. Bà con mừng lắm."}</script>)",
      "<div id=app></div>");
  EXPECT_EQ(page.body, "Xã Bàu Sen đóng điện trạm bơm mới sau chín tháng. Bà con mừng lắm.");
}

TEST(ReadHtmlPage, MetaDateBeforeVisibleStamp) {
  EXPECT_EQ(published_of("<meta property=article:published_time content=2021-05-04T08:00:00+07:00>",
                         "<p>09/05/2021 10:00</p>"),
            "2021-05-04T08:00:00+07:00");
  EXPECT_EQ(published_of("", "<p>09/05/2021 10:00</p>"), "2021-05-09T10:00:00+07:00");
  EXPECT_EQ(published_of("<meta property=article:published_time content=soon>",
                         "<time datetime=2021-05-04>4/5</time>"),
            "2021-05-04");
}

TEST(ReadHtmlPage, HiddenAndScriptedTextIsNoText) {
  const auto page = read(
      "", "<h1>Trạm bơm Bàu Sen có điện</h1><div>" + kText +
              "<p style='display: none'>Ẩn đi một câu rất dài cho máy tìm kiếm đọc thôi nhé.</p>"
              "<script>var a = 'chữ';</script><noscript><p>Hãy bật chữ.</p></noscript></div>");
  EXPECT_EQ(page.body.find("Ẩn"), std::string::npos);
  EXPECT_EQ(page.body.find("chữ"), std::string::npos);
}

TEST(ReadHtmlPage, WordInsideAClassNameIsNoChrome) {
  const auto page =
      read("", "<h1>Trạm bơm Bàu Sen có điện</h1><div class='shared-content tooltip'>" + kText +
                   "</div>");
  EXPECT_NE(page.body.find("sáu trăm hecta"), std::string::npos);
}

TEST(ReadHtmlPage, NoticeWhoseTextIsAttachedHasItsTitleForText) {
  const std::string title = "Thông báo đấu giá gỗ vườn ươm xã Bàu Sen";
  const std::string link = "<p><a href=1.pdf>Xem chi tiết tại đây</a></p>";
  const auto page = [&](const std::string& stamp, const std::string& links) {
    return read_html_page("<meta charset=utf-8><body><h1 class=detail-title>" + title + "</h1>" +
                          stamp + "<div class=detail-content>" + links + "</div>");
  };
  const std::string stamp = "<div class=detail-time>04/05/2021</div>";
  const auto notice = page(stamp, link);
  ASSERT_TRUE(notice) << notice.error().message;
  EXPECT_EQ(notice->body, title);
  EXPECT_FALSE(page("", link));
  EXPECT_FALSE(page(stamp, link + link));
  EXPECT_FALSE(page(stamp, ""));
}

TEST(ReadHtmlPage, WithoutTitleOrTextIsRefused) {
  EXPECT_FALSE(read_html_page(""));
  EXPECT_FALSE(read_html_page("<html><body>" + kText));
  EXPECT_FALSE(read_html_page("<title>Trạm bơm Bàu Sen</title><body><nav>Trang chủ</nav>"));
}

TEST(ReadHtmlPage, AbsurdNestingIsRefused) {
  std::string html = "<title>x</title>";
  for (int i = 0; i < 200000; ++i) html += "<div class='mười mét sâu'>";
  const auto page = read_html_page(html);
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, ErrorCode::TooLarge);
}

TEST(WithoutSiteName, OnlyTheSiteIsCut) {
  EXPECT_EQ(without_site_name("Khai mạc hội thi tay nghề | Báo Núi", ""),
            "Khai mạc hội thi tay nghề");
  EXPECT_EQ(without_site_name("Khai mạc hội thi - Cổng thông tin huyện", ""), "Khai mạc hội thi");
  EXPECT_EQ(without_site_name("Phát triển kinh tế - xã hội năm 2024", ""),
            "Phát triển kinh tế - xã hội năm 2024");
  EXPECT_EQ(without_site_name("Hà Nội - Huế - Sài Gòn", "Báo Núi"), "Hà Nội - Huế - Sài Gòn");
}

}  // namespace
}  // namespace tracuu
