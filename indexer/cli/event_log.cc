#include "indexer/cli/event_log.h"

#include <chrono>
#include <ostream>

#include <fmt/chrono.h>
#include <nlohmann/json.hpp>

namespace tracuu {
namespace {

std::string_view level_name(LogLevel level) {
  if (level == LogLevel::Error) return "error";
  return level == LogLevel::Warning ? "warning" : "info";
}

std::string to_json_line(LogLevel level, std::string_view message) {
  using nlohmann::ordered_json;
  const auto now =
      std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  const ordered_json line = {{"time", fmt::format("{:%FT%TZ}", fmt::gmtime(now))},
                             {"level", level_name(level)},
                             {"message", message}};
  return line.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace

void EventLog::write(LogLevel level, std::string_view message) {
  if (quiet_ && level != LogLevel::Error) return;
  if (format_ == LogFormat::Json) {
    out_ << to_json_line(level, message) << '\n';
  } else if (level == LogLevel::Info) {
    out_ << message << '\n';
  } else {
    out_ << level_name(level) << ": " << message << '\n';
  }
  out_.flush();
}

}  // namespace tracuu
