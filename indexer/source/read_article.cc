#include "indexer/page/page.h"
#include "indexer/source/article_identity.h"
#include "indexer/source/article_json.h"
#include "indexer/source/clean_text.h"
#include "indexer/source/source.h"

namespace tracuu {

namespace {

bool is_web_address(std::string_view url) {
  return url.starts_with("http://") || url.starts_with("https://");
}

Result<Article> read_page_article(const SourceItem& item) {
  auto page =
      item.format == ItemFormat::HtmlPage ? read_html_page(item.bytes) : read_text_page(item.bytes);
  if (!page) return tl::unexpected(std::move(page.error()));
  Article article;
  article.title = clean_line(page->title);
  article.body = clean_paragraphs(page->body);
  article.published = page->published;
  article.section = clean_line(page->section);
  article.source = clean_line(page->source);
  article.url = clean_line(page->url);
  // A canonical link is the page's own claim: a relative or odd one is dropped, not refused.
  if (!is_web_address(article.url)) article.url.clear();
  return article;
}

/// The name of the item where the reader gave none.
std::string name_of(const SourceItem& item) {
  if (!item.name.empty()) return item.name;
  return item.line == 0 ? item.file : item.file + "#" + std::to_string(item.line);
}

}  // namespace

Result<Article> read_article(const SourceItem& item, TitleRule title_rule) {
  if (item.format == ItemFormat::TextPage) {
    if (const auto invalid = find_invalid_utf8(item.bytes)) {
      return refuse(ErrorCode::BadEncoding,
                    "not UTF-8 at byte " + std::to_string(*invalid) + "; convert the file to UTF-8",
                    *invalid);
    }
  }
  auto article = item.format == ItemFormat::ArticleJson ? parse_article_json(item.bytes, title_rule)
                                                        : read_page_article(item);
  if (!article) return article;
  if (auto checked = check_article(*article, title_rule); !checked) {
    return tl::unexpected(std::move(checked.error()));
  }
  if (article->id.empty()) {
    article->id = article->url.empty() ? id_of_name(name_of(item)) : id_of_url(article->url);
  }
  article->sha256 = fingerprint(*article);
  return article;
}

}  // namespace tracuu
