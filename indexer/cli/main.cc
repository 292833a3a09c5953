#include <csignal>
#include <exception>
#include <iostream>

#include "indexer/cli/command_line.h"
#include "schema/record/index_error.h"

/// Where all failures of the environment end: one line on stderr and an exit code.
int main(int argc, char** argv) {
  using tracuu::ExitCode;
  std::ios::sync_with_stdio(false);
  std::signal(SIGPIPE, SIG_IGN);

  tracuu::CommandLine line;
  if (const auto exit_code = line.parse(argc, argv)) return *exit_code;
  tracuu::EventLog log = line.make_log(std::cerr);
  ExitCode code = ExitCode::Failed;
  try {
    code = line.run(log);
  } catch (const tracuu::IndexLocked& error) {
    log.write(tracuu::LogLevel::Error, error.what());
    code = ExitCode::Locked;
  } catch (const std::exception& error) {
    log.write(tracuu::LogLevel::Error, error.what());
  }
  return static_cast<int>(code);
}
