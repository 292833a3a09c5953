#pragma once

#include <string>
#include <string_view>

#include "server/search/search_service.h"

namespace tracuu {

/// The answer of /api/v1/suggest, schema/json/suggest.schema.json.
std::string completions_to_json(std::string_view typed, const CompletionResponse& response,
                                double took_ms);

}  // namespace tracuu
