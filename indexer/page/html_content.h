#pragma once

#include <string>
#include <vector>

#include "indexer/page/body_text.h"
#include "indexer/page/html_lines.h"
#include "indexer/page/html_tree.h"

namespace tracuu {

/// The heading that the page's elements show: by platform marks, else the first <h1>; "" if none.
std::string find_html_heading(const HtmlTree& tree);

/// The parts of an article as the page's elements show them; empty where none does.
struct HtmlContent {
  std::string section;  ///< The last entry of a breadcrumb.
  std::vector<std::string>
      head;  ///< Lines that may hold the stamp: marked ones, then those by the title.
  std::vector<BodyLine> body;  ///< Lines of the text, lead first.
  std::size_t links_to_text = 0;  ///< Lines that lead to a text elsewhere, "Xem chi tiết tại đây".
};

/// Finds the article by the platforms' own marks (schema/tables/page_selectors.tsv), else by text
/// density: the element whose prose outweighs its links most. `title` is the article's.
HtmlContent find_html_content(const HtmlTree& tree, const std::string& title);

}  // namespace tracuu
