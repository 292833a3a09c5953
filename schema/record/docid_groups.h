#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "schema/result.h"

namespace tracuu {

/// Articles of one database, by docid, that are one text: at least two, ascending.
using DocidGroup = std::vector<std::uint32_t>;

/// Metadata key of the groups of near-duplicates of an index.
inline constexpr const char* kDuplicatesKey = "tracuu.duplicates";

/// For each group the number of its docids, the first, and what each is above the one before, all
/// as LEB128.
std::string encode_docid_groups(const std::vector<DocidGroup>& groups);

/// Refuses bytes that encode_docid_groups does not write: the index is damaged.
Result<std::vector<DocidGroup>> decode_docid_groups(std::string_view bytes);

}  // namespace tracuu
