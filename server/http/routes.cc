#include "server/http/routes.h"

#include <array>

#include "server/http/api_routes.h"
#include "server/http/page_routes.h"
#include "server/http/pages.h"
#include "server/http/problem.h"

namespace tracuu {
namespace {

constexpr std::array kRoutes{
    Route{"/api/v1/search", Tail::None, Audience::Programs, Caching::None, answer_search_api},
    Route{"/api/v1/suggest", Tail::None, Audience::Programs, Caching::None, answer_suggest_api},
    Route{"/api/v1/articles/", Tail::Segment, Audience::Programs, Caching::ByContent,
          answer_article_api},
    Route{"/api/v1/openapi.json", Tail::None, Audience::Programs, Caching::ByContent,
          answer_openapi},
    Route{"/openapi.json", Tail::None, Audience::Programs, Caching::ByContent, answer_openapi},
    Route{"/healthz", Tail::None, Audience::Programs, Caching::None, answer_healthz},
    Route{"/readyz", Tail::None, Audience::Programs, Caching::None, answer_readyz},
    Route{"/", Tail::None, Audience::Readers, Caching::None, answer_home_page},
    Route{"/search", Tail::None, Audience::Readers, Caching::None, answer_search_page},
    Route{"/articles/", Tail::Segment, Audience::Readers, Caching::ByContent, answer_article_page},
    Route{"/assets/", Tail::Segment, Audience::Readers, Caching::ByContent, answer_asset},
    Route{"/favicon.svg", Tail::None, Audience::Readers, Caching::ByContent, answer_asset},
    Route{"/favicon.ico", Tail::None, Audience::Readers, Caching::ByContent, answer_asset},
    Route{"/robots.txt", Tail::None, Audience::Programs, Caching::ByContent, answer_robots},
};

bool matches(const Route& route, std::string_view path) {
  if (route.tail == Tail::None) return path == route.path;
  if (path.size() <= route.path.size() || path.substr(0, route.path.size()) != route.path) {
    return false;
  }
  return path.find('/', route.path.size()) == std::string_view::npos;
}

}  // namespace

const Route* find_route(std::string_view path) {
  for (const auto& route : kRoutes) {
    if (matches(route, path)) return &route;
  }
  return nullptr;
}

Audience audience_of(std::string_view path) {
  if (const auto* route = find_route(path)) return route->audience;
  constexpr std::string_view kApi = "/api/";
  return path.substr(0, kApi.size()) == kApi ? Audience::Programs : Audience::Readers;
}

HttpResponse error_response(Audience audience, int status, std::string_view detail,
                            std::string_view parameter) {
  if (audience == Audience::Programs) return problem(status, detail, parameter);
  return {status, "text/html; charset=utf-8", render_error_page(status, detail), {}};
}

}  // namespace tracuu
