#include "indexer/cli/refusal_log.h"

#include <algorithm>
#include <string>

#include <fmt/format.h>

namespace tracuu {
namespace {

constexpr std::size_t kRefusalsLogged = 20;

std::string describe(const Refusal& refusal) {
  if (refusal.line == 0) return fmt::format("{}: {}", refusal.file, refusal.reason);
  return fmt::format("{}:{}: {}", refusal.file, refusal.line, refusal.reason);
}

}  // namespace

void log_refusals(const std::vector<Refusal>& refused, EventLog& log) {
  const std::size_t shown = std::min(refused.size(), kRefusalsLogged);
  for (std::size_t i = 0; i < shown; ++i)
    log.write(LogLevel::Warning, "refused " + describe(refused[i]));
  if (refused.size() == shown) return;
  log.write(LogLevel::Warning,
            fmt::format("refused {} more; --report FILE lists them all", refused.size() - shown));
}

}  // namespace tracuu
