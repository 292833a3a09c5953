#include "indexer/writer/index_authority.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "schema/record/index_error.h"

namespace tracuu {

namespace fs = std::filesystem;

IndexAuthority read_index_authority(const std::optional<fs::path>& served, const fs::path& given) {
  const fs::path kept = served ? *served / kAuthorityFile : fs::path();
  const std::string old_text = served && fs::exists(kept) ? read_authority_text(kept) : "";
  IndexAuthority read;
  read.text = given.empty() ? old_text : read_authority_text(given);
  read.changed = read.text != old_text;
  const fs::path& path = given.empty() ? kept : given;
  read.file = parse_authority_file(read.text, path.string());
  if (!read.changed) return read;

  const auto before = parse_authority_file(old_text, kept.string()).authority.concerned_ids();
  const auto now = read.file.authority.concerned_ids();
  std::set_union(before.begin(), before.end(), now.begin(), now.end(),
                 std::back_inserter(read.concerned_ids));
  return read;
}

void write_index_authority(const fs::path& database, const std::string& text) {
  if (text.empty()) return;
  const fs::path path = database / kAuthorityFile;
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) throw IndexError("cannot write " + path.string() + ": is the disk full?");
}

}  // namespace tracuu
