#include <array>
#include <string_view>

#include <nlohmann/json.hpp>

#include "server/http/api/openapi_document.h"
#include "server/http/pages/page_template.h"
#include "server/http/pages/text_pages.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

using Json = nlohmann::ordered_json;

/// An address of this server that shows one thing.
struct ApiExample {
  const char* url;
  Text meaning;
};

constexpr std::array kExamples{
    ApiExample{"/api/v1/search?q=thanh+pho&sort=newest&limit=2", Text::ApiTrySearch},
    ApiExample{"/api/v1/search?date=2022&facets=official,resolution&limit=1", Text::ApiTryFacets},
    ApiExample{"/api/v1/suggest?q=nghi+quyet", Text::ApiTrySuggest},
    ApiExample{"/api/v1/officials?sort=articles&limit=5", Text::ApiTryOfficials},
    ApiExample{"/api/v1/documents?sort=articles&limit=5", Text::ApiTryDocuments},
    ApiExample{"/api/v1/export?q=thanh+pho&format=csv", Text::ApiTryExport},
    ApiExample{"/feed.atom?q=thanh+pho", Text::ApiTryFeed},
    ApiExample{"/api/v1/changes?since=2026-01-01", Text::ApiTryChanges},
};

/// A parameter that several addresses share is kept once in the document and referred to.
const Json& resolved(const Json& document, const Json& value) {
  const auto reference = value.find("$ref");
  if (reference == value.end()) return value;
  return document.at(Json::json_pointer(reference->get<std::string>().substr(1)));
}

void add_parameters(Dictionary& route, const Json& document, const Json& operation) {
  const auto parameters = operation.find("parameters");
  if (parameters == operation.end() || parameters->empty()) return;
  auto& list = *route.AddSectionDictionary("PARAMETERS");
  for (const auto& each : *parameters) {
    const auto& parameter = resolved(document, each);
    auto& row = *list.AddSectionDictionary("PARAMETER");
    row.SetValue("PARAMETER_NAME", parameter.at("name").get<std::string>());
    row.SetValue("PARAMETER_TEXT", parameter.value("description", ""));
  }
}

void add_routes(Dictionary& page) {
  static const auto document = Json::parse(openapi_document());
  for (const auto& [path, operations] : document.at("paths").items()) {
    for (const auto* const method : {"get", "post"}) {
      const auto operation = operations.find(method);
      if (operation == operations.end()) continue;
      auto& route = *page.AddSectionDictionary("ROUTE");
      route.SetValue("ROUTE_METHOD", std::string_view(method) == "get" ? "GET" : "POST");
      route.SetValue("ROUTE_PATH", path);
      route.SetValue("ROUTE_SUMMARY", operation->value("summary", ""));
      add_parameters(route, document, *operation);
    }
  }
}

}  // namespace

std::string render_api_page(const Visit& visit) {
  const auto language = visit.language;
  PageTemplate page("api", {.visit = visit,
                            .address = "/help/api",
                            .title = std::string(text(language, Text::ApiTitle)),
                            .description = std::string(text(language, Text::ApiSummary)),
                            .indexed = true});
  for (const auto& [url, meaning] : kExamples) {
    auto& row = *page.content().AddSectionDictionary("TRY");
    const auto said = text(language, meaning);
    row.SetValue("TRY_URL", url);
    row.SetValue("TRY_TEXT", url);
    row.SetValue("TRY_MEANING", {said.data(), said.size()});
  }
  add_routes(page.content());
  return page.expand();
}

}  // namespace tracuu
