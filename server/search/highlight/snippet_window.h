#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "schema/analysis/token.h"
#include "server/search/highlight/match_finder.h"

namespace tracuu {

/// A stretch of a text, in bytes.
struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Chooses what a snippet of `text` shows: see Highlighter::snippet_html. `tokens` are those of
/// `text`, `matches` those of `finder` in them. `limit` is in characters. Begins and ends between
/// words.
Window choose_window(std::string_view text, const std::vector<Token>& tokens,
                     const std::vector<Match>& matches, const MatchFinder& finder,
                     std::size_t limit);

}  // namespace tracuu
