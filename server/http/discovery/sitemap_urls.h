#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "server/http/connection/piece_source.h"
#include "server/search/search_service.h"

namespace tracuu {

/// A page for crawlers.
struct SitemapUrl {
  std::string path;
  std::optional<Day> changed = {};
};

/// Pages one batch after the other.
class SitemapUrls {
 public:
  SitemapUrls() = default;
  SitemapUrls(const SitemapUrls&) = delete;
  SitemapUrls& operator=(const SitemapUrls&) = delete;
  virtual ~SitemapUrls() = default;
  /// The next ones, possibly none this time; nothing at the end.
  virtual std::optional<std::vector<SitemapUrl>> next() = 0;
};

/// Fixed ones.
class ListedUrls : public SitemapUrls {
 public:
  explicit ListedUrls(std::vector<SitemapUrl> urls) : urls_(std::move(urls)) {}
  std::optional<std::vector<SitemapUrl>> next() override;

 private:
  std::vector<SitemapUrl> urls_;
  bool given_ = false;
};

enum class Dated { Yes, No };

/// The pages of articles with a date, or of those without. An article changed when it was captured,
/// or where that is not known when it appeared.
class ArticleUrls : public SitemapUrls {
 public:
  ArticleUrls(std::unique_ptr<ArticleStream> articles, Dated dated)
      : articles_(std::move(articles)), dated_(dated) {}
  std::optional<std::vector<SitemapUrl>> next() override;

 private:
  std::unique_ptr<ArticleStream> articles_;
  Dated dated_;
};

/// The pages of officials or documents, which change with the last article that has them.
class RecordUrls : public SitemapUrls {
 public:
  using List = Result<ListResponse> (SearchService::*)(const ListRequest&);
  using Path = std::string (*)(std::string_view id);
  /// `service` must outlive the source; `from` is the place in the list to begin at.
  RecordUrls(SearchService& service, List list, Path path, std::uint32_t from)
      : service_(service), list_(list), path_(path), offset_(from) {}
  std::optional<std::vector<SitemapUrl>> next() override;

 private:
  SearchService& service_;
  List list_;
  Path path_;
  std::uint32_t offset_;
};

/// One file of the site map, written while it is sent: the first `count` of `urls`.
class SitemapSource : public PieceSource {
 public:
  SitemapSource(std::unique_ptr<SitemapUrls> urls, std::string base, std::size_t count)
      : urls_(std::move(urls)), base_(std::move(base)), left_(count) {}
  std::optional<std::string> next() override;

 private:
  enum class State { Begin, Middle, End };
  void append_urls(std::string& piece, const std::vector<SitemapUrl>& urls);

  std::unique_ptr<SitemapUrls> urls_;
  std::string base_;
  std::size_t left_;
  State state_ = State::Begin;
};

}  // namespace tracuu
