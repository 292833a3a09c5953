#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/source/source.h"

namespace tracuu {

/// A whole page as LineSurvey takes it: nothing is cleaned.
struct SiteLines {
  std::string site;
  std::vector<std::string> lines;  ///< As split_lines gives them.
};

/// The host of an address, in lower case; "" if it has none.
std::string site_of(std::string_view url);

/// Nothing for what is no page, and for pages that cannot be read: their refusal is read_article's.
std::optional<SiteLines> read_site_lines(const SourceItem& item);

}  // namespace tracuu
