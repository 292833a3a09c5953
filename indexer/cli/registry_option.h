#pragma once

#include <filesystem>
#include <vector>

#include "indexer/source/source.h"
#include "schema/record/registry_file.h"

namespace tracuu {

/// A registry file that was named with --registry, and its refused lines with their file.
struct GivenRegistry {
  RegistryFile file;
  std::vector<Refusal> refused;
};

/// Reads it. Refuses a file that cannot be read, or is no file.
Result<GivenRegistry> load_registry(const std::filesystem::path& path);

}  // namespace tracuu
