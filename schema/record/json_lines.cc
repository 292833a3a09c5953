#include "schema/record/json_lines.h"

#include <cstdint>
#include <fstream>
#include <sstream>
#include <system_error>

#include <nlohmann/json.hpp>

namespace tracuu {
namespace {

constexpr std::uintmax_t kLargestFile = 256U << 20;  // bytes

Result<std::string> refuse_file(std::string_view why, const std::filesystem::path& path) {
  return refuse(ErrorCode::NotFound, std::string(why) + " " + path.string());
}

}  // namespace

void for_each_json_line(
    std::string_view text,
    const std::function<void(const JsonLine& line, const nlohmann::json& value)>& use) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string_view::npos || line[first] == '#') continue;
    if (line.ends_with('\r')) line.remove_suffix(1);
    use({number, line}, nlohmann::json::parse(line, nullptr, false));
  }
}

Result<std::string> read_curated_file(const std::filesystem::path& path, std::string_view what) {
  const std::string name(what);
  std::error_code error;
  const std::uintmax_t size = std::filesystem::file_size(path, error);
  if (!error && size > kLargestFile) {
    return refuse_file("larger than " + std::to_string(kLargestFile >> 20U) + " MB: the " + name,
                       path);
  }
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  // Of an empty file nothing can be put out, which is no fault.
  if (error || !file.is_open() || file.bad() || (size > 0 && text.fail())) {
    return refuse_file("cannot read the " + name, path);
  }
  return text.str();
}

}  // namespace tracuu
