#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "schema/date/date.h"
#include "server/http/discovery/sitemap_urls.h"
#include "server/search/search_service.h"

namespace tracuu {

/// A file holds so many addresses and no more. Source: sitemaps.org, protocol 0.9.
inline constexpr std::size_t kMaxSitemapUrls = 50'000;

/// What a file of the site map is about.
enum class SitemapKind { Pages, Month, Undated, Officials, Documents };

/// Which file: "2022-11.xml", "undated-2.xml", "officials.xml".
struct SitemapFile {
  SitemapKind kind = SitemapKind::Pages;
  DayRange month = {};   ///< Of Month.
  std::size_t part = 1;  ///< From 1; part n holds what the parts before have no room for.
};

/// Nothing for a name that no file has.
std::optional<SitemapFile> parse_sitemap_name(std::string_view name);

/// The list of all files, as far as there is anything to put into them.
std::string render_sitemap_index(SearchService& service, const std::string& base);

/// What belongs into a file and the parts after it.
std::unique_ptr<SitemapUrls> sitemap_urls(SearchService& service, const SitemapFile& file);

}  // namespace tracuu
