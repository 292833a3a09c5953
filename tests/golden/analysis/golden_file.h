#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tracuu::golden {

/// A line of a golden file: a text and what the product makes of it. Comments have no tab.
struct Line {
  std::string raw;       ///< The whole line, kept for rewriting.
  std::string input;     ///< As in the file, with its escapes.
  std::string expected;  ///< Behind the tab.
  bool is_case = false;
};

std::vector<Line> read_lines(const std::filesystem::path& file);

/// Writes the file anew with `expected` of each case replaced by `actual(input)`.
void rewrite(const std::filesystem::path& file, const std::vector<Line>& lines,
             const std::function<std::string(std::string_view)>& actual);

/// Replaces \uXXXX, \n, \t and \\ by what they mean.
std::string unescape(std::string_view text);

}  // namespace tracuu::golden
