#include "server/http/api/suggest_json.h"

#include <array>
#include <cmath>
#include <cstddef>

#include <nlohmann/json.hpp>

#include "server/http/json_text.h"

namespace tracuu {
namespace {

using Json = nlohmann::ordered_json;

/// In the order of CompletionKind.
constexpr std::array<std::string_view, 4> kKindNames{"official", "resolution", "document",
                                                     "phrase"};

}  // namespace

std::string completions_to_json(std::string_view typed, const CompletionResponse& response,
                                double took_ms) {
  constexpr double kTimePrecision = 1000;
  auto list = Json::array();
  for (const Completion& each : response.completions) {
    list.push_back(Json{{"text", each.text},
                        {"kind", kKindNames[static_cast<std::size_t>(each.kind)]},
                        {"id", each.id.empty() ? Json(nullptr) : Json(each.id)},
                        {"articles", each.articles}});
  }
  return json_text(Json{{"query", Json{{"text", typed}}},
                        {"suggestions", std::move(list)},
                        {"took_ms", std::round(took_ms * kTimePrecision) / kTimePrecision},
                        {"generation", response.generation}});
}

}  // namespace tracuu
