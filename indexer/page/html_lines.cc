#include "indexer/page/html_lines.h"

#include <string_view>
#include <unordered_map>

#include "indexer/page/glued_words.h"
#include "indexer/page/html_blocks.h"
#include "indexer/page/html_tree.h"
#include "indexer/page/page_lines.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxRowBytes = 1000;

// A row of data, not of a page laid out by tables.
bool is_data_row(const GumboNode* row) {
  std::size_t bytes = 0;
  std::size_t cells = 0;
  std::size_t breaks = 0;
  for (const auto* at = first_child(row); at != nullptr; at = next_in_order(at, row)) {
    const auto tag = tag_of(at);
    if (tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_H1) return false;
    cells += static_cast<std::size_t>(tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH);
    breaks += static_cast<std::size_t>(tag == GUMBO_TAG_P || tag == GUMBO_TAG_DIV);
    if (at->type == GUMBO_NODE_TEXT) bytes += std::string_view(at->v.text.text).size();
    if (bytes > kMaxRowBytes || breaks > 4 * cells + 8) return false;
  }
  return cells >= 2 && breaks <= 2 * cells;
}

bool is_cell(const GumboNode* node) {
  return tag_of(node) == GUMBO_TAG_TD || tag_of(node) == GUMBO_TAG_TH;
}

// Editors put these around whole words, and lose the blank beside them.
bool marks_words(const GumboNode* node) {
  const auto tag = tag_of(node);
  return tag == GUMBO_TAG_A || tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG;
}

class LineBuilder {
 public:
  explicit LineBuilder(const NodeSet& left_out) : left_out_(left_out) {}

  /// False if the subtree is to be skipped.
  bool enter(const GumboNode* node) {
    if (is_silent(node) || left_out_.contains(node)) return false;
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
        node->type == GUMBO_NODE_CDATA) {
      append(node->v.text.text);
      return false;
    }
    if (tag_of(node) == GUMBO_TAG_A) ++links_;
    at_border_ = at_border_ || marks_words(node);
    if (tag_of(node) == GUMBO_TAG_BR) break_line();
    if (!is_block(node)) return true;
    if (row_ == nullptr && tag_of(node) == GUMBO_TAG_TR && is_data_row(node)) {
      flush();
      row_ = node;
    }
    border(node);
    blocks_.push_back(node);
    return true;
  }

  void leave(const GumboNode* node) {
    if (tag_of(node) == GUMBO_TAG_A && links_ > 0) --links_;
    at_border_ = at_border_ || marks_words(node);
    if (blocks_.empty() || blocks_.back() != node) return;
    if (node == row_) row_ = nullptr;
    row_ == nullptr ? flush() : append(" ");
    blocks_.pop_back();
  }

  std::vector<HtmlLine> take() {
    flush();
    return std::move(lines_);
  }

 private:
  void border(const GumboNode* node) {
    if (row_ == nullptr) {
      flush();
    } else if (is_cell(node) && !squeeze_blanks(text_).empty()) {
      text_ += " | ";
    } else {
      append(" ");
    }
  }

  void break_line() { row_ == nullptr ? flush() : append(" "); }

  void append(std::string_view text) {
    if (at_border_ && is_glued(text_, text)) text_ += ' ';
    at_border_ = at_border_ && text.empty();
    if (links_ > 0) link_words_ += count_words(text);
    for (const char c : text) text_ += c == '\n' || c == '\r' ? ' ' : c;
  }

  void flush() {
    const auto plain = build_plain_text(text_);
    auto line = plain ? squeeze_blanks(*plain) : std::string{};
    const auto* block = blocks_.empty() ? nullptr : blocks_.back();
    if (!line.empty()) lines_.push_back({std::move(line), block, link_words_});
    text_.clear();
    link_words_ = 0;
  }

  const NodeSet& left_out_;
  std::vector<const GumboNode*> blocks_;
  std::vector<HtmlLine> lines_;
  std::string text_;
  const GumboNode* row_ = nullptr;
  std::size_t link_words_ = 0;
  std::size_t links_ = 0;
  bool at_border_ = false;  // Since the last text, an element began or ended that marks words.
};

}  // namespace

std::vector<HtmlLine> read_html_lines(const GumboNode* root, const NodeSet& left_out) {
  LineBuilder lines(left_out);
  const auto* node = root;
  while (node != nullptr) {
    const auto* child = lines.enter(node) ? first_child(node) : nullptr;
    if (child != nullptr) {
      node = child;
      continue;
    }
    lines.leave(node);
    while (node != root && next_sibling(node) == nullptr) {
      node = node->parent;
      lines.leave(node);
    }
    node = node == root ? nullptr : next_sibling(node);
  }
  return lines.take();
}

NodeSet find_chrome_blocks(const GumboNode* root) {
  std::vector<const GumboNode*> order;
  std::unordered_map<const GumboNode*, std::size_t> words;
  for (const auto* at = root; at != nullptr;) {
    const bool silent = is_silent(at);
    if (!silent) order.push_back(at);
    if (at->type == GUMBO_NODE_TEXT) words[at] = count_words(at->v.text.text);
    at = silent ? next_behind(at, root) : next_in_order(at, root);
  }
  // NOLINTNEXTLINE(modernize-loop-convert): clang 14 cannot read libstdc++ 12's reverse view.
  for (auto at = order.rbegin(); at != order.rend(); ++at) {
    if (*at != root) words[(*at)->parent] += words[*at];
  }
  NodeSet blocks;
  for (const auto* node : order) {
    if (node != root && 2 * words[node] < words[root] && is_chrome_block(node)) blocks.insert(node);
  }
  return blocks;
}

}  // namespace tracuu
