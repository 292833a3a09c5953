#include <algorithm>

#include "indexer/page/article_layout.h"
#include "indexer/page/body_text.h"
#include "indexer/page/page.h"
#include "indexer/page/page_lines.h"
#include "indexer/page/title_candidates.h"
#include "indexer/page/title_line.h"

namespace tracuu {
namespace {

// Fewer words in every line of the text: menu entries, no article.
constexpr std::size_t kMinTextWords = 6;
// A longer line is a paragraph, whatever stands around it.
constexpr std::size_t kMaxTitleWords = 80;

// "Trang chủ » Tin tức » Hoạt động" -> "Hoạt động".
std::string read_section(std::string_view line) {
  for (const std::string_view mark : {"»", "›", ">", "|"}) {
    const auto at = line.rfind(mark);
    if (at != std::string_view::npos) line = line.substr(at + mark.size());
  }
  return squeeze_blanks(line);
}

bool repeats_title(const std::vector<PageLine>& lines, const ArticleLayout& layout, std::size_t i) {
  return layout.title && lines[i].text == lines[*layout.title].text;
}

std::vector<BodyLine> body_lines(const std::vector<PageLine>& lines, const ArticleLayout& layout) {
  std::vector<BodyLine> body;
  bool begun = false;
  for (auto i = layout.body_begin; i < layout.body_end; ++i) {
    const bool stamp = lines[i].stamp && (!begun || i == layout.stamp);
    if (stamp || (!begun && body.empty() && repeats_title(lines, layout, i))) continue;
    begun = begun || lines[i].prose;
    body.push_back({lines[i].text});
  }
  return body;
}

bool is_text(const std::vector<std::string>& paragraphs) {
  return std::any_of(paragraphs.begin(), paragraphs.end(), [](const std::string& paragraph) {
    return count_words(paragraph) >= kMinTextWords || ends_like_sentence(paragraph);
  });
}

// A notice whose text is a table of its number and days, or an attachment. Without prose only a
// stamp tells it from a menu, and one that is alone from a list of other articles.
bool is_notice(const std::vector<PageLine>& lines, const ArticleLayout& layout) {
  if (!layout.stamp || *layout.stamp + 1 != *layout.title ||
      count_words(lines[*layout.title].text) < kMinTextWords) {
    return false;
  }
  const auto from = lines.begin() + static_cast<std::ptrdiff_t>(layout.body_begin);
  const auto end = lines.begin() + static_cast<std::ptrdiff_t>(layout.body_end);
  return std::none_of(from, end, [](const PageLine& line) { return line.stamp.has_value(); }) &&
         links_to_text(lines, layout.body_begin, layout.body_end);
}

tl::unexpected<Error> refuse_chrome() {
  return refuse(ErrorCode::MissingField, "page: only chrome (menus, counters, footer), no article");
}

Result<PageContent> read_layout(const std::vector<PageLine>& lines, const ArticleLayout& layout) {
  if (!layout.title) return refuse(ErrorCode::MissingField, "page: no title found");
  auto title = read_title_line(lines[*layout.title].text);
  if (count_words(title.text) > kMaxTitleWords) {
    return refuse(ErrorCode::MissingField, "page: no title found, only text");
  }
  auto body = build_body(body_lines(lines, layout));
  const bool notice = !is_text(body.paragraphs) && is_notice(lines, layout);
  if (notice && body.paragraphs.empty()) body.paragraphs.push_back(title.text);
  if (!notice && !is_text(body.paragraphs)) {
    if (!layout.stamp && count_words(title.text) < kMinTextWords) return refuse_chrome();
    return refuse(ErrorCode::MissingField, "page: no text below the title '" + title.text + "'");
  }
  PageContent page;
  page.title = std::move(title.text);
  page.body = join_paragraphs(body.paragraphs);
  page.captions = std::move(body.captions);
  page.source = std::move(body.source);
  if (layout.stamp) {
    page.published = lines[*layout.stamp].stamp->at;
  } else if (title.stamp) {
    page.published = title.stamp->at;
  }
  if (layout.section) page.section = read_section(lines[*layout.section].text);
  return page;
}

}  // namespace

Result<PageContent> read_text_page(std::string_view bytes) {
  const auto plain = build_plain_text(bytes);
  if (!plain) return tl::unexpected(plain.error());
  if (squeeze_blanks(*plain).empty()) return refuse(ErrorCode::MissingField, "page: empty");

  const auto lines = read_page_lines(*plain);
  const auto layout = find_article(lines);
  if (!layout) return refuse_chrome();
  return read_layout(lines, *layout);
}

}  // namespace tracuu
