#include "indexer/page/html_charset.h"
#include "indexer/page/page.h"
#include "indexer/source/article_identity.h"
#include "indexer/source/article_json.h"
#include "indexer/source/article_repair.h"
#include "indexer/source/clean_text.h"
#include "indexer/source/source.h"
#include "schema/repair/legacy_bytes.h"

namespace tracuu {

namespace {

using PageReading = Result<PageContent> (*)(std::string_view text);

bool is_web_address(std::string_view url) {
  return url.starts_with("http://") || url.starts_with("https://");
}

Result<Article> read_page_article(PageReading read_text, std::string_view text) {
  auto page = read_text(text);
  if (!page) return tl::unexpected(std::move(page.error()));
  Article article;
  article.title = clean_line(page->title);
  article.body = clean_paragraphs(page->body);
  article.captions = std::move(page->captions);
  article.published = page->published;
  article.section = clean_line(page->section);
  article.source = clean_line(page->source);
  article.url = clean_line(page->url);
  // A canonical link is the page's own claim: a relative or odd one is dropped, not refused.
  if (!is_web_address(article.url)) article.url.clear();
  return article;
}

/// A page whose bytes are understood: as it came, and again if its text was repaired.
Result<ArticleVersions> read_versions(PageReading read_text, const std::string& text) {
  auto original = read_page_article(read_text, text);
  std::string repaired_text = text;
  const RepairOutcome outcome = repair_encoding({&repaired_text});
  if (outcome.kinds.none()) {
    if (!original) return tl::unexpected(std::move(original.error()));
    return ArticleVersions{*std::move(original)};
  }
  auto repaired = read_page_article(read_text, repaired_text);
  if (!repaired) return tl::unexpected(std::move(repaired.error()));
  ArticleVersions versions{*std::move(repaired), outcome.kinds};
  if (original) versions.original = *std::move(original);
  return versions;
}

/// The text of a page, in whatever encoding it came.
Result<DecodedText> decode_page(const SourceItem& item) {
  if (item.format == ItemFormat::HtmlPage) return decode_html(item.bytes);
  const auto invalid = find_invalid_utf8(item.bytes);
  if (!invalid) return DecodedText{item.bytes, {}};
  auto decoded = decode_legacy_bytes(item.bytes);
  if (!decoded) return refuse_encoding(*invalid);
  return *std::move(decoded);
}

Result<ArticleVersions> read_page_versions(const SourceItem& item) {
  const auto decoded = decode_page(item);
  if (!decoded) return tl::unexpected(decoded.error());
  const PageReading read_text =
      item.format == ItemFormat::HtmlPage ? read_html_text : read_text_page;
  ArticleVersions versions;
  if (decoded->kinds.any()) {
    auto article = read_page_article(read_text, decoded->text);
    if (!article) return tl::unexpected(std::move(article.error()));
    versions = {*std::move(article), decoded->kinds};
  } else {
    auto read = read_versions(read_text, decoded->text);
    if (!read) return read;
    versions = *std::move(read);
  }
  repair_texts(versions);
  return versions;
}

/// The name of the item where the reader gave none.
std::string name_of(const SourceItem& item) {
  if (!item.name.empty()) return item.name;
  return item.line == 0 ? item.file : item.file + "#" + std::to_string(item.line);
}

/// The hash of what came in: of the fields, or of the bytes that showed none before the repair.
std::string hash_of_source(ArticleVersions& versions, const SourceItem& item) {
  if (versions.repairs.none()) return fingerprint(versions.article);
  if (!versions.original) return sha256_hex(item.bytes);
  versions.original->id = versions.article.id;
  return fingerprint(*versions.original);
}

}  // namespace

Result<ReadArticle> read_and_repair(const SourceItem& item, TitleRule title_rule) {
  auto versions = item.format == ItemFormat::ArticleJson
                      ? parse_article_json(item.bytes, title_rule)
                      : read_page_versions(item);
  if (!versions) return tl::unexpected(std::move(versions.error()));
  Article& article = versions->article;
  if (auto checked = check_article(article, title_rule); !checked) {
    return tl::unexpected(std::move(checked.error()));
  }
  if (article.id.empty()) {
    article.id = article.url.empty() ? id_of_name(name_of(item)) : id_of_url(article.url);
  }
  article.sha256 = hash_of_source(*versions, item);
  return ReadArticle{std::move(article), versions->repairs};
}

Result<Article> read_article(const SourceItem& item, TitleRule title_rule) {
  auto read = read_and_repair(item, title_rule);
  if (!read) return tl::unexpected(std::move(read.error()));
  return std::move(read->article);
}

}  // namespace tracuu
