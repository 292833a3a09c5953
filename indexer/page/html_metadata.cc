#include "indexer/page/html_metadata.h"

#include <algorithm>
#include <array>
#include <map>

#include "indexer/page/html_content.h"
#include "indexer/page/json_ld.h"
#include "indexer/page/page_lines.h"
#include "schema/text/letter_case.h"
#include "schema/text/normalized_text.h"

namespace tracuu {
namespace {

std::string one_line(std::string_view text) {
  const auto plain = build_plain_text(text);
  return plain ? squeeze_blanks(*plain) : std::string{};
}

using MetaTags = std::map<std::string, std::string, std::less<>>;

struct Head {
  MetaTags meta;  ///< By property, name or itemprop; the first of each.
  std::string canonical;
  std::string title;
  std::string time;  ///< The first <time datetime>.
};

bool is_in_svg(const GumboNode* node) {
  return node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML;
}

void read_meta(const GumboNode* node, MetaTags& meta) {
  const auto content = attribute_of(node, "content");
  for (const char* key : {"property", "name", "itemprop"}) {
    const auto name = attribute_of(node, key);
    if (!name.empty() && !content.empty()) meta.try_emplace(std::string(name), one_line(content));
  }
}

Head read_head(const GumboNode* root) {
  Head head;
  for (const auto* at = root; at != nullptr; at = next_in_order(at, root)) {
    const auto tag = tag_of(at);
    if (tag == GUMBO_TAG_META) read_meta(at, head.meta);
    if (tag == GUMBO_TAG_LINK && head.canonical.empty() && attribute_of(at, "rel") == "canonical") {
      head.canonical = one_line(attribute_of(at, "href"));
    }
    if (tag == GUMBO_TAG_TITLE && head.title.empty() && !is_in_svg(at)) head.title = text_of(at);
    if (tag == GUMBO_TAG_TIME && head.time.empty())
      head.time = one_line(attribute_of(at, "datetime"));
  }
  return head;
}

template <std::size_t N>
std::string first_of(const MetaTags& meta, const std::array<std::string_view, N>& names) {
  for (const auto name : names) {
    const auto found = meta.find(name);
    if (found != meta.end() && !found->second.empty()) return found->second;
  }
  return {};
}

bool is_absolute(std::string_view url) {
  return url.starts_with("http://") || url.starts_with("https://");
}

std::optional<PublishedAt> first_date(std::initializer_list<std::string> candidates) {
  for (const auto& candidate : candidates) {
    if (const auto at = parse_published(candidate)) return *at;
  }
  return std::nullopt;
}

std::string comparable(std::string_view text) {
  return lower(normalize(one_line(text)).text);
}

// Of several articles the one whose headline the page shows: the others are those it links to.
JsonLdArticle choose_article(std::vector<JsonLdArticle> articles,
                             const std::vector<std::string>& titles) {
  for (const auto& title : titles) {
    const auto shown = comparable(title);
    for (auto& article : articles) {
      const auto headline = comparable(article.headline);
      if (!headline.empty() && shown.find(headline) != std::string::npos) return std::move(article);
    }
  }
  return articles.empty() ? JsonLdArticle{} : std::move(articles.front());
}

}  // namespace

HtmlMetadata read_html_metadata(const HtmlTree& tree) {
  static constexpr std::array<std::string_view, 6> kDates{
      "article:published_time", "datePublished", "pubdate",
      "og:published_time",      "publish-date",  "article:published"};
  static constexpr std::array<std::string_view, 3> kMoreDates{"DC.date.issued", "dc.date", "date"};
  static constexpr std::array<std::string_view, 2> kSections{"article:section", "articleSection"};
  static constexpr std::array<std::string_view, 2> kTitles{"og:title", "twitter:title"};
  static constexpr std::array<std::string_view, 1> kSite{"og:site_name"};
  static constexpr std::array<std::string_view, 1> kUrl{"og:url"};

  const auto head = read_head(tree.root());
  const auto article = choose_article(
      read_json_ld(tree), {first_of(head.meta, kTitles), head.title, find_html_heading(tree)});
  HtmlMetadata data;
  data.headline = one_line(article.headline);
  data.og_title = first_of(head.meta, kTitles);
  data.page_title = head.title;
  data.site_name = first_of(head.meta, kSite);
  data.section =
      article.section.empty() ? first_of(head.meta, kSections) : one_line(article.section);
  data.publisher = article.publisher.empty() ? data.site_name : one_line(article.publisher);
  data.body = article.body;
  for (const auto& url : {head.canonical, first_of(head.meta, kUrl), article.url}) {
    if (data.url.empty() && is_absolute(url)) data.url = url;
  }
  data.published = first_date(
      {article.published, first_of(head.meta, kDates), first_of(head.meta, kMoreDates), head.time});
  return data;
}

}  // namespace tracuu
