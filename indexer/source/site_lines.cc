#include "indexer/source/site_lines.h"

#include <algorithm>

#include "indexer/page/html_charset.h"
#include "indexer/page/html_lines.h"
#include "indexer/page/html_metadata.h"
#include "indexer/page/html_tree.h"
#include "indexer/page/page_lines.h"

namespace tracuu {
namespace {

std::optional<SiteLines> read_html(const SourceItem& item) {
  auto html = decode_html(item.bytes);
  if (!html) return std::nullopt;
  const auto tree = HtmlTree::parse(std::move(html->text));
  if (!tree) return std::nullopt;
  SiteLines page{site_of(read_html_metadata(*tree).url), {}};
  for (auto& line : read_html_lines(tree->root(), {})) page.lines.push_back(std::move(line.text));
  return page;
}

std::optional<SiteLines> read_text(const SourceItem& item) {
  const auto plain = build_plain_text(item.bytes);
  if (!plain) return std::nullopt;
  return SiteLines{"", split_lines(*plain)};
}

}  // namespace

std::string site_of(std::string_view url) {
  const auto scheme_end = url.find("://");
  if (scheme_end == std::string_view::npos) return {};
  url.remove_prefix(scheme_end + 3);
  std::string host(url.substr(0, url.find_first_of("/?#")));
  std::transform(host.begin(), host.end(), host.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return host;
}

std::optional<SiteLines> read_site_lines(const SourceItem& item) {
  if (item.format == ItemFormat::HtmlPage) return read_html(item);
  if (item.format == ItemFormat::TextPage) return read_text(item);
  return std::nullopt;
}

}  // namespace tracuu
