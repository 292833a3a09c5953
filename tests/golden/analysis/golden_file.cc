#include "tests/golden/analysis/golden_file.h"

#include <cstddef>
#include <fstream>

#include "schema/text/utf8.h"

namespace tracuu::golden {

std::vector<Line> read_lines(const std::filesystem::path& file) {
  std::vector<Line> lines;
  std::ifstream in(file);
  for (std::string raw; std::getline(in, raw);) {
    Line line{raw, "", "", false};
    const auto tab = raw.find('\t');
    if (!raw.starts_with('#') && tab != std::string::npos) {
      line.input = raw.substr(0, tab);
      line.expected = raw.substr(tab + 1);
      line.is_case = true;
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

void rewrite(const std::filesystem::path& file, const std::vector<Line>& lines,
             const std::function<std::string(std::string_view)>& actual) {
  std::ofstream out(file);
  for (const Line& line : lines) {
    out << (line.is_case ? line.input + '\t' + actual(unescape(line.input)) : line.raw) << '\n';
  }
}

std::string unescape(std::string_view text) {
  constexpr std::size_t kHexDigits = 4;
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 >= text.size()) {
      out.push_back(text[i]);
      continue;
    }
    const char kind = text[++i];
    if (kind == 'u') {
      const std::string digits(text.substr(i + 1, kHexDigits));
      append_utf8(out, static_cast<char32_t>(std::stoul(digits, nullptr, 16)));
      i += kHexDigits;
    } else {
      out.push_back(kind == 'n' ? '\n' : kind == 't' ? '\t' : kind);
    }
  }
  return out;
}

}  // namespace tracuu::golden
