#include "indexer/page/title_line.h"

#include "indexer/page/page_lines.h"
#include "schema/text/normalized_text.h"

namespace tracuu {

TitleLine read_title_line(std::string_view line) {
  TitleLine title{std::string(line), std::nullopt};
  const auto open = line.rfind('(');
  if (open == std::string_view::npos || open == 0 || !line.ends_with(')')) return title;
  const auto inside = squeeze_blanks(line.substr(open + 1, line.size() - open - 2));
  title.stamp = find_stamp(normalize(inside).text);
  if (title.stamp || inside.empty()) title.text = squeeze_blanks(line.substr(0, open));
  return title;
}

}  // namespace tracuu
