#include "indexer/page/html_blocks.h"

#include <algorithm>
#include <array>
#include <string>

#include <re2/re2.h>

#include "embedded/page_blocks_tsv.h"
#include "indexer/page/html_tree.h"
#include "indexer/page/page_lines.h"

namespace tracuu {
namespace {

template <std::size_t N>
bool is_one_of(const std::array<GumboTag, N>& tags, GumboTag tag) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

// Whole words of a class or id: "detail-related", "tin-khac", "box_comment"; never "shared-body".
std::string block_name_pattern() {
  std::string words;
  auto lines = split_lines(embedded::page_blocks_tsv);
  for (auto line = std::next(lines.begin()); line != lines.end(); ++line) {
    if (!line->empty()) words += (words.empty() ? "" : "|") + *line;
  }
  return "(?i)(?:^|[\\s_-])(?:" + words + ")(?:$|[\\s_-])";
}

bool has_chrome_name(const GumboNode* node) {
  static const RE2 name_pattern(block_name_pattern());
  for (const char* attribute : {"class", "id"}) {
    const auto name = attribute_of(node, attribute);
    if (RE2::PartialMatch(re2::StringPiece(name.data(), name.size()), name_pattern)) return true;
  }
  return false;
}

bool is_hidden(const GumboNode* node) {
  static const RE2 style_pattern(R"((?i)(?:display\s*:\s*none|visibility\s*:\s*hidden))");
  const auto style = attribute_of(node, "style");
  return has_attribute(node, "hidden") ||
         RE2::PartialMatch(re2::StringPiece(style.data(), style.size()), style_pattern);
}

bool has_chrome_role(const GumboNode* node) {
  static constexpr std::array<std::string_view, 6> kRoles{
      "navigation", "banner", "contentinfo", "search", "complementary", "dialog"};
  const auto role = attribute_of(node, "role");
  return std::find(kRoles.begin(), kRoles.end(), role) != kRoles.end();
}

}  // namespace

bool is_block(const GumboNode* node) {
  static constexpr std::array kInline{
      GUMBO_TAG_A,      GUMBO_TAG_ABBR,   GUMBO_TAG_ACRONYM, GUMBO_TAG_B,     GUMBO_TAG_BDI,
      GUMBO_TAG_BDO,    GUMBO_TAG_BIG,    GUMBO_TAG_CITE,    GUMBO_TAG_CODE,  GUMBO_TAG_DATA,
      GUMBO_TAG_DEL,    GUMBO_TAG_DFN,    GUMBO_TAG_EM,      GUMBO_TAG_FONT,  GUMBO_TAG_I,
      GUMBO_TAG_IMG,    GUMBO_TAG_INS,    GUMBO_TAG_KBD,     GUMBO_TAG_LABEL, GUMBO_TAG_MARK,
      GUMBO_TAG_NOBR,   GUMBO_TAG_Q,      GUMBO_TAG_S,       GUMBO_TAG_SAMP,  GUMBO_TAG_SMALL,
      GUMBO_TAG_SPAN,   GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG,  GUMBO_TAG_SUB,   GUMBO_TAG_SUP,
      GUMBO_TAG_TIME,   GUMBO_TAG_TT,     GUMBO_TAG_U,       GUMBO_TAG_VAR,   GUMBO_TAG_WBR,
      GUMBO_TAG_UNKNOWN};
  return is_element(node) && !is_one_of(kInline, tag_of(node));
}

bool is_silent(const GumboNode* node) {
  static constexpr std::array kSilent{
      GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
      GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_IFRAME,   GUMBO_TAG_TEXTAREA,
      GUMBO_TAG_SVG,    GUMBO_TAG_OBJECT, GUMBO_TAG_VIDEO,    GUMBO_TAG_AUDIO,
      GUMBO_TAG_CANVAS, GUMBO_TAG_HEAD,   GUMBO_TAG_MATH,     GUMBO_TAG_APPLET};
  if (node->type == GUMBO_NODE_TEMPLATE || node->type == GUMBO_NODE_COMMENT) return true;
  return is_element(node) && (is_one_of(kSilent, tag_of(node)) || is_hidden(node));
}

bool is_chrome_block(const GumboNode* node) {
  static constexpr std::array kChrome{GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER,
                                      GUMBO_TAG_FORM};
  static constexpr std::array kNever{GUMBO_TAG_BODY, GUMBO_TAG_HTML, GUMBO_TAG_H1};
  if (!is_element(node) || is_one_of(kNever, tag_of(node))) return false;
  return is_one_of(kChrome, tag_of(node)) || has_chrome_role(node) || has_chrome_name(node);
}

}  // namespace tracuu
