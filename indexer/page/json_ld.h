#pragma once

#include <string>

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

/// The first article with a headline in the page's JSON-LD; empty if there is none.
JsonLdArticle read_json_ld(const HtmlTree& tree);

}  // namespace tracuu
