#include "indexer/cli/command_line.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <thread>

#include <CLI/CLI.hpp>

namespace tracuu {
namespace {

unsigned default_jobs() {
  return std::clamp(std::thread::hardware_concurrency(), 1U, 16U);
}

}  // namespace

std::optional<int> CommandLine::parse(int argc, char** argv) {
  CLI::App app{"tracuu-index: builds and inspects the index of an archive of Vietnamese news"};
  app.set_version_flag("--version", TRACUU_VERSION);
  app.require_subcommand(1);
  app.fallthrough();
  app.footer(
      "Exit: 0 done, 1 failed (the old index is untouched), 2 wrong usage, 3 done but some input\n"
      "was refused, 4 another run holds the lock, 5 safety stop.");
  app.add_flag("--quiet", quiet_, "say nothing but errors");
  app.add_option("--log-format", log_format_, "text or json")
      ->transform(CLI::CheckedTransformer(
          std::map<std::string, LogFormat>{{"text", LogFormat::Text}, {"json", LogFormat::Json}}));

  update_.jobs = default_jobs();
  auto* update =
      app.add_subcommand("update", "add new articles, replace changed ones, leave the rest");
  update->add_option("--index", update_.index, "folder of the index")->required();
  update->add_option("SOURCE", update_.sources, "files, folders, or - for JSON Lines on stdin")
      ->required();
  update->add_option("--jobs", update_.jobs, "threads that analyse and write")
      ->check(CLI::Range(1, 64))
      ->capture_default_str();
  update->add_option("--report", update_.report, "write a JSON report of the run to this file");
  update->add_option(
      "--registry", update_.registry,
      "documents that the archive knows, JSON Lines; kept in the index for later runs");
  update->add_option("--authority", update_.authority,
                     "who the officials are (JSON Lines); the index keeps it for later runs");
  update->add_flag("--dry-run", update_.dry_run, "count only, change nothing");
  update->add_option("--progress", update_.progress, "auto, always or never")
      ->transform(CLI::CheckedTransformer(
          std::map<std::string, ProgressMode>{{"auto", ProgressMode::Auto},
                                              {"always", ProgressMode::Always},
                                              {"never", ProgressMode::Never}}));

  for (auto* command :
       {app.add_subcommand("check", "verify the index that is served"),
        app.add_subcommand("stats", "print counts of the index as JSON"),
        app.add_subcommand("compact", "write the index anew, with new statistics")}) {
    command->add_option("--index", update_.index, "folder of the index")->required();
  }
  app.add_subcommand("analyze", "show how lines of stdin are analysed, as JSON lines")
      ->add_flag("--words", words_only_, "words only, syllables joined by _");
  app.add_subcommand("extract",
                     "show officials, documents and dates of article JSON lines of stdin")
      ->add_option("--registry", registry_, "documents that the archive knows, JSON Lines");
  app.get_subcommand("extract")->add_option("--authority", update_.authority,
                                            "who the officials are (JSON Lines)");

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : static_cast<int>(ExitCode::WrongUsage);
  }
  command_ = app.get_subcommands().front()->get_name();
  if (quiet_ && update_.progress == ProgressMode::Auto) update_.progress = ProgressMode::Never;
  return std::nullopt;
}

ExitCode CommandLine::run(EventLog& log) const {
  if (command_ == "update") return run_update_command(update_, log);
  if (command_ == "check") return run_check(update_.index, std::cout, log);
  if (command_ == "compact") return run_compact(update_.index, log);
  if (command_ == "stats") return run_stats(update_.index, std::cout);
  if (command_ == "analyze") return run_analyze(std::cin, std::cout, words_only_);
  return run_extract(std::cin, std::cout, {registry_, update_.authority}, log);
}

}  // namespace tracuu
