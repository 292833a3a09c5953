#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace tracuu {

/// JSON in one line. A byte that is not UTF-8, which only a damaged index could give, becomes
/// U+FFFD rather than an exception.
inline std::string json_text(const nlohmann::ordered_json& json) {
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace tracuu
