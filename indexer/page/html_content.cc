#include "indexer/page/html_content.h"

#include <algorithm>
#include <unordered_map>

#include "indexer/page/chrome.h"
#include "indexer/page/html_blocks.h"
#include "indexer/page/html_selector.h"
#include "indexer/page/page_lines.h"

namespace tracuu {
namespace {

// A marked element with fewer words is a teaser that bears the same class.
constexpr std::size_t kMinBodyWords = 25;
// Where a stamp without a mark of its own may stand, counted from the title or the text.
constexpr std::ptrdiff_t kLinesAbove = 4;
constexpr std::ptrdiff_t kLinesBelow = 8;
constexpr std::size_t kMaxTitleWords = 60;
// A longer line is text, whatever its class.

bool is_mostly_links(const HtmlLine& line) {
  return 2 * line.link_words > count_words(line.text);
}

std::size_t count_prose_words(const std::vector<HtmlLine>& lines) {
  std::size_t words = 0;
  for (const auto& line : lines) {
    if (is_paragraph(line.text) && !is_mostly_links(line)) words += count_words(line.text);
  }
  return words;
}

const GumboNode* find_marked_body(const GumboNode* root, const NodeSet& chrome) {
  const GumboNode* too_short = nullptr;
  for (const auto* node : find_all(root, platform_selectors().body)) {
    if (chrome.contains(node) || (too_short != nullptr && is_inside(node, too_short))) continue;
    if (count_prose_words(read_html_lines(node, chrome)) >= kMinBodyWords) return node;
    too_short = node;
  }
  return nullptr;
}

// Prose counts for all elements around it, links and menu entries against them.
const GumboNode* find_dense_body(const std::vector<HtmlLine>& lines, const GumboNode* root) {
  std::unordered_map<const GumboNode*, long> score;
  for (const auto& line : lines) {
    const auto words = static_cast<long>(count_words(line.text));
    const long worth = is_mostly_links(line) ? -words : is_paragraph(line.text) ? words : 0;
    if (worth == 0) continue;
    for (const auto* at = line.block; at != nullptr && at != root->parent; at = at->parent)
      score[at] += worth;
  }
  const GumboNode* best = root;
  long best_score = 0;
  for (const auto* at = root; at != nullptr; at = next_in_order(at, root)) {
    const auto found = score.find(at);
    if (found == score.end() || found->second < best_score) continue;
    // Of equal elements the innermost, of those side by side the first.
    if (found->second == best_score && !is_inside(at, best)) continue;
    best = at;
    best_score = found->second;
  }
  return best;
}

// The innermost element around a single paragraph is that paragraph; the article is around it.
const GumboNode* widen(const GumboNode* node) {
  while (node != nullptr && node->parent != nullptr && is_element(node->parent)) {
    const auto tag = tag_of(node);
    if (tag != GUMBO_TAG_P && tag != GUMBO_TAG_LI && tag != GUMBO_TAG_TD) break;
    node = node->parent;
  }
  return node;
}

std::string first_text(const GumboNode* root, const std::vector<HtmlSelector>& selectors) {
  for (const auto* node : find_all(root, selectors)) {
    auto text = text_of(node);
    if (!text.empty() && count_words(text) <= kMaxTitleWords) return text;
  }
  return {};
}

const std::vector<HtmlSelector>& heading_selectors() {
  static const std::vector<HtmlSelector> headings{HtmlSelector("article h1"),
                                                  HtmlSelector("main h1"), HtmlSelector("h1")};
  return headings;
}

std::string find_section(const GumboNode* root, const std::string& title) {
  static const std::vector<HtmlSelector> entries_table{
      HtmlSelector(".breadcrumb a"), HtmlSelector(".breadcrumbs a"), HtmlSelector("#breadcrumb a"),
      HtmlSelector(".bread-crumb a"),
      HtmlSelector("[itemtype^=https://schema.org/BreadcrumbList] a")};
  std::string section;
  for (const auto* node : find_all(root, entries_table)) {
    auto text = text_of(node);
    if (!text.empty() && text != title) section = std::move(text);
  }
  return section == "Trang chủ" || section == "Home" ? std::string{} : section;
}

void append_lines(const std::vector<HtmlLine>& lines, std::ptrdiff_t begin, std::ptrdiff_t end,
                  std::vector<std::string>& out) {
  const auto count = static_cast<std::ptrdiff_t>(lines.size());
  for (auto i = std::max<std::ptrdiff_t>(begin, 0); i < std::min(end, count); ++i) {
    out.push_back(lines[static_cast<std::size_t>(i)].text);
  }
}

// Marked elements first; then by the title; then above the text.
std::vector<std::string> head_lines(const GumboNode* root, const std::vector<HtmlLine>& lines,
                                    const std::string& title, const GumboNode* body) {
  std::vector<std::string> head;
  for (const auto* node : find_all(root, platform_selectors().stamp)) head.push_back(text_of(node));
  const auto at_title = std::find_if(lines.begin(), lines.end(),
                                     [&](const HtmlLine& line) { return line.text == title; });
  if (at_title != lines.end()) {
    const auto at = at_title - lines.begin();
    append_lines(lines, at - kLinesAbove, at + kLinesBelow, head);
  }
  const auto at_body = std::find_if(lines.begin(), lines.end(), [&](const HtmlLine& line) {
    return line.block != nullptr && is_inside(line.block, body);
  });
  const auto at = at_body - lines.begin();
  append_lines(lines, at - kLinesAbove, at + 1, head);
  return head;
}

bool is_inside_any(const GumboNode* node, const NodeSet& elements, const GumboNode* root) {
  for (; node != nullptr; node = node == root ? nullptr : node->parent) {
    if (elements.contains(node)) return true;
  }
  return false;
}

void append_body(std::vector<HtmlLine> lines, const GumboNode* root, std::vector<BodyLine>& out) {
  NodeSet captions;
  for (const auto* node : find_all(root, platform_selectors().caption)) captions.insert(node);
  for (auto& line : lines) {
    const bool caption = !captions.empty() && is_inside_any(line.block, captions, root) &&
                         count_words(line.text) <= kMaxCaptionWords;
    out.push_back({std::move(line.text), caption});
  }
}

// Nine words of ten in links: a list of other pages, no text.
bool is_link_list(const std::vector<HtmlLine>& lines) {
  std::size_t words = 0;
  std::size_t link_words = 0;
  for (const auto& line : lines) {
    words += count_words(line.text);
    link_words += line.link_words;
  }
  return 10 * link_words >= 9 * words;
}

}  // namespace

std::string find_html_heading(const HtmlTree& tree) {
  auto heading = first_text(tree.root(), platform_selectors().title);
  return heading.empty() ? first_text(tree.root(), heading_selectors()) : heading;
}

HtmlContent find_html_content(const HtmlTree& tree, const std::string& title) {
  const auto* root = tree.root();
  auto chrome = find_chrome_blocks(root);
  for (const auto* node : find_all(root, platform_selectors().drop)) chrome.insert(node);
  const auto lines = read_html_lines(root, chrome);

  HtmlContent content;
  content.section = find_section(root, title);
  const auto* body = find_marked_body(root, chrome);
  if (body == nullptr) body = widen(find_dense_body(lines, root));
  content.head = head_lines(root, lines, title, body);
  for (const auto* lead : find_all(root, platform_selectors().lead)) {
    if (is_inside(lead, body) || is_inside(body, lead) || !content.body.empty()) continue;
    content.body.push_back({text_of(lead)});
  }
  auto text = read_html_lines(body, chrome);
  content.links_to_text =
      static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](const HtmlLine& line) {
        return classify_line(line.text).kind == LineKind::Details;
      }));
  if (is_link_list(text)) text.clear();
  append_body(std::move(text), body, content.body);
  return content;
}

}  // namespace tracuu
