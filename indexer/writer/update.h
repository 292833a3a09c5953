#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "indexer/source/source.h"
#include "indexer/writer/run_report.h"

namespace tracuu {

/// How far a run is.
struct Progress {
  std::uint64_t articles = 0;     ///< Read so far.
  std::uint64_t bytes_read = 0;   ///< Of the files as they lie on disk.
  std::uint64_t bytes_total = 0;  ///< 0 if not known.
};

struct UpdateOptions {
  std::filesystem::path index;
  unsigned jobs = 1;     ///< Threads that analyse and write, at least 1.
  bool dry_run = false;  ///< Counts, and changes nothing.
  /// By whom officials are known from now on; "" for the file that the index keeps, if any.
  std::filesystem::path authority = {};
  std::function<void(const Progress&)>
      on_progress;  ///< Called by the calling thread; may be empty.
  /// A document registry as RegistryFile::accepted has it, which takes the place of the index's
  /// own; absent: the index's own is used on.
  std::optional<std::string> registry = std::nullopt;
  /// The pages of the source once more, read before everything else to learn which lines recur on
  /// them; null to learn nothing. Only borrowed.
  SourceReader* pages = nullptr;
};

/// Brings the index to what the source says: adds new articles, replaces changed ones (by the hash
/// of their content), leaves the rest. With another registry than the index's own every article of
/// the source counts as changed, because what is known of its documents is; a changed authority
/// file also changes the articles in the index that it concerns. Publishes one new generation, or
/// none if nothing changed. Until then what is served is only read. Throws IndexError, IndexLocked,
/// std::system_error; the index is as it was then.
RunReport run_update(const UpdateOptions& options, SourceReader& source);

}  // namespace tracuu
