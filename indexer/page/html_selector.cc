#include "indexer/page/html_selector.h"

#include <algorithm>
#include <stdexcept>

#include "embedded/page_selectors_tsv.h"
#include "indexer/page/html_tree.h"

namespace tracuu {
namespace {

constexpr std::string_view kPartMarks = ".#[";

std::vector<std::string_view> split(std::string_view text, char mark) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find(mark, begin), text.size());
    if (end > begin) parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

bool has_word(std::string_view list, std::string_view word) {
  for (auto at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool begins =
        at == 0 || std::string_view(" \t\n\r\f").find(list[at - 1]) != std::string_view::npos;
    if (begins && (end == list.size() ||
                   std::string_view(" \t\n\r\f").find(list[end]) != std::string_view::npos))
      return true;
  }
  return false;
}

[[noreturn]] void reject(std::string_view text) {
  throw std::logic_error("page_selectors.tsv: cannot read '" + std::string(text) + "'");
}

PlatformSelectors read_table() {
  PlatformSelectors selectors;
  auto lines = split(embedded::page_selectors_tsv, '\n');
  lines.erase(lines.begin());  // The column names.
  for (const auto line : lines) {
    const auto cells = split(line, '\t');
    if (cells.size() != 3) reject(line);
    HtmlSelector selector(cells[2]);
    if (cells[1] == "title")
      selectors.title.push_back(std::move(selector));
    else if (cells[1] == "stamp")
      selectors.stamp.push_back(std::move(selector));
    else if (cells[1] == "lead")
      selectors.lead.push_back(std::move(selector));
    else if (cells[1] == "body")
      selectors.body.push_back(std::move(selector));
    else if (cells[1] == "drop")
      selectors.drop.push_back(std::move(selector));
    else if (cells[1] == "caption")
      selectors.caption.push_back(std::move(selector));
    else
      reject(line);
  }
  return selectors;
}

}  // namespace

HtmlSelector::HtmlSelector(std::string_view text) {
  for (const auto part : split(text, ' ')) compounds_.push_back(parse_compound(part));
  if (compounds_.empty()) reject(text);
}

HtmlSelector::Compound HtmlSelector::parse_compound(std::string_view text) {
  Compound compound;
  auto at = std::min(text.find_first_of(kPartMarks), text.size());
  compound.tag = text.substr(0, at);
  while (at < text.size()) {
    const char mark = text[at++];
    const auto end = mark == '[' ? text.find(']', at)
                                 : std::min(text.find_first_of(kPartMarks, at), text.size());
    if (end == std::string_view::npos || end == at) reject(text);
    const auto part = text.substr(at, end - at);
    at = mark == '[' ? end + 1 : end;
    if (mark != '[') {
      compound.conditions.push_back({mark == '.' ? "class" : "id", std::string(part),
                                     mark == '.' ? Condition::Test::Word : Condition::Test::Equal});
      continue;
    }
    const auto equals = part.find('=');
    if (equals == std::string_view::npos) {
      compound.conditions.push_back({std::string(part), "", Condition::Test::Present});
      continue;
    }
    const bool prefix = equals > 0 && part[equals - 1] == '^';
    compound.conditions.push_back(
        {std::string(part.substr(0, equals - static_cast<std::size_t>(prefix))),
         std::string(part.substr(equals + 1)),
         prefix ? Condition::Test::Prefix : Condition::Test::Equal});
  }
  return compound;
}

bool HtmlSelector::holds(const GumboNode* node, const Compound& compound) {
  if (!is_element(node)) return false;
  if (!compound.tag.empty() && compound.tag != gumbo_normalized_tagname(tag_of(node))) return false;
  return std::all_of(compound.conditions.begin(), compound.conditions.end(),
                     [&](const Condition& condition) {
                       const auto value = attribute_of(node, condition.attribute.c_str());
                       switch (condition.test) {
                         case Condition::Test::Word:
                           return has_word(value, condition.value);
                         case Condition::Test::Equal:
                           return value == condition.value;
                         case Condition::Test::Prefix:
                           return value.starts_with(condition.value);
                         case Condition::Test::Present:
                           return has_attribute(node, condition.attribute.c_str());
                       }
                       return false;
                     });
}

bool HtmlSelector::matches(const GumboNode* node) const {
  if (!holds(node, compounds_.back())) return false;
  auto left = compounds_.size() - 1;
  for (const auto* at = node->parent; at != nullptr && left > 0; at = at->parent) {
    if (holds(at, compounds_[left - 1])) --left;
  }
  return left == 0;
}

const PlatformSelectors& platform_selectors() {
  static const PlatformSelectors selectors_table = read_table();
  return selectors_table;
}

std::vector<const GumboNode*> find_all(const GumboNode* root,
                                       const std::vector<HtmlSelector>& selectors) {
  std::vector<const GumboNode*> found;
  for (const auto& selector : selectors) {
    for (const auto* at = root; at != nullptr; at = next_in_order(at, root)) {
      if (selector.matches(at)) found.push_back(at);
    }
  }
  return found;
}

}  // namespace tracuu
