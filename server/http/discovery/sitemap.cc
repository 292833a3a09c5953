#include "server/http/discovery/sitemap.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "server/http/discovery/xml_text.h"
#include "server/http/parameters.h"
#include "server/http/record_links.h"

namespace tracuu {
namespace {

/// The files that are not about a month.
struct NamedFile {
  std::string_view name;
  SitemapKind kind;
};
constexpr std::array kNamedFiles{
    NamedFile{"pages", SitemapKind::Pages},
    NamedFile{"undated", SitemapKind::Undated},
    NamedFile{"officials", SitemapKind::Officials},
    NamedFile{"documents", SitemapKind::Documents},
};

/// Pages that are no search and no record.
constexpr std::array<std::string_view, 7> kPages{"/",     "/officials", "/documents", "/browse",
                                                 "/help", "/help/api",  "/about"};

std::string file_name(std::string_view stem, std::size_t part) {
  return part == 1 ? fmt::format("{}.xml", stem) : fmt::format("{}-{}.xml", stem, part);
}

void add_files(std::string& index, const std::string& base, std::string_view stem,
               std::uint64_t urls) {
  const auto parts = (urls + kMaxSitemapUrls - 1) / kMaxSitemapUrls;
  for (std::size_t part = 1; part <= parts; ++part) {
    index += fmt::format("<sitemap><loc>{}/sitemap/{}</loc></sitemap>\n", xml_text(base),
                         file_name(stem, part));
  }
}

std::unique_ptr<SitemapUrls> no_urls() {
  return std::make_unique<ListedUrls>(std::vector<SitemapUrl>{});
}

std::uint64_t dated_articles(SearchService& service, const ArticleStream& all) {
  const std::uint64_t undated = service.coverage().undated;
  return all.total() - std::min(all.total(), undated);
}

std::vector<SitemapUrl> page_urls() {
  std::vector<SitemapUrl> urls;
  urls.reserve(kPages.size());
  for (const auto path : kPages) urls.push_back({std::string(path)});
  return urls;
}

/// Oldest first, those without a date last: they are what the others are passed over for.
std::unique_ptr<SitemapUrls> article_urls(SearchService& service, const DayRange& days, Dated dated,
                                          std::uint32_t from) {
  auto request = default_search();
  request.facets.clear();
  request.days = days;
  request.sort = SortOrder::Oldest;
  request.duplicates = Duplicates::Show;
  auto stream = service.stream(request);
  if (!stream) return no_urls();
  const std::uint64_t others = dated == Dated::Yes ? 0 : dated_articles(service, **stream);
  (*stream)->skip(others + from);
  return std::make_unique<ArticleUrls>(*std::move(stream), dated);
}

/// Takes "-2" from the end of `stem`: a part after the first. Nothing if there is none.
std::optional<std::size_t> take_part(std::string_view& stem) {
  const auto dash = stem.rfind('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto digits = stem.substr(dash + 1);
  std::size_t part = 0;
  const auto* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, part);
  constexpr std::size_t kMostFiles = 50'000;  // sitemaps.org, protocol 0.9
  if (error != std::errc() || stop != end || digits.front() == '0') return std::nullopt;
  if (part < 2 || part > kMostFiles) return std::nullopt;
  stem = stem.substr(0, dash);
  return part;
}

std::optional<SitemapFile> parse_stem(std::string_view stem) {
  for (const auto& [name, kind] : kNamedFiles) {
    if (name == stem) return SitemapFile{kind};
  }
  constexpr std::size_t kMonthBytes = 7;  // "2022-11"
  if (stem.size() != kMonthBytes) return std::nullopt;
  const auto month = parse_day_range(stem);
  if (!month || format_day_range(*month) != stem) return std::nullopt;
  return SitemapFile{SitemapKind::Month, *month};
}

}  // namespace

std::optional<SitemapFile> parse_sitemap_name(std::string_view name) {
  constexpr std::string_view kEnding = ".xml";
  if (name.size() <= kEnding.size() || name.substr(name.size() - kEnding.size()) != kEnding)
    return std::nullopt;
  auto stem = name.substr(0, name.size() - kEnding.size());
  if (const auto file = parse_stem(stem)) return file;
  const auto part = take_part(stem);
  auto file = part ? parse_stem(stem) : std::nullopt;
  if (file) file->part = *part;
  return file;
}

std::string render_sitemap_index(SearchService& service, const std::string& base) {
  constexpr std::uint32_t kOnlyTheTotal = 1;
  const auto coverage = service.coverage();
  std::string index(kXmlDeclaration);
  index += "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  add_files(index, base, "pages", kPages.size());
  auto month = coverage.first_month.value_or(std::chrono::year_month{});
  for (const auto articles : coverage.months) {
    add_files(index, base,
              fmt::format("{:04}-{:02}", static_cast<int>(month.year()),
                          static_cast<unsigned>(month.month())),
              articles);
    month += std::chrono::months(1);
  }
  add_files(index, base, "undated", coverage.undated);
  ListRequest all;
  all.limit = kOnlyTheTotal;
  if (const auto officials = service.officials(all))
    add_files(index, base, "officials", officials->total);
  if (const auto documents = service.documents(all))
    add_files(index, base, "documents", documents->total);
  return index + "</sitemapindex>\n";
}

std::unique_ptr<SitemapUrls> sitemap_urls(SearchService& service, const SitemapFile& file) {
  const auto from = static_cast<std::uint32_t>((file.part - 1) * kMaxSitemapUrls);
  const auto records = [&](RecordUrls::List list, RecordUrls::Path path) {
    return std::make_unique<RecordUrls>(service, list, path, from);
  };
  switch (file.kind) {
    case SitemapKind::Pages:
      return from == 0 ? std::make_unique<ListedUrls>(page_urls()) : no_urls();
    case SitemapKind::Month:
      return article_urls(service, file.month, Dated::Yes, from);
    case SitemapKind::Undated:
      return article_urls(service, {}, Dated::No, from);
    case SitemapKind::Officials:
      return records(&SearchService::officials, official_page_path);
    case SitemapKind::Documents:
      return records(&SearchService::documents, document_page_path);
  }
  return nullptr;
}

}  // namespace tracuu
