#include "indexer/cli/registry_option.h"

#include "schema/record/json_lines.h"

namespace tracuu {

Result<GivenRegistry> load_registry(const std::filesystem::path& path) {
  const auto bytes = read_curated_file(path, "registry");
  if (!bytes) return tl::unexpected(bytes.error());
  GivenRegistry given{read_registry(*bytes), {}};
  for (const RegistryRefusal& refusal : given.file.refused) {
    given.refused.push_back({path.string(), refusal.line, refusal.reason});
  }
  return given;
}

}  // namespace tracuu
