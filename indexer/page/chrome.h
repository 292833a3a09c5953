#pragma once

#include <string>
#include <string_view>

namespace tracuu {

/// What one line of a page is, judged alone. Which of them end an article depends on where they
/// stand: that is the readers' business.
enum class LineKind {
  Content,
  Tool,     ///< Buttons, counters, messages: dropped wherever they stand.
  Details,  ///< "Xem chi tiết tại đây": dropped; the text above is not all of it.
  Author,   ///< "Tác giả: …": dropped.
  Credit,   ///< "Ảnh: …" alone on its line: dropped.
  Source,   ///< "Nguồn: HNMO", "(Theo TTXVN)".
  Contact,  ///< "Địa chỉ: …": content in an announcement, chrome below a footer line.
  Footer,   ///< Licence, editor, owner: dropped, ends the article unless prose follows.
  End,      ///< Related articles, poll, comments, tags, visitor counter: ends the article.
};

struct LineMatch {
  LineKind kind = LineKind::Content;
  std::string value;  ///< Of a Source: who ("HNMO", "chinhphu.vn").
};

/// Judges a line (from split_lines) by schema/tables/chrome.tsv. A marker counts only where it
/// stands at the line's start and the rest has the shape that the table asks for, so that a
/// sentence which begins or goes on with the same words stays content. Thread-safe.
LineMatch classify_line(std::string_view line);

/// "X X" -> "X": portals print a heading once for the eye and once for the link.
/// The line itself if its halves differ.
std::string_view without_doubling(std::string_view line);

}  // namespace tracuu
