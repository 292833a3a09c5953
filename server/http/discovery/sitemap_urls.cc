#include "server/http/discovery/sitemap_urls.h"

#include <utility>

#include "server/http/discovery/xml_text.h"
#include "server/http/links.h"

namespace tracuu {
namespace {

std::optional<Day> changed_day(const Article& article) {
  if (const auto captured = parse_published(article.captured)) return captured->day;
  return article.published ? std::optional(article.published->day) : std::nullopt;
}

}  // namespace

std::optional<std::vector<SitemapUrl>> ListedUrls::next() {
  if (std::exchange(given_, true)) return std::nullopt;
  return urls_;
}

std::optional<std::vector<SitemapUrl>> ArticleUrls::next() {
  const auto articles = articles_->next();
  if (articles.empty()) return std::nullopt;
  std::vector<SitemapUrl> urls;
  for (const auto& article : articles) {
    if (article.published.has_value() != (dated_ == Dated::Yes)) continue;
    urls.push_back(
        {article_page_url(ReaderLanguage::Vietnamese, article.id), changed_day(article)});
  }
  return urls;
}

std::optional<std::vector<SitemapUrl>> RecordUrls::next() {
  constexpr std::uint32_t kBatch = 200;
  ListRequest request;
  request.offset = offset_;
  request.limit = kBatch;
  const auto list = (service_.*list_)(request);
  if (!list || list->entries.empty()) return std::nullopt;
  offset_ += kBatch;
  std::vector<SitemapUrl> urls;
  for (const auto& entry : list->entries) urls.push_back({path_(entry.id), entry.seen.last});
  return urls;
}

void SitemapSource::append_urls(std::string& piece, const std::vector<SitemapUrl>& urls) {
  for (const auto& [path, changed] : urls) {
    if (left_ == 0) return;
    --left_;
    piece += "<url><loc>" + xml_text(base_ + path) + "</loc>";
    if (changed) piece += "<lastmod>" + format_day(*changed) + "</lastmod>";
    piece += "</url>\n";
  }
}

std::optional<std::string> SitemapSource::next() {
  if (state_ == State::End) return std::nullopt;
  std::string piece;
  if (state_ == State::Begin) {
    piece.append(kXmlDeclaration)
        .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    state_ = State::Middle;
  }
  const auto urls = left_ == 0 ? std::nullopt : urls_->next();
  if (!urls) {
    state_ = State::End;
    return piece + "</urlset>\n";
  }
  append_urls(piece, *urls);
  return piece;
}

}  // namespace tracuu
