#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "indexer/authority/authority_file.h"
#include "indexer/writer/index_folder.h"

namespace tracuu {

/// The authority file by which a run names officials, and what it changes.
struct IndexAuthority {
  std::string text;  ///< Of the file, whole.
  AuthorityFile file;
  /// Ids under which articles may stand that the change of the file concerns; empty if it is the
  /// one that the index has.
  std::vector<std::string> concerned_ids;
  bool changed = false;
};

/// Reads the authority file `given`, or the one that the index keeps (DIR/authority.jsonl) if
/// `given` is "". Throws IndexError if it cannot be read or is larger than 256 MB.
IndexAuthority read_index_authority(const IndexFolder& folder, const std::filesystem::path& given);

/// Makes `text` the authority file that the index keeps, by one rename. Requires the lock; the
/// build folder must be there.
void keep_index_authority(const IndexFolder& folder, const std::string& text);

}  // namespace tracuu
