#pragma once

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>

#include "indexer/cli/commands.h"

namespace tracuu {

/// The command line of tracuu-index: which command, with which options.
class CommandLine {
 public:
  /// Nothing if a command is to be run; else the exit code of --help, --version or wrong usage,
  /// which have been printed.
  std::optional<int> parse(int argc, char** argv);

  EventLog make_log(std::ostream& out) const { return {out, log_format_, quiet_}; }

  /// Runs the command that parse() found, on stdin and stdout.
  ExitCode run(EventLog& log) const;

 private:
  std::string command_;
  UpdateCommand update_;
  std::filesystem::path registry_;  ///< Of extract.
  bool words_only_ = false;
  LogFormat log_format_ = LogFormat::Text;
  bool quiet_ = false;
};

}  // namespace tracuu
