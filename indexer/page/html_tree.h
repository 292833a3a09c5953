#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <gumbo.h>

#include "schema/result.h"

namespace tracuu {

/// A parsed page. Nodes belong to it; they live as long as it does.
class HtmlTree {
 public:
  /// `html` is UTF-8 (decode_html). Refuses what find_html_danger names.
  static Result<HtmlTree> parse(std::string html);

  const GumboNode* root() const { return output_->root; }

 private:
  HtmlTree(std::unique_ptr<std::string> html, GumboOutput* output);

  struct Free {
    void operator()(GumboOutput* output) const {
      gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
  };
  std::unique_ptr<std::string> html_;  // Gumbo points into it.
  std::unique_ptr<GumboOutput, Free> output_;
};

inline bool is_element(const GumboNode* node) {
  return node->type == GUMBO_NODE_ELEMENT;
}
inline GumboTag tag_of(const GumboNode* node) {
  return is_element(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

/// The value of an attribute; "" if the element has none, or is no element.
std::string_view attribute_of(const GumboNode* node, const char* name);
bool has_attribute(const GumboNode* node, const char* name);

/// The first child, null if there is none or the node is no element. The contents of <template>
/// are not children.
const GumboNode* first_child(const GumboNode* node);
/// The node behind `node` with the same parent; null at the end.
const GumboNode* next_sibling(const GumboNode* node);
/// The node behind all of `node`'s subtree in document order, inside `root`; null at the end.
const GumboNode* next_behind(const GumboNode* node, const GumboNode* root);
/// The node behind `node` in document order, its children first, inside `root`; null at the end.
const GumboNode* next_in_order(const GumboNode* node, const GumboNode* root);
bool is_inside(const GumboNode* node, const GumboNode* ancestor);

/// The text of a subtree on one line, blanks squeezed; scripts and styles left out.
std::string text_of(const GumboNode* node);

}  // namespace tracuu
