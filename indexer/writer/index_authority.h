#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "indexer/authority/authority_file.h"

namespace tracuu {

/// The authority file that a generation was made with, in the folder of its database: published
/// and taken back together with the articles that it names.
inline constexpr std::string_view kAuthorityFile = "authority.jsonl";

/// The authority file by which a run names officials, and what it changes.
struct IndexAuthority {
  std::string text;  ///< Of the file, whole; "" for none.
  AuthorityFile file;
  /// Ids under which articles may stand that the change of the file concerns; empty if it is the
  /// one that the index has.
  std::vector<std::string> concerned_ids;
  bool changed = false;
};

/// Reads the authority file `given`, or if `given` is "" the one of the generation at `served`, if
/// there is one. Throws IndexError if it cannot be read or is larger than 256 MB.
IndexAuthority read_index_authority(const std::optional<std::filesystem::path>& served,
                                    const std::filesystem::path& given);

/// Writes `text` as the authority file of the database at `database`, which is not published yet;
/// none for "". Throws IndexError.
void write_index_authority(const std::filesystem::path& database, const std::string& text);

}  // namespace tracuu
