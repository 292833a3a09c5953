#include "indexer/cli/registry_option.h"

#include <fstream>
#include <iterator>
#include <string>

namespace tracuu {

Result<GivenRegistry> load_registry(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::string bytes;
  if (in && std::filesystem::is_regular_file(path)) {
    bytes.assign(std::istreambuf_iterator<char>(in), {});
  } else {
    in.setstate(std::ios::failbit);
  }
  if (!in && !in.eof()) {
    return refuse(ErrorCode::NotFound, "cannot read the registry '" + path.string() + "'");
  }
  GivenRegistry given{read_registry(bytes), {}};
  for (const RegistryRefusal& refusal : given.file.refused) {
    given.refused.push_back({path.string(), refusal.line, refusal.reason});
  }
  return given;
}

}  // namespace tracuu
