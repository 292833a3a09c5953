#include "indexer/writer/publication.h"

#include "indexer/writer/generation.h"
#include "indexer/writer/index_authority.h"
#include "indexer/writer/statistics_builder.h"
#include "schema/record/index_error.h"

namespace tracuu {

void complete_and_publish(const IndexFolder& folder, const std::filesystem::path& database,
                          std::uint64_t number, const std::string& authority) {
  write_index_authority(database, authority);
  write_statistics(database);
  if (const auto faults = find_faults(database, CheckDepth::Structure); !faults.empty()) {
    throw IndexError("the new generation is damaged and was not published: " + faults.front());
  }
  folder.publish(database, number);
}

}  // namespace tracuu
