#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "indexer/writer/index_folder.h"

namespace tracuu {

/// Completes `database`, merged below the build folder, and makes it generation `number`: adds the
/// authority file `authority` ("" for none) and the archive's statistics, looks for faults, then
/// lets readers see it. Requires the lock. Throws IndexError where it is damaged or cannot be
/// written; what was served before then stays.
void complete_and_publish(const IndexFolder& folder, const std::filesystem::path& database,
                          std::uint64_t number, const std::string& authority);

}  // namespace tracuu
