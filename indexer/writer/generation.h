#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <xapian.h>

namespace tracuu {

/// What is known of a database on disk without reading its articles.
struct GenerationInfo {
  std::uint64_t articles = 0;
  int schema_version = 0;
  std::string published_at;  ///< RFC 3339, UTC.
  std::string registry;  ///< The document registry, as read_registry() accepted it; "" for none.
  std::string recurring_lines;  ///< As RecurringLines::encode() has them; "" for none.
};

/// What a generation keeps beside its articles because later runs must know it.
struct KeptKnowledge {
  std::string registry;
  std::string recurring_lines;
};

/// When this version of an article was published. Throws IndexError if it does not say.
std::chrono::sys_seconds findable_since(const Xapian::Document& document);

/// The time for what a run adds to `served`, if anything is: `now`, and later than all that was
/// ever added to it. Throws IndexError.
std::chrono::sys_seconds time_of_run(const std::optional<std::filesystem::path>& served,
                                     std::chrono::sys_seconds now);

/// Throws IndexError where the database cannot be opened or is of another schema version than
/// kSchemaVersion; the message names both versions and what to do.
GenerationInfo open_generation(const std::filesystem::path& database);

/// Merges `databases` (at least one) into a new database at `into`, stamped with the schema version
/// and the time, and given `kept`. Throws IndexError.
void merge_databases(const std::vector<std::filesystem::path>& databases,
                     const std::filesystem::path& into, const KeptKnowledge& kept);

/// A copy of `database` at `into` without the articles `ids`. The original is only read.
void copy_without(const std::filesystem::path& database, const std::vector<std::string>& ids,
                  const std::filesystem::path& into);

/// How thorough a check is.
enum class CheckDepth : std::uint8_t {
  Structure,  ///< The B-trees and statistics: what must hold before a generation is published.
  Articles,   ///< Also that each article can be decoded and each id stands once.
};

/// What is wrong with a database, one line each, at most about twenty. Empty means sound.
std::vector<std::string> find_faults(const std::filesystem::path& database, CheckDepth depth);

}  // namespace tracuu
