#include "server/search/highlight/highlighter.h"

#include <algorithm>
#include <vector>

#include "schema/analysis/analyzer.h"
#include "schema/analysis/unaccented_words.h"
#include "server/search/highlight/html_text.h"
#include "server/search/highlight/snippet_window.h"

namespace tracuu {
namespace {

constexpr std::string_view kOpen = "<mark>";
constexpr std::string_view kClose = "</mark>";
constexpr std::string_view kEllipsis = "…";

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// What of the text is marked, in bytes, in order, apart from each other.
std::vector<TextRange> marked_stretches(std::string_view text, const std::vector<Token>& tokens,
                                        const std::vector<Match>& matches) {
  std::vector<TextRange> stretches;
  std::size_t last = 0;  // token that ends the last stretch
  for (const Match& match : matches) {
    const std::size_t begin = tokens[match.first].begin;
    const std::size_t end = tokens[match.last].end;
    const auto joins = [&] {
      if (match.first <= last) return true;
      const std::size_t gap_begin = stretches.back().end;
      const bool next = tokens[match.first].position == tokens[last].position + 1;
      return next && std::ranges::all_of(text.substr(gap_begin, begin - gap_begin), is_blank);
    };
    if (!stretches.empty() && joins()) {
      stretches.back().end = std::max(stretches.back().end, end);
    } else {
      stretches.push_back({begin, end});
    }
    last = std::max(last, match.last);
  }
  return stretches;
}

/// Writes the window with its marks; `append` is one of the functions of html_text.h.
template <typename Append>
void append_marked(std::string& out, std::string_view text, Window window,
                   const std::vector<TextRange>& marks, Append append) {
  std::size_t at = window.begin;
  for (const TextRange& mark : marks) {
    const std::size_t begin = std::max(mark.begin, window.begin);
    const std::size_t end = std::min(mark.end, window.end);
    if (begin >= end) continue;
    append(out, text.substr(at, begin - at));
    out += kOpen;
    append(out, text.substr(begin, end - begin));
    out += kClose;
    at = end;
  }
  append(out, text.substr(at, window.end - at));
}

/// `window` without blanks at its ends.
Window trimmed(std::string_view text, Window window) {
  while (window.begin < window.end && is_blank(text[window.begin])) ++window.begin;
  while (window.end > window.begin && is_blank(text[window.end - 1])) --window.end;
  return window;
}

bool only_blanks(std::string_view text) {
  return std::ranges::all_of(text, is_blank);
}

}  // namespace

std::vector<TextRange> Highlighter::title_places(std::string_view title, std::string_view body,
                                                 const std::vector<NamedPlace>& places) const {
  std::vector<Token> tokens = analyze(title);
  if (finder_.needs_unaccented()) note_unaccented_title(title, tokens, body);
  return marked_stretches(title, tokens, finder_.find(tokens, places));
}

std::vector<TextRange> Highlighter::body_places(std::string_view body,
                                                const std::vector<NamedPlace>& places) const {
  std::vector<Token> tokens = analyze(body);
  if (finder_.needs_unaccented()) note_unaccented(body, tokens);
  return marked_stretches(body, tokens, finder_.find(tokens, places));
}

std::string Highlighter::title_html(std::string_view title, std::string_view body,
                                    const std::vector<NamedPlace>& places) const {
  std::string out;
  append_marked(out, title, {0, title.size()}, title_places(title, body, places), append_html);
  return out;
}

std::string Highlighter::snippet_html(std::string_view body,
                                      const std::vector<NamedPlace>& places) const {
  std::vector<Token> tokens = analyze(body);
  if (finder_.needs_unaccented()) note_unaccented(body, tokens);
  const std::vector<Match> matches = finder_.find(tokens, places);
  const Window window =
      trimmed(body, choose_window(body, tokens, matches, finder_, kSnippetCharacters));
  std::string out;
  if (!only_blanks(body.substr(0, window.begin))) out += kEllipsis;
  append_marked(out, body, window, marked_stretches(body, tokens, matches), append_html_line);
  if (!only_blanks(body.substr(window.end))) out += kEllipsis;
  return out;
}

}  // namespace tracuu
