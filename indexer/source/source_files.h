#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "schema/result.h"

namespace tracuu {

/// What a file's ending says about it.
enum class FileKind : std::uint8_t { JsonLines, Json, Html, Text, Unknown };

/// One file to be read.
struct SourceFile {
  std::string path;
  std::string name;  ///< Path below the folder given on the command line; for a file its own name.
  FileKind kind = FileKind::Unknown;
  std::uint64_t size_bytes = 0;  ///< On disk; 0 if not known.
  std::string refusal = {};      ///< Why it cannot be read, if that is known already.
};

/// By the ending, with or without ".gz", in any case.
FileKind find_file_kind(std::string_view name);

/// All files that `path` names: itself, or the known ones in the folder and below, in name order.
/// Refuses a path that does not exist.
Result<std::vector<SourceFile>> find_source_files(const std::string& path);

}  // namespace tracuu
