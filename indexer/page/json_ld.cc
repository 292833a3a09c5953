#include "indexer/page/json_ld.h"

#include <algorithm>
#include <array>
#include <vector>

#include <nlohmann/json.hpp>

namespace tracuu {
namespace {

using nlohmann::json;

constexpr std::size_t kMaxScriptBytes = std::size_t{4} << 20;

bool is_article_type(const json& type) {
  static constexpr std::array<std::string_view, 7> kTypes{
      "NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
      "BlogPosting", "Report"};
  if (!type.is_string()) return false;
  std::string_view name = type.get_ref<const std::string&>();
  const auto slash = name.rfind('/');  // "http://schema.org/NewsArticle"
  if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
  return std::find(kTypes.begin(), kTypes.end(), name) != kTypes.end();
}

bool is_article(const json& value) {
  const auto type = value.find("@type");
  if (type == value.end()) return false;
  if (!type->is_array()) return is_article_type(*type);
  return std::any_of(type->begin(), type->end(), is_article_type);
}

// A string, the first of an array, or the name of an object.
std::string text_at(const json& object, const char* key) {
  const json* value = nullptr;
  if (const auto found = object.find(key); found != object.end()) value = &*found;
  if (value != nullptr && value->is_array() && !value->empty()) value = &value->front();
  if (value != nullptr && value->is_object()) {
    for (const char* name : {"name", "@id"}) {
      const auto found = value->find(name);
      if (found != value->end() && found->is_string()) return found->get<std::string>();
    }
  }
  return value != nullptr && value->is_string() ? value->get<std::string>() : std::string{};
}

JsonLdArticle read_article(const json& object) {
  JsonLdArticle article;
  article.headline = text_at(object, "headline");
  if (article.headline.empty()) article.headline = text_at(object, "name");
  article.published = text_at(object, "datePublished");
  article.section = text_at(object, "articleSection");
  article.publisher = text_at(object, "publisher");
  if (article.publisher.starts_with("http") || article.publisher.starts_with("#"))
    article.publisher.clear();
  article.body = text_at(object, "articleBody");
  article.url = text_at(object, "url");
  return article;
}

// Depth first in document order, without recursion.
void find_articles(const json& root, std::vector<JsonLdArticle>& found) {
  std::vector<const json*> open{&root};
  while (!open.empty()) {
    const json* value = open.back();
    open.pop_back();
    if (!value->is_structured()) continue;
    if (value->is_object() && is_article(*value)) {
      auto article = read_article(*value);
      if (!article.headline.empty()) found.push_back(std::move(article));
    }
    std::vector<const json*> children;
    for (const auto& child : *value) children.push_back(&child);
    open.insert(open.end(), children.rbegin(), children.rend());
  }
}

// "[1, 2, ]" -> "[1, 2 ]"; strings are left as they are.
std::string without_last_commas(const std::string& script) {
  std::string out;
  bool quoted = false;
  std::size_t comma = std::string::npos;  // In `out`, if nothing but blanks came after it.
  for (std::size_t i = 0; i < script.size(); ++i) {
    const char c = script[i];
    if (!quoted && (c == '}' || c == ']') && comma != std::string::npos) out.erase(comma, 1);
    if (c == '"') quoted = !quoted;
    if (quoted || c != ' ') comma = !quoted && c == ',' ? out.size() : std::string::npos;
    out += c;
    if (quoted && c == '\\' && i + 1 < script.size()) out += script[++i];
  }
  return out;
}

// Portals leave raw line ends in strings, and wrap the script in comments.
json parse_script(std::string script) {
  std::replace_if(
      script.begin(), script.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20U; },
      ' ');
  const auto begin = script.find_first_of("{[");
  const auto end = script.find_last_of("}]");
  if (begin == std::string::npos || end == std::string::npos || end < begin) return {};
  script = script.substr(begin, end - begin + 1);
  auto parsed = json::parse(script, nullptr, false);
  return parsed.is_discarded() ? json::parse(without_last_commas(script), nullptr, false) : parsed;
}

}  // namespace

std::vector<JsonLdArticle> read_json_ld(const HtmlTree& tree) {
  std::vector<JsonLdArticle> found;
  for (const auto* at = tree.root(); at != nullptr; at = next_in_order(at, tree.root())) {
    if (tag_of(at) != GUMBO_TAG_SCRIPT || attribute_of(at, "type") != "application/ld+json")
      continue;
    std::string script;
    for (const auto* text = first_child(at); text != nullptr; text = next_sibling(text)) {
      if (text->type == GUMBO_NODE_TEXT) script += text->v.text.text;
    }
    if (script.size() > kMaxScriptBytes) continue;
    const auto json_ld = parse_script(std::move(script));
    if (!json_ld.is_discarded()) find_articles(json_ld, found);
  }
  return found;
}

}  // namespace tracuu
