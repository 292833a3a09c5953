#include "indexer/page/body_text.h"

#include <algorithm>
#include <cstddef>

#include "indexer/page/chrome.h"
#include "indexer/page/page_lines.h"

namespace tracuu {
namespace {

struct JudgedLine {
  std::string text;
  LineMatch match;
  bool caption = false;
  bool prose = false;        ///< Content that is_paragraph.
  bool attribution = false;  ///< A Source without a colon: "Theo X" may be a heading.
};

using JudgedLines = std::vector<JudgedLine>;

JudgedLines judge(const std::vector<BodyLine>& lines) {
  JudgedLines judged;
  for (const auto& line : lines) {
    const auto text = without_doubling(line.text);
    if (text.empty()) continue;
    JudgedLine one{std::string(text), classify_line(text), line.caption};
    one.prose = one.match.kind == LineKind::Content && is_paragraph(text);
    one.attribution =
        one.match.kind == LineKind::Source && text.find(':') == std::string_view::npos;
    judged.push_back(std::move(one));
  }
  return judged;
}

bool has_prose(const JudgedLines& lines, std::size_t begin, std::size_t end) {
  return std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(begin),
                     lines.begin() + static_cast<std::ptrdiff_t>(end),
                     [](const JudgedLine& line) { return line.prose; });
}

std::size_t count_content_words(const JudgedLines& lines, std::size_t begin, std::size_t end) {
  std::size_t words = 0;
  for (std::size_t i = begin; i < end; ++i) {
    if (lines[i].match.kind == LineKind::Content) words += count_words(lines[i].text);
  }
  return words;
}

std::size_t find_first(const JudgedLines& lines, LineKind kind, std::size_t from) {
  while (from < lines.size() && lines[from].match.kind != kind) ++from;
  return from;
}

// A marker that stands above all prose is a link to the comments, or a menu.
std::size_t end_of_article(const JudgedLines& lines) {
  for (auto at = find_first(lines, LineKind::End, 0); at < lines.size();
       at = find_first(lines, LineKind::End, at + 1)) {
    if (has_prose(lines, 0, at) || !has_prose(lines, at, lines.size())) return at;
  }
  return lines.size();
}

// Address and telephone above the licence belong to the footer too.
void cut_footer(JudgedLines& lines) {
  for (auto at = find_first(lines, LineKind::Footer, 0); at < lines.size();
       at = find_first(lines, LineKind::Footer, at + 1)) {
    if (has_prose(lines, at, lines.size())) continue;
    while (at > 0 && lines[at - 1].match.kind == LineKind::Contact) --at;
    lines.resize(at);
    return;
  }
}

// The last line that names a source ends the article, if hardly anything follows. One that stands
// higher up is only taken out; "Theo X" there is a heading and stays.
std::string take_source(JudgedLines& lines) {
  std::string source;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto& line = lines[i];
    if (line.match.kind != LineKind::Source) continue;
    const bool last =
        !has_prose(lines, i + 1, lines.size()) &&
        2 * count_content_words(lines, i + 1, lines.size()) <= count_content_words(lines, 0, i);
    if (line.attribution && !last) {
      line.match.kind = LineKind::Content;
    } else if (last) {
      if (!line.match.value.empty()) source = line.match.value;
      lines.resize(i);
    } else if (source.empty()) {
      source = line.match.value;
    }
  }
  return source;
}

bool is_kept(LineKind kind) {
  return kind == LineKind::Content || kind == LineKind::Contact;
}

/// A paragraph that repeats the one before, as captions do, is that one.
void append_paragraph(std::string_view text, bool caption, BodyText& body) {
  const bool repeats = !body.paragraphs.empty() && body.paragraphs.back() == text;
  if (!repeats) body.paragraphs.emplace_back(text);
  const auto last = static_cast<std::uint32_t>(body.paragraphs.size() - 1);
  const bool known = !body.captions.empty() && body.captions.back() == last;
  if (caption && !known) body.captions.push_back(last);
}

}  // namespace

BodyText build_body(const std::vector<BodyLine>& lines) {
  auto judged = judge(lines);
  judged.resize(end_of_article(judged));
  cut_footer(judged);

  BodyText body;
  body.source = take_source(judged);
  for (const auto& line : judged) {
    if (!is_kept(line.match.kind)) continue;
    auto text = without_credit(line.text);
    const bool caption = line.caption || has_picture_credit(line.text);
    if (body.paragraphs.empty()) text = without_agency(text);
    if (!text.empty()) append_paragraph(text, caption, body);
  }
  return body;
}

std::string join_paragraphs(const std::vector<std::string>& paragraphs) {
  std::string body;
  for (const auto& paragraph : paragraphs) {
    if (!body.empty()) body += '\n';
    body += paragraph;
  }
  return body;
}

}  // namespace tracuu
