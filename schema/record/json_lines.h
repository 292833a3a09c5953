#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "schema/result.h"

namespace tracuu {

/// A line of a file that curators keep: authority file, registry.
struct JsonLine {
  std::size_t number = 0;  ///< From 1; blank lines and comments count.
  std::string_view text;   ///< Without the line end.
};

/// Calls `use` with every line of `text` that says something and the JSON in it, which is discarded
/// (is_discarded()) where the line is none. Blank lines and lines that begin with '#' are passed
/// over, as are a byte order mark and carriage returns at line ends. Linear.
void for_each_json_line(
    std::string_view text,
    const std::function<void(const JsonLine& line, const nlohmann::json& value)>& use);

/// The text of such a file of at most 256 MB, which half a million persons do not fill; refused as
/// NotFound if it cannot be read or is larger. `what` is what messages call it: "authority file".
Result<std::string> read_curated_file(const std::filesystem::path& path, std::string_view what);

}  // namespace tracuu
