#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/page/chrome.h"

namespace tracuu {

/// What must follow a marker for its row to apply.
enum class MarkerShape {
  Whole,        ///< Nothing but numbers, marks or the marker again.
  Colon,        ///< A colon, then anything; or nothing.
  Start,        ///< Anything, in a line of at most 60 words.
  Numbered,     ///< A number in parentheses, then anything: "Bình luận (0) …".
  Counted,      ///< At most three more words, one of them a number.
  Anywhere,     ///< Anything before and behind, in a line of at most 30 words.
  Attribution,  ///< A name of at most eight words: "Theo Báo Nhân Dân".
};

/// One row of schema/tables/chrome.tsv.
struct ChromeMarker {
  LineKind kind = LineKind::Content;
  MarkerShape shape = MarkerShape::Whole;
  std::vector<std::string> words;  ///< As read_line_words gives them.
  std::vector<std::string>
      needs;  ///< One of them must occur in the line (lower case); empty: none.
};

/// The table by the first word of the marker, those that may stand anywhere under "". Built once;
/// throws std::logic_error if the table that was compiled in is broken.
const std::unordered_map<std::string, std::vector<ChromeMarker>>& chrome_markers();

}  // namespace tracuu
