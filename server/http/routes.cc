#include "server/http/routes.h"

#include <array>

#include "server/http/api/api_routes.h"
#include "server/http/api/checked_text.h"
#include "server/http/api/problem.h"
#include "server/http/discovery/discovery_routes.h"
#include "server/http/links.h"
#include "server/http/pages/page_routes.h"
#include "server/http/pages/pages.h"

namespace tracuu {
namespace {

constexpr std::array kRoutes{
    Route{"/api/v1/search", Audience::Programs, Caching::None, answer_search_api},
    Route{"/api/v1/suggest", Audience::Programs, Caching::None, answer_suggest_api},
    Route{"/api/v1/articles/{id}", Audience::Programs, Caching::ByContent, answer_article_api},
    Route{"/api/v1/articles/{id}/similar", Audience::Programs, Caching::ByContent,
          answer_similar_api},
    Route{"/api/v1/officials", Audience::Programs, Caching::ByContent, answer_officials_api},
    Route{"/api/v1/officials/{id}", Audience::Programs, Caching::ByContent, answer_official_api},
    Route{"/api/v1/documents", Audience::Programs, Caching::ByContent, answer_documents_api},
    Route{"/api/v1/documents/{id}", Audience::Programs, Caching::ByContent, answer_document_api},
    Route{"/api/v1/articles/{id}/cite", Audience::Programs, Caching::ByContent, answer_cite_api},
    Route{"/api/v1/resolve", Audience::Programs, Caching::None, answer_resolve_api,
          kMaxCheckedBodyBytes},
    Route{"/api/v1/export", Audience::Programs, Caching::ByGeneration, answer_export_api},
    Route{"/api/v1/changes", Audience::Programs, Caching::ByContent, answer_changes_api},
    Route{"/api/v1/openapi.json", Audience::Programs, Caching::ByContent, answer_openapi},
    Route{"/openapi.json", Audience::Programs, Caching::ByContent, answer_openapi},
    Route{"/healthz", Audience::Programs, Caching::None, answer_healthz},
    Route{"/readyz", Audience::Programs, Caching::None, answer_readyz},
    Route{"/", Audience::Readers, Caching::None, answer_home_page},
    Route{"/search", Audience::Readers, Caching::None, answer_search_page},
    Route{"/search/{facet}", Audience::Readers, Caching::None, answer_facet_page},
    Route{"/articles/{id}", Audience::Readers, Caching::ByContent, answer_article_page},
    Route{"/officials", Audience::Readers, Caching::None, answer_officials_page},
    Route{"/officials/{id}", Audience::Readers, Caching::ByContent, answer_official_page},
    Route{"/documents", Audience::Readers, Caching::None, answer_documents_page},
    Route{"/documents/{id}", Audience::Readers, Caching::ByContent, answer_document_page},
    Route{"/browse", Audience::Readers, Caching::None, answer_browse_page},
    Route{"/browse/{period}", Audience::Readers, Caching::ByContent, answer_period_page},
    Route{"/check", Audience::Readers, Caching::None, answer_check_page, kMaxCheckedBodyBytes},
    Route{"/help", Audience::Readers, Caching::ByContent, answer_help_page},
    Route{"/help/api", Audience::Readers, Caching::ByContent, answer_api_page},
    Route{"/about", Audience::Readers, Caching::ByContent, answer_about_page},
    Route{"/assets/{name}", Audience::Readers, Caching::ByContent, answer_asset},
    Route{"/favicon.svg", Audience::Readers, Caching::ByContent, answer_asset},
    Route{"/favicon.ico", Audience::Readers, Caching::ByContent, answer_asset},
    Route{"/feed.atom", Audience::Programs, Caching::ByContent, answer_feed},
    Route{"/opensearch.xml", Audience::Programs, Caching::ByContent, answer_open_search},
    Route{"/opensearch/suggest", Audience::Programs, Caching::None, answer_open_search_suggest},
    Route{"/sitemap.xml", Audience::Programs, Caching::ByContent, answer_sitemap_index},
    Route{"/sitemap/{file}", Audience::Programs, Caching::ByGeneration, answer_sitemap},
    Route{"/robots.txt", Audience::Programs, Caching::ByContent, answer_robots},
};

/// The parts of a pattern before and behind its "{…}"; all of it before, if it has none.
struct PatternParts {
  std::string_view before;
  std::string_view behind;
  bool has_segment;
};

PatternParts parts_of(std::string_view pattern) {
  const auto open = pattern.find('{');
  if (open == std::string_view::npos) return {pattern, "", false};
  return {pattern.substr(0, open), pattern.substr(pattern.find('}') + 1), true};
}

bool matches(const Route& route, std::string_view path) {
  const auto parts = parts_of(route.pattern);
  return parts.has_segment ? !segment_of(route, path).empty() : path == route.pattern;
}

}  // namespace

std::span<const Route> all_routes() {
  return kRoutes;
}

std::string_view segment_of(const Route& route, std::string_view path) {
  const auto [before, behind, has_segment] = parts_of(route.pattern);
  if (!has_segment || path.size() <= before.size() + behind.size()) return "";
  const auto end = path.size() - behind.size();
  if (path.substr(0, before.size()) != before || path.substr(end) != behind) return "";
  const auto segment = path.substr(before.size(), end - before.size());
  return segment.find('/') == std::string_view::npos ? segment : "";
}

const Route* find_route(std::string_view path) {
  const auto spoken = split_language(path);
  for (const auto& route : kRoutes) {
    if (matches(route, route.audience == Audience::Readers ? spoken.path : path)) return &route;
  }
  return nullptr;
}

Audience audience_of(std::string_view path) {
  if (const auto* route = find_route(path)) return route->audience;
  constexpr std::string_view kApi = "/api/";
  return path.substr(0, kApi.size()) == kApi ? Audience::Programs : Audience::Readers;
}

HttpResponse error_page(const Visit& visit, int status, std::string_view detail) {
  return html_response(status, render_error_page(visit, status, detail));
}

HttpResponse error_response(Visit visit, std::string_view path, int status,
                            std::string_view detail) {
  if (audience_of(path) == Audience::Programs) return problem(status, detail, {});
  visit.language = split_language(path).language;
  return error_page(visit, status, detail);
}

}  // namespace tracuu
