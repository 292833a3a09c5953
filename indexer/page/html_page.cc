#include <algorithm>
#include <array>

#include "indexer/page/body_text.h"
#include "indexer/page/html_charset.h"
#include "indexer/page/html_content.h"
#include "indexer/page/html_metadata.h"
#include "indexer/page/html_title.h"
#include "indexer/page/page.h"
#include "indexer/page/page_lines.h"
#include "indexer/page/url_date.h"
#include "schema/date/stamp.h"
#include "schema/text/normalized_text.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxTitleWords = 80;
// The title of a notice without text; shorter ones are those of sections.
constexpr std::size_t kMinNoticeWords = 6;

std::optional<Stamp> stamp_of(const std::string& line) {
  return find_stamp(normalize(line).text);
}

std::optional<PublishedAt> find_published(const std::vector<std::string>& head) {
  std::optional<Stamp> found;
  for (const auto& line : head) {
    const auto stamp = stamp_of(line);
    if (stamp && (!found || (found->updated && !stamp->updated))) found = stamp;
  }
  return found ? std::optional(found->at) : std::nullopt;
}

// The element that holds the text often holds title and stamp too, above it.
std::vector<BodyLine> without_head(std::vector<BodyLine> lines,
                                   const std::array<std::string, 2>& titles) {
  const auto is_prose = [](const BodyLine& line) { return is_paragraph(line.text); };
  const auto prose = std::find_if(lines.begin(), lines.end(), is_prose);
  const auto at_title = std::find_first_of(
      lines.begin(), prose, titles.begin(), titles.end(),
      [](const BodyLine& line, const std::string& title) { return line.text == title; });
  if (at_title != prose) lines.erase(lines.begin(), at_title + 1);
  const auto end = std::find_if(lines.begin(), lines.end(), is_prose);
  const auto stamps = [](const BodyLine& line) { return stamp_of(line.text).has_value(); };
  lines.erase(std::remove_if(lines.begin(), end, stamps), end);
  return lines;
}

std::size_t count_words(const std::vector<std::string>& paragraphs) {
  std::size_t words = 0;
  for (const auto& paragraph : paragraphs) words += tracuu::count_words(paragraph);
  return words;
}

// articleBody has all paragraphs in one line, so the page's own are better, unless they are
// missing.
BodyText choose_body(BodyText from_page, const std::string& article_body) {
  if (article_body.empty()) return from_page;
  std::string text = article_body;
  if (text.find("</") != std::string::npos || text.find("<br") != std::string::npos) {
    if (const auto tree = HtmlTree::parse(text)) {
      text.clear();
      for (const auto& line : read_html_lines(tree->root(), {})) text += line.text + '\n';
    }
  }
  const auto plain = build_plain_text(text);
  if (!plain) return from_page;
  std::vector<BodyLine> lines;
  for (auto& line : split_lines(*plain)) lines.push_back({std::move(line)});
  auto from_json = build_body(lines);
  const bool missing =
      10 * count_words(from_page.paragraphs) < 7 * count_words(from_json.paragraphs);
  if (!missing) return from_page;
  if (from_json.source.empty()) from_json.source = from_page.source;
  return from_json;
}

}  // namespace

Result<PageContent> read_html_page(std::string_view bytes) {
  const auto html = decode_html(bytes);
  if (!html) return tl::unexpected(html.error());
  return read_html_text(html->text);
}

Result<PageContent> read_html_text(std::string_view html) {
  if (squeeze_blanks(html).empty()) return refuse(ErrorCode::MissingField, "page: empty");
  const auto tree = HtmlTree::parse(std::string(html));
  if (!tree) return tl::unexpected(tree.error());

  const auto data = read_html_metadata(*tree);
  const auto heading = find_html_heading(*tree);
  PageContent page;
  page.title = choose_title(data, heading);
  if (page.title.empty() || tracuu::count_words(page.title) > kMaxTitleWords) {
    return refuse(ErrorCode::MissingField, "page: no title found");
  }

  auto content = find_html_content(*tree, page.title);
  const auto published = data.published ? data.published : find_published(content.head);
  auto body = choose_body(build_body(without_head(std::move(content.body), {page.title, heading})),
                          data.body);
  if (body.paragraphs.empty() && published && content.links_to_text == 1 &&
      tracuu::count_words(page.title) >= kMinNoticeWords) {
    body.paragraphs.push_back(page.title);  // A notice whose text is attached.
  }
  if (body.paragraphs.empty()) {
    return refuse(ErrorCode::MissingField, "page: no text below the title '" + page.title + "'");
  }
  page.body = join_paragraphs(body.paragraphs);
  page.captions = body.captions;
  page.published = published;
  page.section = data.section.empty() ? content.section : data.section;
  page.source = body.source.empty() ? data.publisher : body.source;
  page.url = data.url;
  if (!page.published) page.published = find_url_date(page.url);
  return page;
}

}  // namespace tracuu
