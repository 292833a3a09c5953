#include <algorithm>
#include <fstream>
#include <iostream>

#include <fmt/format.h>

#include "indexer/cli/commands.h"
#include "indexer/writer/update.h"
#include "schema/record/index_error.h"

namespace tracuu {
namespace {

constexpr std::size_t kRefusalsLogged = 20;

std::string describe(const Refusal& refusal) {
  if (refusal.line == 0) return fmt::format("{}: {}", refusal.file, refusal.reason);
  return fmt::format("{}:{}: {}", refusal.file, refusal.line, refusal.reason);
}

void log_refusals(const std::vector<Refusal>& refused, EventLog& log) {
  const std::size_t shown = std::min(refused.size(), kRefusalsLogged);
  for (std::size_t i = 0; i < shown; ++i)
    log.write(LogLevel::Warning, "refused " + describe(refused[i]));
  if (refused.size() == shown) return;
  log.write(LogLevel::Warning,
            fmt::format("refused {} more; --report FILE lists them all", refused.size() - shown));
}

std::string describe(const RunReport& report) {
  std::string text = fmt::format("read {}: {} added, {} changed, {} unchanged", report.read,
                                 report.added, report.changed, report.unchanged);
  if (report.repeated > 0) text += fmt::format(", {} repeated", report.repeated);
  text += fmt::format(", {} refused; {:.1f} s", report.refused.size(), report.seconds);
  if (report.dry_run) return text + "; dry run, nothing was written";
  if (!report.published)
    return text + "; nothing changed, generation stays " + std::to_string(report.generation);
  return text + fmt::format("; published generation {} with {} articles", report.generation,
                            report.articles);
}

void write_report(const std::filesystem::path& path, const RunReport& report) {
  std::ofstream out(path);
  out << to_json(report) << '\n';
  out.close();
  if (!out)
    throw IndexError("cannot write the report to " + path.string() + "; the run itself is done");
}

}  // namespace

ExitCode run_update_command(const UpdateCommand& command, EventLog& log) {
  auto source = open_sources(command.sources);
  if (!source) {
    log.write(LogLevel::Error, source.error().message);
    return ExitCode::WrongUsage;
  }
  ProgressBar bar(std::cerr, command.progress);
  UpdateOptions options{.index = command.index,
                        .jobs = command.jobs,
                        .dry_run = command.dry_run,
                        .on_progress = [&bar](const Progress& progress) { bar.show(progress); }};
  RunReport report;
  try {
    report = run_update(options, **source);
  } catch (...) {
    bar.clear();
    throw;
  }
  bar.clear();
  log_refusals(report.refused, log);
  log.write(LogLevel::Info, describe(report));
  if (!command.report.empty()) write_report(command.report, report);
  return report.refused.empty() ? ExitCode::Done : ExitCode::SomeRefused;
}

}  // namespace tracuu
