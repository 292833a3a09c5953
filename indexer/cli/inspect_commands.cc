#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "indexer/cli/commands.h"
#include "indexer/writer/compaction.h"
#include "indexer/writer/generation.h"
#include "indexer/writer/index_folder.h"
#include "indexer/writer/index_statistics.h"
#include "schema/record/index_error.h"
#include "schema/version.h"

namespace tracuu {
namespace {

using nlohmann::ordered_json;

std::uint64_t served_generation(const IndexFolder& folder) {
  if (const auto number = folder.current()) return *number;
  throw IndexError("no index at " + folder.root().string() +
                   ": make one with 'tracuu-index update --index " + folder.root().string() +
                   " SOURCE…'");
}

ordered_json to_json(const std::vector<ValueCount>& counts) {
  ordered_json out = ordered_json::array();
  for (const ValueCount& count : counts)
    out.push_back({{"value", count.value}, {"articles", count.articles}});
  return out;
}

}  // namespace

ExitCode run_check(const std::filesystem::path& index, std::ostream& out, EventLog& log) {
  const IndexFolder folder(index);
  const std::uint64_t number = served_generation(folder);
  const GenerationInfo info = open_generation(folder.generation(number));
  const auto faults = find_faults(folder.generation(number), CheckDepth::Articles);
  for (const std::string& fault : faults) log.write(LogLevel::Error, fault);
  if (!faults.empty()) return ExitCode::Failed;
  out << fmt::format("generation {}: {} articles, schema version {}, no faults\n", number,
                     info.articles, info.schema_version);
  return ExitCode::Done;
}

ExitCode run_compact(const std::filesystem::path& index, EventLog& log) {
  const std::uint64_t number = compact_index(index);
  log.write(LogLevel::Info, fmt::format("published generation {}", number));
  return ExitCode::Done;
}

ExitCode run_stats(const std::filesystem::path& index, std::ostream& out) {
  const IndexFolder folder(index);
  const std::uint64_t number = served_generation(folder);
  const std::filesystem::path path = folder.generation(number);
  const GenerationInfo info = open_generation(path);
  const IndexStatistics statistics = count_statistics(path);
  const ordered_json answer = {{"generation", number},
                               {"published_at", info.published_at},
                               {"schema_version", info.schema_version},
                               {"articles", info.articles},
                               {"undated", statistics.undated},
                               {"oldest", statistics.oldest},
                               {"newest", statistics.newest},
                               {"terms", statistics.terms},
                               {"average_terms_per_article", statistics.average_length},
                               {"officials", statistics.officials},
                               {"resolutions", statistics.resolutions},
                               {"other_documents", statistics.other_documents},
                               {"size_bytes", folder_size_bytes(path)},
                               {"years", to_json(statistics.years)},
                               {"sources", to_json(statistics.sources)},
                               {"sections", to_json(statistics.sections)}};
  out << answer.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
  return ExitCode::Done;
}

}  // namespace tracuu
