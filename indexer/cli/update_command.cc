#include <fstream>
#include <iostream>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "indexer/cli/commands.h"
#include "indexer/cli/refusal_log.h"
#include "indexer/cli/registry_option.h"
#include "indexer/writer/update.h"
#include "schema/record/index_error.h"

namespace tracuu {
namespace {

std::string describe(const RunReport& report) {
  std::string text = fmt::format("read {}: {} added, {} changed, {} unchanged", report.read,
                                 report.added, report.changed, report.unchanged);
  if (report.repeated > 0) text += fmt::format(", {} repeated", report.repeated);
  if (report.registry.changed) {
    text += fmt::format(", registry of {} entries is new", report.registry.entries);
  }
  if (report.recurring.removed > 0) {
    text += fmt::format(", {} recurring lines removed from {}", report.recurring.removed,
                        report.recurring.articles);
  }
  if (report.restated > 0) text += fmt::format(", {} with officials named anew", report.restated);
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
  std::optional<GivenRegistry> registry;
  if (!command.registry.empty()) {
    auto given = load_registry(command.registry);
    if (!given) {
      log.write(LogLevel::Error, given.error().message);
      return ExitCode::WrongUsage;
    }
    registry = *std::move(given);
    log_refusals(registry->refused, log);
  }
  auto source = open_sources(command.sources);
  if (!source) {
    log.write(LogLevel::Error, source.error().message);
    return ExitCode::WrongUsage;
  }
  auto pages = open_pages(command.sources);
  if (!pages) {
    log.write(LogLevel::Error, pages.error().message);
    return ExitCode::WrongUsage;
  }
  ProgressBar bar(std::cerr, command.progress);
  UpdateOptions options{.index = command.index,
                        .jobs = command.jobs,
                        .dry_run = command.dry_run,
                        .authority = command.authority,
                        .on_progress = [&bar](const Progress& progress) { bar.show(progress); }};
  options.pages = pages->get();
  if (registry) options.registry = registry->file.accepted;
  RunReport report;
  try {
    report = run_update(options, **source);
  } catch (...) {
    bar.clear();
    throw;
  }
  bar.clear();
  if (registry) report.registry.refused = registry->refused;
  log_refusals(report.refused, log);
  log_refusals(report.authority_refused, log);
  log.write(LogLevel::Info, describe(report));
  if (!command.report.empty()) write_report(command.report, report);
  const bool clean =
      report.refused.empty() && report.registry.refused.empty() && report.authority_refused.empty();
  return clean ? ExitCode::Done : ExitCode::SomeRefused;
}

}  // namespace tracuu
