#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace tracuu {

enum class LogFormat : std::uint8_t { Text, Json };
enum class LogLevel : std::uint8_t { Info, Warning, Error };

/// Writes one line an event: "error: …" for people, or {"time","level","message"} for machines.
class EventLog {
 public:
  /// `out` must outlive the log. A quiet log writes errors only.
  EventLog(std::ostream& out, LogFormat format, bool quiet)
      : out_(out), format_(format), quiet_(quiet) {}

  void write(LogLevel level, std::string_view message);

 private:
  std::ostream& out_;
  LogFormat format_;
  bool quiet_;
};

}  // namespace tracuu
