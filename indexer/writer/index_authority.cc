#include "indexer/writer/index_authority.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "schema/record/index_error.h"

namespace tracuu {

namespace fs = std::filesystem;

IndexAuthority read_index_authority(const IndexFolder& folder, const fs::path& given) {
  const bool kept = fs::exists(folder.authority());
  const std::string old_text = kept ? read_authority_text(folder.authority()) : std::string();
  IndexAuthority read;
  read.text = given.empty() ? old_text : read_authority_text(given);
  read.changed = read.text != old_text;
  const fs::path& path = given.empty() ? folder.authority() : given;
  read.file = parse_authority_file(read.text, path.string());
  if (!read.changed) return read;

  const auto before = parse_authority_file(old_text, path.string()).authority.concerned_ids();
  const auto now = read.file.authority.concerned_ids();
  std::set_union(before.begin(), before.end(), now.begin(), now.end(),
                 std::back_inserter(read.concerned_ids));
  return read;
}

void keep_index_authority(const IndexFolder& folder, const std::string& text) {
  const fs::path fresh = folder.build() / "authority.jsonl";
  std::ofstream file(fresh, std::ios::binary);
  file << text;
  file.close();
  if (!file) throw IndexError("cannot write " + fresh.string());
  fs::rename(fresh, folder.authority());
}

}  // namespace tracuu
