#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/source/article_identity.h"
#include "indexer/source/source.h"

namespace tracuu {
namespace {

using ::testing::HasSubstr;
using ::testing::MatchesRegex;

SourceItem json_item(std::string bytes) {
  return {"kho.jsonl", 3, ItemFormat::ArticleJson, std::move(bytes), "kho.jsonl#3"};
}

Result<Article> read_json(std::string bytes) {
  return read_article(json_item(std::move(bytes)));
}

/// An article with one more field, as it stands in JSON.
Result<Article> read_with(const std::string& field) {
  return read_json(R"({"title":"Họp xã","body":"Xã họp.",)" + field + "}");
}

std::string reason(const Result<Article>& article) {
  return article ? "accepted" : article.error().message;
}

TEST(ReadArticle, FieldsOfJsonAreTaken) {
  const auto article = read_json(R"({"id":"xa-1","url":"https://xa.example/1","title":"Họp xã",
      "body":"Một.\nHai.","published":"12/01/2023 | 08:26","section":"Tin xã","source":"Báo xã",
      "captured":"2023-02-01T00:00:00Z","unknown":{"x":[1]}})");
  ASSERT_TRUE(article) << article.error().message;
  EXPECT_EQ(article->id, "xa-1");
  EXPECT_EQ(article->url, "https://xa.example/1");
  EXPECT_EQ(article->title, "Họp xã");
  EXPECT_EQ(article->body, "Một.\nHai.");
  EXPECT_EQ(format_published(article->published.value()), "2023-01-12T08:26:00+07:00");
  EXPECT_EQ(article->section, "Tin xã");
  EXPECT_EQ(article->source, "Báo xã");
  EXPECT_EQ(article->captured, "2023-02-01T00:00:00Z");
  EXPECT_EQ(article->sha256.size(), 64U);
}

TEST(ReadArticle, DateIsAnotherNameOfPublished) {
  EXPECT_EQ(format_published(read_with(R"("date":"2023-01-12")")->published.value()), "2023-01-12");
  EXPECT_EQ(format_published(
                read_with(R"("date":"2023-01-12","published":"2023-01-11")")->published.value()),
            "2023-01-11");
}

TEST(ReadArticle, NullAndEmptyOptionalFieldsAreAbsent) {
  const auto article = read_with(R"("url":null,"id":"","published":null,"section":" ","date":"")");
  ASSERT_TRUE(article) << article.error().message;
  EXPECT_EQ(article->url, "");
  EXPECT_FALSE(article->published);
  EXPECT_EQ(article->section, "");
}

TEST(ReadArticle, MissingTitleIsRefused) {
  EXPECT_THAT(reason(read_json(R"({"body":"Xã họp."})")), HasSubstr("title: missing"));
  EXPECT_THAT(reason(read_json(R"({"title":" \n\t ","body":"Xã họp."})")),
              HasSubstr("title: missing"));
  EXPECT_THAT(reason(read_json(R"({"title":null,"body":"Xã họp."})")), HasSubstr("title: missing"));
  EXPECT_THAT(reason(read_json(R"({"html":"<p>Xã họp.</p>"})")), HasSubstr("title: missing"));
}

TEST(ReadArticle, MissingTitleIsNoMatterWhereItIsOptional) {
  const auto article = read_article(json_item(R"({"body":"Xã họp."})"), TitleRule::Optional);
  ASSERT_TRUE(article) << article.error().message;
  EXPECT_EQ(article->title, "");
}

TEST(ReadArticle, MissingBodyIsRefused) {
  EXPECT_THAT(reason(read_json(R"({"title":"Họp xã"})")), HasSubstr("body: missing"));
  EXPECT_THAT(reason(read_json(R"({"title":"Họp xã","body":" \u0007 "})")),
              HasSubstr("body: missing"));
}

TEST(ReadArticle, WrongTypesAreRefusedByName) {
  EXPECT_EQ(reason(read_json(R"({"title":7,"body":"x"})")), "title: expected a text, got a number");
  EXPECT_EQ(reason(read_json(R"({"title":"x","body":["y"]})")),
            "body: expected a text, got an array");
  EXPECT_EQ(reason(read_with(R"("published":1673486760)")),
            "published: expected a text, got a number");
  EXPECT_EQ(reason(read_with(R"("officials":"An")")), "officials: expected an array, got a text");
  EXPECT_EQ(reason(read_with(R"("id":true)")), "id: expected a text, got true or false");
  EXPECT_THAT(reason(read_json("[1]")), HasSubstr("expected an article as a JSON object"));
}

TEST(ReadArticle, BadDateIsRefusedAndNotDropped) {
  const auto article = read_with(R"("published":"2010-13-01")");
  ASSERT_FALSE(article);
  EXPECT_EQ(article.error().code, ErrorCode::BadDate);
  EXPECT_THAT(article.error().message, HasSubstr("got '2010-13-01'"));
}

TEST(ReadArticle, BrokenJsonIsRefusedWithItsPlace) {
  EXPECT_THAT(reason(read_json(R"({"title":"Họp xã","body":})")),
              HasSubstr("not valid JSON at byte"));
  EXPECT_THAT(reason(read_json("")), HasSubstr("not valid JSON"));
  EXPECT_THAT(reason(read_json(R"({"title":"a","body":"b"} x)")), HasSubstr("not valid JSON"));
}

TEST(ReadArticle, NumberThatNoDoubleHoldsIsRefused) {
  EXPECT_EQ(reason(read_json(R"({"title":"Họp xã","body":"b","views":8E910})")),
            "a number is too large to be read; write it as a text");
}

TEST(ReadArticle, InvalidUtf8IsRefusedWithItsByte) {
  const auto article = read_json("{\"title\":\"a\xE1\xBA\",\"body\":\"b\"}");
  ASSERT_FALSE(article);
  EXPECT_EQ(article.error().code, ErrorCode::BadEncoding);
  EXPECT_THAT(article.error().message, HasSubstr("not UTF-8 at byte 11"));
}

TEST(ReadArticle, LoneSurrogatesAreRefused) {
  EXPECT_THAT(reason(read_json(R"({"title":"a\ud800","body":"b"})")), HasSubstr("not valid JSON"));
  EXPECT_THAT(reason(read_json(R"({"title":"a\udc00b","body":"b"})")), HasSubstr("not valid JSON"));
  EXPECT_THAT(reason(read_json("{\"title\":\"a\xED\xA0\x80\",\"body\":\"b\"}")),
              HasSubstr("not UTF-8"));
}

TEST(ReadArticle, FieldGivenTwiceIsRefused) {
  EXPECT_EQ(reason(read_json(R"({"title":"a","body":"b","title":"c"})")),
            "title: given twice; keep one");
  EXPECT_TRUE(read_with(R"("officials":[{"name":"A B"},{"name":"C D"}])"));
}

TEST(ReadArticle, DeepNestingIsRefusedBeforeAnyParserRecurses) {
  EXPECT_THAT(reason(read_json(std::string(100000, '['))), HasSubstr("nested more than"));
  EXPECT_THAT(reason(read_with("\"x\":" + std::string(100000, '[') + std::string(100000, ']'))),
              HasSubstr("nested more than"));
  std::string objects;
  for (int i = 0; i < 100000; ++i) objects += "{\"a\":";
  EXPECT_THAT(reason(read_json(objects)), HasSubstr("nested more than"));
  EXPECT_TRUE(read_with("\"x\":\"" + std::string(1000, '[') + "\\\"[\""));
}

TEST(ReadArticle, DecomposedLettersAreKeptAsGiven) {
  EXPECT_EQ(read_json("{\"title\":\"Ho\u0323p xa\u0303\",\"body\":\"b\"}")->title,
            "Ho\u0323p xa\u0303");
}

TEST(ReadArticle, TitleIsOneLineAndBodyKeepsItsParagraphs) {
  const auto article = read_json(
      R"({"title":"\u00a0 Họp\r\nxã \ufeff","body":"\n Một.\r\nHai.\u2028Ba\tbốn\u0000.\u0085 "})");
  ASSERT_TRUE(article) << article.error().message;
  EXPECT_EQ(article->title, "Họp xã");
  EXPECT_EQ(article->body, "Một.\nHai.\nBa bốn.");
}

TEST(ReadArticle, BodyOverTheLimitIsRefusedWithAdvice) {
  const auto article =
      read_json(R"({"title":"a","body":")" + std::string((2U << 20U) + 1, 'x') + "\"}");
  ASSERT_FALSE(article);
  EXPECT_EQ(article.error().code, ErrorCode::TooLarge);
  EXPECT_THAT(article.error().message, HasSubstr("split it"));
  EXPECT_TRUE(read_json(R"({"title":"a","body":")" + std::string(2U << 20U, 'x') + "\"}"));
}

TEST(ReadArticle, IdOverTwoHundredBytesIsRefused) {
  EXPECT_TRUE(read_with("\"id\":\"" + std::string(200, 'x') + "\""));
  EXPECT_THAT(reason(read_with("\"id\":\"" + std::string(201, 'x') + "\"")), HasSubstr("id: "));
}

TEST(ReadArticle, AddressesThatCouldRunScriptsAreRefused) {
  EXPECT_THAT(reason(read_with(R"-("url":"javascript:alert(1)")-")),
              HasSubstr("url: expected http"));
}

TEST(ReadArticle, IdIsMadeOfTheUrlOrElseOfThePlace) {
  EXPECT_EQ(read_with(R"("url":"https://xa.example/1")")->id, id_of_url("https://xa.example/1"));
  EXPECT_EQ(read_with(R"("section":"a")")->id, id_of_name("kho.jsonl#3"));
  EXPECT_THAT(id_of_url("https://xa.example/1"), MatchesRegex("u-[0-9a-f]+"));
  EXPECT_EQ(id_of_url("https://xa.example/1").size(), 22U);
  EXPECT_THAT(id_of_name("a"), MatchesRegex("p-[0-9a-f]+"));
  EXPECT_NE(id_of_name("a"), id_of_name("b"));
}

TEST(CanonicalUrl, CopiesOfOneAddressMeet) {
  const std::string wanted = "https://xa.example/Tin/1?id=2";
  for (const auto* url : {"https://xa.example/Tin/1?id=2", "HTTPS://Xa.Example/Tin/1/?id=2#top",
                          "https://xa.example/Tin/1?utm_source=zalo&id=2&utm_medium=x",
                          "https://xa.example/Tin/1//?id=2"}) {
    EXPECT_EQ(canonical_url(url), wanted) << url;
  }
  EXPECT_EQ(canonical_url("https://xa.example/"), "https://xa.example");
  EXPECT_EQ(canonical_url("https://xa.example/?utm_source=a"), "https://xa.example");
  EXPECT_NE(canonical_url("https://xa.example/tin/1"), canonical_url("https://xa.example/Tin/1"));
  EXPECT_EQ(canonical_url("https://xa.example/1?a=1&b=2"), "https://xa.example/1?a=1&b=2");
}

TEST(Fingerprint, DoesNotDependOnOrderOrUnknownFieldsOrCapture) {
  const auto one = read_json(R"({"title":"a","body":"b","section":"c","captured":"x"})");
  const auto two = read_json(R"({ "section": "c", "more": 1, "body": "b\r\n", "title": " a" })");
  ASSERT_TRUE(one && two);
  EXPECT_EQ(one->sha256, two->sha256);
}

TEST(Fingerprint, ChangesWithEveryFieldThatReadersSee) {
  const auto base = read_with(R"("section":"c")");
  for (const auto* field :
       {R"("section":"d")", R"("section":"c","url":"https://a.example")",
        R"("section":"c","published":"2023-01-12")", R"("section":"c","officials":["An Văn Bình"])",
        R"("section":"c","documents":["1-NQ/TW"])"}) {
    EXPECT_NE(read_with(field)->sha256, base->sha256) << field;
  }
}

TEST(ReadArticle, GivenOfficialsAndDocumentsAreTextsOrObjects) {
  const auto article = read_with(
      R"-("officials":["An Văn Bình",{"name":"Lò Thị Cúc","id":"cuc-1","offices":["Chủ tịch xã"]}],
         "documents":["1-NQ/TW",{"id":"2/QĐ-UBND","kind":"decision","label":"2/QĐ-UBND (xã)"}])-");
  ASSERT_TRUE(article) << article.error().message;
  ASSERT_EQ(article->officials.size(), 2U);
  EXPECT_EQ(article->officials[0].name, "An Văn Bình");
  EXPECT_NE(article->officials[0].id, "");
  EXPECT_EQ(article->officials[1].id, "cuc-1");
  ASSERT_EQ(article->officials[1].offices.size(), 1U);
  EXPECT_EQ(article->officials[1].offices[0].text, "Chủ tịch xã");
  ASSERT_EQ(article->documents.size(), 2U);
  EXPECT_EQ(article->documents[0].id, "1-NQ/TW");
  EXPECT_EQ(article->documents[1].kind, "decision");
  EXPECT_EQ(article->documents[1].label, "2/QĐ-UBND (xã)");
}

TEST(ReadArticle, GivenOfficialsWithoutNameAreRefused) {
  EXPECT_EQ(reason(read_with(R"("officials":[" "])")), "officials: an element is empty");
  EXPECT_EQ(reason(read_with(R"("documents":[""])")), "documents: an element is empty");
  EXPECT_EQ(reason(read_with(R"("officials":[{"id":"x"}])")), "officials: name: missing or empty");
  EXPECT_EQ(reason(read_with(R"("officials":[7])")),
            "officials: expected texts or objects as elements, got a number");
  EXPECT_EQ(reason(read_with(R"("documents":[{"id":7}])")),
            "documents: id: expected a text, got a number");
}

// Enough text for the page reader to take it for an article.
constexpr std::string_view kParagraph =
    "<p>Sáng nay, xã Tân Lập họp giao ban, nghe các thôn báo cáo việc làm đường, dựng chợ và trồng "
    "rừng, "
    "rồi bàn cách giúp bảy hộ nghèo sửa nhà trước mùa mưa.</p>";

std::string in_json(std::string_view html) {
  std::string escaped;
  for (const char c : html) {
    if (c == '"') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

TEST(ReadArticle, FragmentOfHtmlIsTheBodyUnderTheGivenTitle) {
  const auto article = read_json(R"({"title":"Họp & bàn <xã>","html":")" +
                                 in_json(std::string(kParagraph) + "<script>x()</script>") + "\"}");
  ASSERT_TRUE(article) << article.error().message;
  EXPECT_EQ(article->title, "Họp & bàn <xã>");
  EXPECT_THAT(article->body, HasSubstr("bảy hộ nghèo"));
  EXPECT_THAT(article->body, ::testing::Not(HasSubstr("x()")));
}

TEST(ReadArticle, WholePageInJsonIsUtf8WhateverItDeclares) {
  const auto article = read_json(
      R"({"title":"Họp xã","published":"2023-01-11","html":")" +
      in_json("<html><head><meta charset=\"windows-1252\"><title>Họp</title>"
              "<meta property=\"article:published_time\" content=\"2023-01-12T08:26:00+07:00\">"
              "</head><body><h1>Họp</h1>" +
              std::string(kParagraph) + "</body></html>") +
      "\"}");
  ASSERT_TRUE(article) << article.error().message;
  EXPECT_THAT(article->body, HasSubstr("bảy hộ nghèo"));
  EXPECT_EQ(format_published(article->published.value()), "2023-01-11");
}

TEST(ReadArticle, BodyWinsOverHtml) {
  EXPECT_EQ(read_with("\"html\":\"" + in_json(kParagraph) + "\"")->body, "Xã họp.");
}

TEST(ReadArticle, HtmlPageIsKnownByItsCanonicalLink) {
  const std::string page =
      "<html><head><title>Họp xã</title><link rel=\"canonical\" "
      "href=\"https://xa.example/1\"></head><body><h1>Họp xã</h1>" +
      std::string(kParagraph) + "</body></html>";
  const auto article = read_article({"kho/a.html", 0, ItemFormat::HtmlPage, page, "a.html"});
  ASSERT_TRUE(article) << article.error().message;
  EXPECT_EQ(article->title, "Họp xã");
  EXPECT_EQ(article->id, id_of_url("https://xa.example/1"));
}

TEST(ReadArticle, PageWithoutLinkIsKnownByItsNameAndNotByWhereItLies) {
  const std::string page = "<html><head><title>Họp xã</title></head><body><h1>Họp xã</h1>" +
                           std::string(kParagraph) + "</body></html>";
  const auto one = read_article({"kho/a.html", 0, ItemFormat::HtmlPage, page, "a.html"});
  const auto two = read_article({"nha/a.html", 0, ItemFormat::HtmlPage, page, "a.html"});
  ASSERT_TRUE(one && two);
  EXPECT_EQ(one->id, id_of_name("a.html"));
  EXPECT_EQ(one->id, two->id);
  EXPECT_EQ(one->sha256, two->sha256);
}

TEST(ReadArticle, PageInUtf16OfTextEditorsIsRefusedWithAdvice) {
  const auto article =
      read_article({"a.txt", 0, ItemFormat::TextPage, std::string("\xFF\xFEX\0\xE3\0", 6)});
  EXPECT_THAT(reason(article), HasSubstr("convert the file to UTF-8"));
}

TEST(ReadArticle, TextPageThatIsNotUtf8IsRefused) {
  const auto article = read_article({"a.txt", 0, ItemFormat::TextPage, "Tin\n\xFF\xFE"});
  ASSERT_FALSE(article);
  EXPECT_EQ(article.error().code, ErrorCode::BadEncoding);
}

}  // namespace
}  // namespace tracuu
