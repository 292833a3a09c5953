#include "server/search/highlight/highlighter.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"

namespace tracuu {
namespace {

/// One unit a token of `text`, open where it is typed bare.
std::vector<HighlightUnit> make_units(std::string_view text) {
  std::vector<HighlightUnit> units;
  for (const Token& token : analyze(text)) {
    HighlightUnit unit;
    (token.marked ? unit.keys : unit.folds).push_back(token.marked ? token.text : token.folded);
    units.push_back(std::move(unit));
  }
  return units;
}

Highlighter words(std::string_view text) {
  HighlightQuery query;
  for (HighlightUnit& unit : make_units(text)) query.patterns.push_back({{std::move(unit)}});
  return Highlighter(query);
}

Highlighter phrase(std::string_view text) {
  return Highlighter(HighlightQuery{{{make_units(text)}}});
}

std::string without_marks(std::string html) {
  for (const std::string_view tag : {"<mark>", "</mark>", "…"}) {
    for (auto at = html.find(tag); at != std::string::npos; at = html.find(tag)) {
      html.erase(at, tag.size());
    }
  }
  return html;
}

std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
  return count;
}

std::string filler(int sentences) {
  std::string text;
  for (int i = 0; i < sentences; ++i) text += "Buổi sáng bà con ra đồng làm cỏ rất sớm. ";
  return text;
}

TEST(TitleHtml, MarksEachWordInAnySpelling) {
  EXPECT_EQ(words("hoà").title_html("Tỉnh Hòa Bình"), "Tỉnh <mark>Hòa</mark> Bình");
  EXPECT_EQ(words("kỷ").title_html("THẾ KỈ MỚI"), "THẾ <mark>KỈ</mark> MỚI");
}

TEST(TitleHtml, TypedMarksBindAndBareSyllablesAreOpen) {
  EXPECT_EQ(words("đường").title_html("đường, dương"), "<mark>đường</mark>, dương");
  EXPECT_EQ(words("duong").title_html("đường, dương"), "<mark>đường</mark>, <mark>dương</mark>");
}

TEST(TitleHtml, NeighboursShareOneMark) {
  EXPECT_EQ(words("nghi quyet").title_html("Ra Nghị quyết mới"), "Ra <mark>Nghị quyết</mark> mới");
  EXPECT_EQ(words("nghi quyet").title_html("Nghị, quyết"), "<mark>Nghị</mark>, <mark>quyết</mark>");
}

TEST(TitleHtml, APhraseMarksOnlyItselfAndWhole) {
  EXPECT_EQ(phrase("đầu tư").title_html("Đầu tư cho bước đầu"), "<mark>Đầu tư</mark> cho bước đầu");
  EXPECT_EQ(phrase("kinh tế xã hội").title_html("Kinh tế - xã hội"),
            "<mark>Kinh tế - xã hội</mark>");
  EXPECT_EQ(phrase("tư đầu").title_html("đầu tư"), "đầu tư");
  EXPECT_EQ(phrase("nhà hàng").title_html("xây nhà. Hàng về"), "xây nhà. Hàng về");
}

TEST(TitleHtml, EscapesEverythingThatHtmlReads) {
  EXPECT_EQ(words("a").title_html("<b>A & \"C\"'</b>"),
            "&lt;b&gt;<mark>A</mark> &amp; &quot;C&quot;&#39;&lt;/b&gt;");
  EXPECT_EQ(words("x").title_html("a\xFF"), "a\uFFFD");
}

TEST(TitleHtml, MarksCodesAndCentralCommitteeAsTokens) {
  HighlightQuery query{{{{{{"covid19"}, {}}}}, {{{{"tw"}, {}}}}}};
  EXPECT_EQ(Highlighter(query).title_html("TƯ họp về Covid-19, không phải TU"),
            "<mark>TƯ</mark> họp về <mark>Covid-19</mark>, không phải TU");
}

TEST(TitleHtml, EmptyPatternsMatchNothing) {
  HighlightQuery query{{{{}}, {{HighlightUnit{}}}}};
  EXPECT_EQ(Highlighter(query).title_html("họp"), "họp");
  EXPECT_EQ(Highlighter({}).title_html(""), "");
}

TEST(SnippetHtml, ADecomposedBodyIsMarkedAtTheRightBytes) {
  const std::string body =
      "Ba\u0301o ca\u0301o ve\u0302\u0300 thu\u0309y lo\u031B\u0323i o\u031B\u0309 xa\u0303";
  EXPECT_EQ(words("thuỷ lợi").snippet_html(body),
            "Ba\u0301o ca\u0301o ve\u0302\u0300 <mark>thu\u0309y lo\u031B\u0323i</mark> "
            "o\u031B\u0309 xa\u0303");
}

TEST(SnippetHtml, AShortBodyIsShownWhole) {
  EXPECT_EQ(words("mía").snippet_html("  Vụ mía\n\nnăm nay. "), "Vụ <mark>mía</mark> năm nay.");
}

TEST(SnippetHtml, WithoutAMatchTheBeginningIsShown) {
  const std::string body = filler(20);
  const std::string html = words("tàu").snippet_html(body);
  EXPECT_TRUE(html.starts_with("Buổi sáng bà con"));
  EXPECT_TRUE(html.ends_with("…"));
  EXPECT_EQ(html.find("<mark>"), std::string::npos);
  EXPECT_LE(characters(html), Highlighter::kSnippetCharacters + 2);
  EXPECT_GE(characters(html), Highlighter::kSnippetCharacters - 20);
}

TEST(SnippetHtml, TheWindowWithMostOfTheQueryWins) {
  const std::string body = filler(9) + "Một con đê nhỏ. Đê cũ, đê mới. " + filler(9) +
                           "Gia cố đê trước mùa lũ. " + filler(9);
  const std::string html = words("đê lũ").snippet_html(body);
  EXPECT_NE(html.find("<mark>đê</mark> trước mùa <mark>lũ</mark>"), std::string::npos) << html;
}

TEST(SnippetHtml, DensityThenEarlinessDecideBetweenEquals) {
  const std::string once = "Dựng một cây cầu. ";
  const std::string twice = "Cầu ấy nối hai cầu khác. ";
  const std::string html =
      words("cầu").snippet_html(filler(9) + once + filler(9) + twice + filler(9));
  EXPECT_NE(html.find("nối hai"), std::string::npos) << html;
  const std::string first = words("cầu").snippet_html(filler(9) + once + filler(9) + "Thêm cầu. ");
  EXPECT_NE(first.find("Dựng một"), std::string::npos) << first;
}

TEST(SnippetHtml, MarksWhatIsKnownToNameADocumentInOtherWords) {
  const Highlighter highlighter(HighlightQuery{{{{{{"52/2017/nđ-cp"}, {}}}, {"52/2017/NĐ-CP"}}}});
  const std::string text = "Theo Nghị định 52/2017 về vay lại và Nghị định 97/2018.";
  const auto place = [&](std::string_view words, std::string name) {
    const std::size_t begin = text.find(words);
    return NamedPlace{begin, begin + words.size(), std::move(name)};
  };
  EXPECT_EQ(highlighter.snippet_html(text, {place("Nghị định 52/2017", "52/2017/NĐ-CP"),
                                            place("Nghị định 97/2018", "97/2018/NĐ-CP")}),
            "Theo <mark>Nghị định 52/2017</mark> về vay lại và Nghị định 97/2018.");
  EXPECT_EQ(highlighter.title_html("Nghị định 52", {}, {{0, 100, "52/2017/NĐ-CP"}}),
            "<mark>Nghị định 52</mark>");
  EXPECT_EQ(highlighter.title_html("", {}, {{0, 0, "52/2017/NĐ-CP"}}), "");
}

TEST(SnippetHtml, ThePhraseBeatsItsScatteredWords) {
  HighlightQuery query;
  for (HighlightUnit& unit : make_units("thôn mới")) query.patterns.push_back({{unit}});
  query.patterns.push_back({make_units("thôn mới")});
  const std::string body = filler(9) + "Nhà mới ở thôn, đường mới ở thôn. " + filler(9) +
                           "Cả xã là thôn mới. " + filler(9);
  EXPECT_NE(Highlighter(query).snippet_html(body).find("<mark>thôn mới</mark>"), std::string::npos);
}

TEST(SnippetHtml, CutsBetweenWordsAndStartsWithTheSentenceWhenItIsNear) {
  const std::string body = filler(12) + "Hôm ấy xã mở hội đua thuyền. " + filler(12);
  const std::string html = words("thuyền").snippet_html(body);
  EXPECT_TRUE(html.starts_with("…Hôm ấy xã") || html.starts_with("…Buổi sáng")) << html;
  EXPECT_TRUE(html.ends_with("…"));
  EXPECT_NE(body.find(without_marks(html)), std::string::npos)
      << "a stretch of the body, unchanged";
  EXPECT_LE(characters(without_marks(html)), Highlighter::kSnippetCharacters + 2);
}

TEST(SnippetHtml, AMatchAtTheEndStillGetsAFullWindow) {
  const std::string html = words("thuyền").snippet_html(filler(12) + "Rồi đua thuyền");
  EXPECT_TRUE(html.ends_with("<mark>thuyền</mark>")) << html;
  EXPECT_GE(characters(without_marks(html)), Highlighter::kSnippetCharacters - 20);
}

TEST(SnippetHtml, AnUnbrokenRunOfMatchesIsCutInsideItsMark) {
  std::string body;
  for (int i = 0; i < 200; ++i) body += "lúa ";
  const std::string html = words("lúa").snippet_html(body);
  EXPECT_TRUE(html.starts_with("<mark>lúa lúa")) << html;
  EXPECT_TRUE(html.ends_with("lúa</mark>…")) << html;
}

TEST(SnippetHtml, TextWithoutWordsIsCutToo) {
  std::string body;
  for (int i = 0; i < 1'000; ++i) body += "—";
  EXPECT_LE(characters(words("lúa").snippet_html(body)), Highlighter::kSnippetCharacters + 1);
  EXPECT_EQ(words("lúa").snippet_html(""), "");
}

}  // namespace
}  // namespace tracuu
