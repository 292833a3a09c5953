#include "server/http/openapi_document.h"

#include <array>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "embedded/archive_status_schema.h"
#include "embedded/article_response_schema.h"
#include "embedded/openapi.h"
#include "embedded/problem_schema.h"
#include "embedded/search_schema.h"
#include "embedded/suggest_schema.h"

namespace tracuu {
namespace {

using Json = nlohmann::ordered_json;

/// A schema's references to its own definitions, from the place it has in the document.
void move_references(Json& json, const std::string& home) {
  constexpr std::string_view kOwn = "#/$defs/";
  if (json.is_object() && json.contains("$ref")) {
    const auto target = json["$ref"].get<std::string>();
    if (target.rfind(kOwn, 0) == 0) json["$ref"] = home + target.substr(1);
  }
  if (!json.is_structured()) return;
  for (auto& part : json) move_references(part, home);
}

std::string build_document() {
  const std::array<std::pair<const char*, std::string_view>, 5> schemas{{
      {"SearchResponse", embedded::search_schema},
      {"SuggestResponse", embedded::suggest_schema},
      {"ArticleResponse", embedded::article_response_schema},
      {"ArchiveStatus", embedded::archive_status_schema},
      {"Problem", embedded::problem_schema},
  }};
  auto document = Json::parse(embedded::openapi);
  for (const auto& [name, text] : schemas) {
    auto schema = Json::parse(text);
    schema.erase("$schema");
    schema.erase("$id");
    move_references(schema, std::string("#/components/schemas/") + name);
    document["components"]["schemas"][name] = std::move(schema);
  }
  return document.dump(1);
}

}  // namespace

const std::string& openapi_document() {
  static const auto document = build_document();
  return document;
}

}  // namespace tracuu
