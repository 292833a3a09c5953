#include "server/http/api/openapi_document.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "embedded/archive_status_schema.h"
#include "embedded/article_response_schema.h"
#include "embedded/changes_schema.h"
#include "embedded/checked_text_schema.h"
#include "embedded/document_schema.h"
#include "embedded/documents_schema.h"
#include "embedded/official_schema.h"
#include "embedded/officials_schema.h"
#include "embedded/openapi.h"
#include "embedded/problem_schema.h"
#include "embedded/resolved_schema.h"
#include "embedded/search_schema.h"
#include "embedded/similar_schema.h"
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

/// The file that a schema of the document stands for.
Json read_schema(const std::string& file) {
  static const std::map<std::string, std::string_view> files{
      {"json/archive_status.schema.json", embedded::archive_status_schema},
      {"json/article_response.schema.json", embedded::article_response_schema},
      {"json/changes.schema.json", embedded::changes_schema},
      {"json/checked_text.schema.json", embedded::checked_text_schema},
      {"json/document.schema.json", embedded::document_schema},
      {"json/documents.schema.json", embedded::documents_schema},
      {"json/official.schema.json", embedded::official_schema},
      {"json/officials.schema.json", embedded::officials_schema},
      {"json/problem.schema.json", embedded::problem_schema},
      {"json/resolved.schema.json", embedded::resolved_schema},
      {"json/search.schema.json", embedded::search_schema},
      {"json/similar.schema.json", embedded::similar_schema},
      {"json/suggest.schema.json", embedded::suggest_schema},
  };
  return Json::parse(files.at(file));
}

std::string build_document() {
  auto document = Json::parse(embedded::openapi);
  for (auto& [name, schema] : document["components"]["schemas"].items()) {
    auto content = read_schema(schema["$ref"].get<std::string>());
    content.erase("$schema");
    content.erase("$id");
    move_references(content, "#/components/schemas/" + name);
    schema = std::move(content);
  }
  return document.dump(1);
}

}  // namespace

const std::string& openapi_document() {
  static const auto document = build_document();
  return document;
}

}  // namespace tracuu
