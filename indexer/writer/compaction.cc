#include "indexer/writer/compaction.h"

#include "indexer/writer/generation.h"
#include "indexer/writer/index_authority.h"
#include "indexer/writer/index_folder.h"
#include "indexer/writer/publication.h"
#include "schema/record/index_error.h"

namespace tracuu {
namespace {

/// The generation that is served. Throws IndexError if there is none.
std::uint64_t served_generation(const IndexFolder& folder) {
  if (const auto served = folder.current()) return *served;
  const std::string index = folder.root().string();
  throw IndexError("no index at " + index + ": make one with 'tracuu-index update --index " +
                   index + " SOURCE…'");
}

}  // namespace

std::uint64_t compact_index(const std::filesystem::path& index) {
  const IndexFolder folder(index);
  served_generation(folder);  // Before the lock, which makes the folder.
  const FolderLock lock = folder.lock_for_writing();
  const std::uint64_t served = served_generation(folder);
  folder.clear_build();
  const std::filesystem::path database = folder.generation(served);
  const std::filesystem::path merged = folder.build() / "merged";
  const GenerationInfo info = open_generation(database);
  merge_databases({database}, merged,
                  {.registry = info.registry, .recurring_lines = info.recurring_lines});
  complete_and_publish(folder, merged, served + 1, read_index_authority(database, {}).text);
  std::filesystem::remove_all(folder.build());
  return served + 1;
}

}  // namespace tracuu
