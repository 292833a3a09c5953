#pragma once

#include <string>
#include <vector>

#include "indexer/page/html_tree.h"

namespace tracuu {

/// An article as schema.org describes it, raw; "" for what is missing.
struct JsonLdArticle {
  std::string headline;
  std::string published;
  std::string section;
  std::string publisher;
  std::string body;
  std::string url;
};

/// The articles with a headline in the page's JSON-LD, in document order: its own, and on some
/// portals those that it links to. Broken JSON is passed over; commas too many are no breakage.
std::vector<JsonLdArticle> read_json_ld(const HtmlTree& tree);

}  // namespace tracuu
