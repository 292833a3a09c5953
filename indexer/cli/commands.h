#pragma once

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

#include "indexer/cli/event_log.h"
#include "indexer/cli/progress_bar.h"

namespace tracuu {

/// What a command ends with. Fixed: cron jobs and scripts depend on the numbers.
enum class ExitCode : int {
  Done = 0,
  Failed = 1,  ///< The old index is untouched and still served.
  WrongUsage = 2,
  SomeRefused = 3,  ///< Done, but some input was refused; see the report.
  Locked = 4,       ///< Another run holds the lock.
  SafetyStop = 5,   ///< Going on would remove too much.
};

struct UpdateCommand {
  std::filesystem::path index;
  std::vector<std::string> sources;
  unsigned jobs = 1;
  std::filesystem::path report;     ///< "" for none.
  std::filesystem::path registry;   ///< "": the index's own.
  std::filesystem::path authority;  ///< "": the index's own.
  ProgressMode progress = ProgressMode::Auto;
  bool dry_run = false;
};

/// `update`: see run_update(). Logs what was refused and what was done.
ExitCode run_update_command(const UpdateCommand& command, EventLog& log);

/// `check`: reads the served generation whole and says whether it is sound.
ExitCode run_check(const std::filesystem::path& index, std::ostream& out, EventLog& log);

/// `compact`: see compact_index(). Logs what was done.
ExitCode run_compact(const std::filesystem::path& index, EventLog& log);

/// `stats`: prints counts of the served generation as one JSON object.
ExitCode run_stats(const std::filesystem::path& index, std::ostream& out);

/// `analyze`: each line of `in` becomes one JSON line of its tokens and words, or with
/// `words_only` the words with '_' between syllables.
ExitCode run_analyze(std::istream& in, std::ostream& out, bool words_only);

/// Files of what an archive knows beyond its articles; "" for none.
struct KnownToArchive {
  std::filesystem::path registry;   ///< Of documents.
  std::filesystem::path authority;  ///< Of officials.
};

/// `extract`: each article JSON line of `in` becomes one JSON line of its officials, documents and
/// event dates. A broken line is refused on `log` with its number; the run goes on.
ExitCode run_extract(std::istream& in, std::ostream& out, const KnownToArchive& known,
                     EventLog& log);

}  // namespace tracuu
