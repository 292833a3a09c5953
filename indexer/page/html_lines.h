#pragma once

#include <cstddef>
#include <string>
#include <unordered_set>
#include <vector>

#include <gumbo.h>

namespace tracuu {

/// One paragraph of a page: the text between two block borders.
struct HtmlLine {
  std::string text;  ///< As split_lines gives lines: NFC, single blanks, never empty.
  const GumboNode* block = nullptr;  ///< The innermost block that holds it.
  std::size_t link_words = 0;        ///< Words of it inside links.
};

using NodeSet = std::unordered_set<const GumboNode*>;

/// The text below `root` as a reader sees it: blocks and <br> end paragraphs, inline elements join,
/// short table rows are one line each ("A | B"). Silent elements and the subtrees in `left_out`
/// are skipped. Walks without recursion.
std::vector<HtmlLine> read_html_lines(const GumboNode* root, const NodeSet& left_out);

/// The chrome blocks below `root` that hold less than half of its words.
NodeSet find_chrome_blocks(const GumboNode* root);

}  // namespace tracuu
