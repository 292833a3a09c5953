#include "server/http/api/answers.h"

#include <algorithm>
#include <utility>

#include "server/http/api/problem.h"
#include "server/http/json_text.h"
#include "server/http/status_names.h"

namespace tracuu {

HttpResponse json_text_response(int status, std::string text) {
  return {status, "application/json", std::move(text), {}};
}

HttpResponse json_response(int status, const nlohmann::ordered_json& json) {
  return json_text_response(status, json_text(json));
}

HttpResponse refused_parameter(const RefusedParameter& refused) {
  const auto& [name, value, error] = refused;
  if (name.empty()) return problem(status_of(error.code), error.message);
  const auto start = name + ": ";
  const bool named = error.message.rfind(start, 0) == 0;
  return problem(status_of(error.code), named ? error.message : start + error.message, name);
}

HttpResponse refused_by_search(const Error& error, const std::vector<std::string_view>& names) {
  const auto blamed = error.message.substr(0, error.message.find(':'));
  const auto name = std::find(names.begin(), names.end(), blamed);
  return problem(status_of(error.code), error.message, name == names.end() ? "" : *name);
}

}  // namespace tracuu
