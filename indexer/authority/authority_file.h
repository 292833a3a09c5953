#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/authority/authority.h"
#include "indexer/source/source.h"

namespace tracuu {

/// An authority file as read: JSON Lines, one record a line, curated by the archive. Records are
/// taken in the order of the file, so that a curator's decisions can be replayed:
///
///   {"id":"p-1","name":"Đinh Văn An","aliases":["Đinh Văn Ân"],
///    "memberships":[{"role":"Bí thư","organ":"Thành ủy","area":"Hà
///    Nội","from":"2021-04","to":"2024"}]}
///   {"op":"merge","from":"name:Đinh Văn Ẩn","to":"p-1"}
///   {"op":"split","from":"name:Lê Văn Bình","to":[{"id":"p-2","organ":"Bộ Y
///   tế"},{"id":"p-3","from":"2020"}]}
///
/// Empty lines and lines that begin with '#' say nothing. schema/json/authority.schema.json has it
/// in full.
struct AuthorityFile {
  Authority authority;
  std::vector<Refusal> refused;  ///< Lines that say nothing usable; the others hold without them.
};

/// The text of an authority file. Throws IndexError if it cannot be read or is larger than 256 MB.
std::string read_authority_text(const std::filesystem::path& path);

/// Reads an authority file. Throws as read_authority_text().
AuthorityFile read_authority_file(const std::filesystem::path& path);

/// Reads the text of an authority file; `file` is what refusals call it.
AuthorityFile parse_authority_file(std::string_view text, const std::string& file);

}  // namespace tracuu
