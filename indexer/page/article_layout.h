#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/page/chrome.h"
#include "schema/date/stamp.h"

namespace tracuu {

/// One line of a page with everything that the search for the article asks about it.
struct PageLine {
  std::string text;  ///< From split_lines, doubling removed; "" for an empty line.
  LineMatch match;
  std::optional<Stamp> stamp;
  bool doubled = false;   ///< The page had "X X".
  bool prose = false;     ///< Content that is_paragraph.
  bool sentence = false;  ///< Prose that ends like a sentence.
};

/// Where the parts of an article stand in a page; indexes of lines.
struct ArticleLayout {
  std::optional<std::size_t> title;
  std::optional<std::size_t> stamp;
  std::optional<std::size_t> section;
  std::size_t body_begin =
      0;                     ///< Behind title and stamp, except where the stamp is below the text.
  std::size_t body_end = 0;  ///< At the marker that ends the article, or the page's end.
};

std::vector<PageLine> read_page_lines(std::string_view plain_text);

/// Finds the article among menus and boxes. Markers cut the page into stretches; the stretch with
/// the most prose is the article; its title stands by the stamp, or above the first prose.
/// Nothing without a stretch that has any content.
std::optional<ArticleLayout> find_article(const std::vector<PageLine>& lines);

}  // namespace tracuu
