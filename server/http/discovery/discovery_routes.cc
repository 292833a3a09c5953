#include "server/http/discovery/discovery_routes.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "server/http/api/answers.h"
#include "server/http/api/problem.h"
#include "server/http/derived_search.h"
#include "server/http/discovery/atom_feed.h"
#include "server/http/discovery/open_search.h"
#include "server/http/discovery/search_title.h"
#include "server/http/discovery/sitemap.h"
#include "server/http/links.h"
#include "server/http/parameter_reader.h"
#include "server/http/parameters.h"

namespace tracuu {
namespace {

constexpr std::uint32_t kFeedEntries = 100;
constexpr std::string_view kXml = "application/xml; charset=utf-8";

/// Why an answer that needs absolute addresses cannot be given.
HttpResponse unknown_host() {
  return problem(400,
                 "host: no absolute address of this server is known; send a plain Host, or "
                 "configure public_url");
}

bool was_given(const Address& address, std::string_view name) {
  const auto& pairs = address.query.pairs;
  return std::any_of(pairs.begin(), pairs.end(),
                     [&](const QueryPair& pair) { return pair.first == name; });
}

/// What crawlers stay out of: answers for programs, feeds of searches, tools, and the values of
/// facets.
constexpr std::array<std::string_view, 7> kNotCrawled{
    "/api/", "/feed.atom", "/opensearch/", "/search/", "/en/search/", "/check", "/en/check"};

}  // namespace

HttpResponse answer_feed(SearchService& service, const Address& address) {
  auto search = parse_derived_search(address.query, {"sort", "offset", "facets", "facet_size"});
  if (search.refused) return refused_parameter(*search.refused);
  auto& request = search.request;
  if (!was_given(address, "limit")) request.limit = kFeedEntries;
  const auto usual = request.facets;
  request.sort = SortOrder::Findable;
  request.facets = title_facets(request);
  request.facet_size = 1;  // The chosen values are there in any case.
  const auto response = service.search(request);
  if (!response) return refused_by_search(response.error(), search.names);
  request.sort.reset();
  request.facets = usual;
  request.facet_size = default_search().facet_size;
  return {200,
          "application/atom+xml; charset=utf-8",
          render_atom_feed(address, request, *response, service.status().published_at),
          {}};
}

HttpResponse answer_open_search(SearchService& /*service*/, const Address& address) {
  if (const auto refused = ParameterReader(address.query).refused())
    return refused_parameter(*refused);
  if (address.base.empty()) return unknown_host();
  return {
      200, "application/opensearchdescription+xml; charset=utf-8", render_open_search(address), {}};
}

HttpResponse answer_open_search_suggest(SearchService& service, const Address& address) {
  constexpr std::size_t kSuggestions = 10;
  ParameterReader reader(address.query);
  const auto typed = reader.text("q", kMaxQueryBytes).value_or("");
  if (const auto refused = reader.refused()) return refused_parameter(*refused);
  return {200,
          "application/x-suggestions+json",
          open_search_suggestions(address, typed, service.complete(typed, kSuggestions)),
          {}};
}

HttpResponse answer_sitemap_index(SearchService& service, const Address& address) {
  if (const auto refused = ParameterReader(address.query).refused())
    return refused_parameter(*refused);
  if (address.base.empty()) return unknown_host();
  return {200, std::string(kXml), render_sitemap_index(service, address.base), {}};
}

HttpResponse answer_sitemap(SearchService& service, const Address& address) {
  if (const auto refused = ParameterReader(address.query).refused())
    return refused_parameter(*refused);
  if (address.base.empty()) return unknown_host();
  const auto file = parse_sitemap_name(address.tail);
  if (!file) return problem(404, "no file of the site map is called '" + address.tail + "'");
  HttpResponse response{200, std::string(kXml), "", {}};
  response.pieces =
      std::make_unique<SitemapSource>(sitemap_urls(service, *file), address.base, kMaxSitemapUrls);
  return response;
}

/// Facets are a trap for crawlers: every combination is an address. Plain searches and articles
/// stay open.
HttpResponse answer_robots(SearchService& /*service*/, const Address& address) {
  std::string text = "User-agent: *\n";
  for (const auto path : kNotCrawled) text.append("Disallow: ").append(path).append("\n");
  for (const std::string_view page : {"/search", "/en/search"}) {
    auto names = search_parameter_names();
    names.push_back(kChartParameter);
    for (const auto name : names) {
      if (name == "q") continue;
      for (const std::string_view before : {"?", "?*&"}) {
        text.append("Disallow: ").append(page).append(before).append(name).append("=\n");
      }
    }
  }
  if (!address.base.empty()) text += "Sitemap: " + address.base + "/sitemap.xml\n";
  HttpResponse response{200, "text/plain; charset=utf-8", std::move(text), {}};
  response.headers.emplace_back("Cache-Control", "public, max-age=86400");
  return response;
}

}  // namespace tracuu
