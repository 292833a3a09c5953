#pragma once

#include <optional>
#include <string>

#include "indexer/page/html_tree.h"
#include "schema/date/date.h"

namespace tracuu {

/// What a page says about itself to machines. Empty where it does not; text is on one line, NFC.
struct HtmlMetadata {
  std::string headline;  ///< JSON-LD.
  std::string og_title;
  std::string page_title;  ///< <title>.
  std::string site_name;
  std::string section;
  std::string publisher;
  std::string url;   ///< Canonical, absolute.
  std::string body;  ///< JSON-LD articleBody; may hold line ends.
  std::optional<PublishedAt> published;
};

/// JSON-LD (NewsArticle, Article and the like, also in arrays and @graph) before OpenGraph before
/// other <meta>; of several articles in
/// JSON-LD the one whose headline the page's titles have. Broken JSON and dates that are none are
/// passed over.
HtmlMetadata read_html_metadata(const HtmlTree& tree);

}  // namespace tracuu
