#include "server/http/parameter_reader.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace tracuu {

const std::string* ParameterReader::find(std::string_view name) {
  known_.push_back(name);
  const std::string* found = nullptr;
  for (const auto& [given, value] : query_.pairs) {
    if (given != name) continue;
    if (found != nullptr) refuse_value(name, {ErrorCode::BadField, "given more than once", 0});
    found = &value;
  }
  return found;
}

void ParameterReader::refuse_value(std::string_view name, Error error) {
  refused_.push_back({std::string(name), "", std::move(error)});
}

std::optional<std::string> ParameterReader::text(std::string_view name, std::size_t limit_bytes) {
  const auto* value = find(name);
  if (value == nullptr) return std::nullopt;
  if (value->size() > limit_bytes) {
    refuse_value(name, {ErrorCode::TooLarge,
                        "at most " + std::to_string(limit_bytes) + " bytes of UTF-8", 0});
  }
  return *value;
}

std::uint32_t ParameterReader::number(std::string_view name, std::uint32_t least,
                                      std::uint32_t most, std::uint32_t usual) {
  const auto* value = find(name);
  if (value == nullptr) return usual;
  std::uint32_t number = 0;
  const char* const end = value->data() + value->size();
  const auto [stop, error] = std::from_chars(value->data(), end, number);
  if (error == std::errc() && stop == end && number >= least && number <= most) return number;
  refuse_value(
      name,
      {ErrorCode::BadField,
       "expected a whole number from " + std::to_string(least) + " to " + std::to_string(most), 0});
  return usual;
}

std::size_t ParameterReader::choice(std::string_view name,
                                    std::span<const std::string_view> choices) {
  const auto* value = find(name);
  if (value == nullptr) return 0;
  const auto chosen = std::find(choices.begin(), choices.end(), *value);
  if (chosen != choices.end()) return static_cast<std::size_t>(chosen - choices.begin());
  std::string message = "expected one of ";
  for (const auto each : choices) message.append(each == choices.front() ? "" : ", ").append(each);
  refuse_value(name, {ErrorCode::BadField, std::move(message), 0});
  return 0;
}

std::optional<RefusedParameter> ParameterReader::refused() {
  if (!query_.refused.empty()) return query_.refused.front();
  for (const auto& [name, value] : query_.pairs) {
    if (std::find(known_.begin(), known_.end(), name) != known_.end()) continue;
    return RefusedParameter{name, value, unknown_parameter(known_)};
  }
  if (!refused_.empty()) return refused_.front();
  return std::nullopt;
}

}  // namespace tracuu
