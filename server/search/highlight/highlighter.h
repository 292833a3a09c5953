#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "server/search/archive_records.h"
#include "server/search/highlight/highlight_query.h"
#include "server/search/highlight/match_finder.h"

namespace tracuu {

/// Marks what a query found, in texts as the source wrote them (any normal form): HTML with
/// & < > " ' escaped and each match in <mark>. Matches with nothing but a blank between them, and
/// all of a phrase, share one <mark>. Thread-safe; linear in the size of the text.
class Highlighter {
 public:
  /// Characters that a snippet shows at most, marks of combining letters and the ellipses not
  /// counted. About three lines of a page of results.
  static constexpr std::size_t kSnippetCharacters = 220;

  explicit Highlighter(const HighlightQuery& query) : finder_(query) {}

  /// The whole title. `body`, the text below it, tells whether it was typed without accents.
  /// `places` are those of the title.
  std::string title_html(std::string_view title, std::string_view body = {},
                         const std::vector<NamedPlace>& places = {}) const;

  /// What title_html() marks, and what of the whole body is marked: in order, apart from each
  /// other.
  std::vector<TextRange> title_places(std::string_view title, std::string_view body = {},
                                      const std::vector<NamedPlace>& places = {}) const;
  std::vector<TextRange> body_places(std::string_view body,
                                     const std::vector<NamedPlace>& places = {}) const;

  /// The window of `body` that shows most of the query: first by distinct patterns (a phrase counts
  /// its units), then by number of matches, then the earliest. Cut between words, with … where text
  /// was left out; line breaks and runs of blanks are one blank. Without a match, the beginning.
  std::string snippet_html(std::string_view body, const std::vector<NamedPlace>& places = {}) const;

 private:
  MatchFinder finder_;
};

}  // namespace tracuu
