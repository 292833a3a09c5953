#include "indexer/page/html_guard.h"

#include <string>

#include <gtest/gtest.h>

#include "indexer/page/html_tree.h"

namespace tracuu {
namespace {

std::string repeat(std::string_view part, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

bool is_dangerous(const std::string& html) {
  return find_html_danger(html).has_value();
}

TEST(HtmlGuard, DeepNestingIsRefused) {
  EXPECT_TRUE(is_dangerous(repeat("<div>", 200000)));
  EXPECT_TRUE(is_dangerous(repeat("<b>", 100000)));
  EXPECT_TRUE(is_dangerous(repeat("<table><tr><td>", 1000)));
}

TEST(HtmlGuard, NestingHiddenByForeignEndTagsIsRefused) {
  EXPECT_TRUE(is_dangerous(repeat("<b><div></b>", 50000)));
  EXPECT_TRUE(is_dangerous(repeat("<div><marquee></div></marquee>", 50000)));
}

TEST(HtmlGuard, CopiesOfOpenFormattingAreRefused) {
  std::string html;
  for (int i = 0; i < 400; ++i) html += "<b id=" + std::to_string(i) + ">";
  EXPECT_TRUE(is_dangerous(html + repeat("<p>x", 50000)));
}

TEST(HtmlGuard, ThousandsOfAttributesAreRefused) {
  std::string tag = "<p ";
  for (int i = 0; i < 5000; ++i) tag += "a" + std::to_string(i) + " ";
  EXPECT_TRUE(is_dangerous(tag + ">"));
}

TEST(HtmlGuard, SloppyPagesPass) {
  EXPECT_FALSE(is_dangerous(repeat("<p>một đoạn<br>", 20000)));
  EXPECT_FALSE(is_dangerous(repeat("<p><b>một đoạn", 20000)));
  EXPECT_FALSE(is_dangerous("<table>" + repeat("<tr><td><font size=2>1<td><b>2", 9000)));
  EXPECT_FALSE(is_dangerous("<ul>" + repeat("<li>mục", 20000) + "</ul>"));
  EXPECT_FALSE(is_dangerous(repeat("<div><span>a</div>", 1000)));
  EXPECT_FALSE(is_dangerous("<table>" + repeat("<tr><td>1<td>2", 20000) + "</table>"));
}

TEST(HtmlGuard, TagsInScriptsCommentsAndValuesAreNoTags) {
  EXPECT_FALSE(is_dangerous("<script>" + repeat("'<div>'", 2000) + "</script>"));
  EXPECT_FALSE(is_dangerous("<!--" + repeat("<div>", 2000) + "-->"));
  EXPECT_FALSE(is_dangerous("<p title=\"" + repeat("<div>", 2000) + "\">"));
}

TEST(HtmlGuard, EndTagsInAScriptCloseNothing) {
  EXPECT_TRUE(is_dangerous(repeat("<div><script></div></script>", 2000)));
  EXPECT_TRUE(is_dangerous(repeat("<div><p title='</div>'>", 2000)));
}

TEST(HtmlTree, DeepestPassingPageIsWalkedAndFreed) {
  const auto tree = HtmlTree::parse(repeat("<div>", 500) + "đáy" + repeat("</div>", 500));
  ASSERT_TRUE(tree);
  EXPECT_EQ(text_of(tree->root()), "đáy");
}

}  // namespace
}  // namespace tracuu
