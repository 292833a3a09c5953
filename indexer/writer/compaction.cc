#include "indexer/writer/compaction.h"

#include "indexer/writer/generation.h"
#include "indexer/writer/index_folder.h"
#include "indexer/writer/statistics_builder.h"
#include "schema/record/index_error.h"

namespace tracuu {

std::uint64_t compact_index(const std::filesystem::path& index) {
  const IndexFolder folder(index);
  const auto served = folder.current();
  if (!served) {
    throw IndexError("no index at " + index.string() +
                     ": make one with 'tracuu-index update --index " + index.string() +
                     " SOURCE…'");
  }
  const FolderLock lock = folder.lock_for_writing();
  folder.clear_build();
  const GenerationInfo info = open_generation(folder.generation(*served));
  const std::filesystem::path merged = folder.build() / "merged";
  merge_databases({folder.generation(*served)}, merged,
                  {.registry = info.registry, .recurring_lines = info.recurring_lines});
  write_statistics(merged);
  if (const auto faults = find_faults(merged, CheckDepth::Structure); !faults.empty()) {
    throw IndexError("the new generation is damaged and was not published: " + faults.front());
  }
  folder.publish(merged, *served + 1);
  std::filesystem::remove_all(folder.build());
  return *served + 1;
}

}  // namespace tracuu
