#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "indexer/source/recurring_lines.h"
#include "indexer/source/source.h"
#include "schema/repair/repair.h"

namespace tracuu {

/// What a run did with the document registry.
struct RegistryReport {
  std::uint64_t entries = 0;  ///< In the index after the run.
  bool changed = false;       ///< It is another one than before.
  std::vector<Refusal> refused;
};

/// What a run did with lines that recur on many pages.
struct RecurringReport {
  std::uint64_t known = 0;            ///< In the index after the run.
  std::vector<RecurringLine> learnt;  ///< By this run.
  std::uint64_t removed = 0;          ///< Lines taken out of the source's pages,
  std::uint64_t articles = 0;         ///< of so many pages.
};

/// What a run did. read == added + changed + unchanged + repeated + refused.size(): every article
/// of the source is in exactly one of them.
struct RunReport {
  std::uint64_t read = 0;
  std::uint64_t added = 0;
  std::uint64_t changed = 0;
  std::uint64_t unchanged = 0;
  std::uint64_t repeated = 0;  ///< Superseded within the run: a later article has the same id.
  std::uint64_t removed = 0;
  std::uint64_t restated =
      0;  ///< In the index already; a new authority file names their officials.
  std::vector<Refusal> refused;
  std::vector<Refusal> authority_refused;  ///< Lines of the authority file.
  /// Articles of the source whose encoding was repaired, by Repair.
  std::array<std::uint64_t, kRepairNames.size()> repaired{};

  RegistryReport registry;
  RecurringReport recurring;
  std::uint64_t articles = 0;    ///< In the index after the run.
  std::uint64_t generation = 0;  ///< Served after the run; 0 if there is none.
  bool published = false;        ///< A new generation was made.
  bool dry_run = false;
  double seconds = 0;

  bool changes_index() const { return added + changed + removed + restated > 0; }
};

/// The report as one JSON object, pretty-printed, refusals with file, line and reason.
std::string to_json(const RunReport& report);

}  // namespace tracuu
