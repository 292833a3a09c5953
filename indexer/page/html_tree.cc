#include "indexer/page/html_tree.h"

#include <utility>

#include "indexer/page/html_guard.h"
#include "indexer/page/page_lines.h"

namespace tracuu {

HtmlTree::HtmlTree(std::unique_ptr<std::string> html, GumboOutput* output)
    : html_(std::move(html)), output_(output) {}

Result<HtmlTree> HtmlTree::parse(std::string html) {
  if (auto danger = find_html_danger(html)) return tl::unexpected(*std::move(danger));
  auto text = std::make_unique<std::string>(std::move(html));
  auto options = kGumboDefaultOptions;
  options.max_errors = 0;
  auto* output = gumbo_parse_with_options(&options, text->data(), text->size());
  return HtmlTree(std::move(text), output);
}

std::string_view attribute_of(const GumboNode* node, const char* name) {
  if (!is_element(node)) return {};
  const auto* attribute = gumbo_get_attribute(&node->v.element.attributes, name);
  return attribute == nullptr ? std::string_view{} : std::string_view(attribute->value);
}

bool has_attribute(const GumboNode* node, const char* name) {
  return is_element(node) && gumbo_get_attribute(&node->v.element.attributes, name) != nullptr;
}

const GumboNode* first_child(const GumboNode* node) {
  if (!is_element(node) || node->v.element.children.length == 0) return nullptr;
  return static_cast<const GumboNode*>(node->v.element.children.data[0]);
}

const GumboNode* next_sibling(const GumboNode* node) {
  const auto* parent = node->parent;
  if (parent == nullptr || !is_element(parent)) return nullptr;
  const auto& children = parent->v.element.children;
  const auto next = node->index_within_parent + 1;
  return next < children.length ? static_cast<const GumboNode*>(children.data[next]) : nullptr;
}

const GumboNode* next_behind(const GumboNode* node, const GumboNode* root) {
  while (node != nullptr && node != root) {
    if (const auto* sibling = next_sibling(node)) return sibling;
    node = node->parent;
  }
  return nullptr;
}

const GumboNode* next_in_order(const GumboNode* node, const GumboNode* root) {
  const auto* child = first_child(node);
  return child != nullptr ? child : next_behind(node, root);
}

bool is_inside(const GumboNode* node, const GumboNode* ancestor) {
  while (node != nullptr && node != ancestor) node = node->parent;
  return node != nullptr;
}

std::string text_of(const GumboNode* node) {
  std::string text;
  for (const auto* at = node; at != nullptr;) {
    const auto tag = tag_of(at);
    if (tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE) {
      at = next_behind(at, node);
      continue;
    }
    if (tag == GUMBO_TAG_BR) text += ' ';
    if (at->type == GUMBO_NODE_TEXT || at->type == GUMBO_NODE_WHITESPACE) text += at->v.text.text;
    at = next_in_order(at, node);
  }
  const auto plain = build_plain_text(text);
  return plain ? squeeze_blanks(*plain) : std::string{};
}

}  // namespace tracuu
