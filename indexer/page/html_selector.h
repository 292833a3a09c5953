#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gumbo.h>

namespace tracuu {

/// A small part of CSS: tag, .class, #id, [attribute], [attribute=value], [attribute^=value], and
/// the descendant blank between them.
class HtmlSelector {
 public:
  /// Throws std::logic_error for anything else: selectors are written in our tables.
  explicit HtmlSelector(std::string_view text);

  bool matches(const GumboNode* node) const;

 private:
  struct Condition {
    std::string attribute;
    std::string value;  ///< "" asks only that the attribute is there.
    enum class Test { Word, Equal, Prefix, Present } test = Test::Present;
  };
  struct Compound {
    std::string tag;
    std::vector<Condition> conditions;
  };

  static Compound parse_compound(std::string_view text);
  static bool holds(const GumboNode* node, const Compound& compound);

  std::vector<Compound> compounds_;
};

/// The parts of an article that schema/tables/page_selectors.tsv names.
struct PlatformSelectors {
  std::vector<HtmlSelector> title;
  std::vector<HtmlSelector> stamp;
  std::vector<HtmlSelector> lead;
  std::vector<HtmlSelector> body;
  std::vector<HtmlSelector> drop;
  std::vector<HtmlSelector> caption;
};

const PlatformSelectors& platform_selectors();

/// The elements that a selector of the list matches, in the order of the list, then of the page.
std::vector<const GumboNode*> find_all(const GumboNode* root,
                                       const std::vector<HtmlSelector>& selectors);

}  // namespace tracuu
