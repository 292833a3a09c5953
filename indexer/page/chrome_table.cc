#include "indexer/page/chrome_table.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "embedded/chrome_tsv.h"
#include "indexer/page/line_words.h"

namespace tracuu {
namespace {

using MarkersByWord = std::unordered_map<std::string, std::vector<ChromeMarker>>;

// The table tells poll from counter for those who edit it; the readers need only what to do.
constexpr std::array kKinds{
    std::pair{std::string_view("related"), LineKind::End},
    std::pair{std::string_view("gallery"), LineKind::End},
    std::pair{std::string_view("links"), LineKind::End},
    std::pair{std::string_view("poll"), LineKind::End},
    std::pair{std::string_view("comments"), LineKind::End},
    std::pair{std::string_view("tags"), LineKind::End},
    std::pair{std::string_view("counter"), LineKind::End},
    std::pair{std::string_view("footer"), LineKind::Footer},
    std::pair{std::string_view("contact"), LineKind::Contact},
    std::pair{std::string_view("tool"), LineKind::Tool},
    std::pair{std::string_view("details"), LineKind::Details},
    std::pair{std::string_view("source"), LineKind::Source},
    std::pair{std::string_view("author"), LineKind::Author},
    std::pair{std::string_view("credit"), LineKind::Credit},
};
constexpr std::array kShapes{
    std::pair{std::string_view("whole"), MarkerShape::Whole},
    std::pair{std::string_view("colon"), MarkerShape::Colon},
    std::pair{std::string_view("start"), MarkerShape::Start},
    std::pair{std::string_view("numbered"), MarkerShape::Numbered},
    std::pair{std::string_view("counted"), MarkerShape::Counted},
    std::pair{std::string_view("anywhere"), MarkerShape::Anywhere},
    std::pair{std::string_view("attribution"), MarkerShape::Attribution},
};

template <typename Table>
auto value_of(const Table& table, std::string_view name) {
  const auto row =
      std::find_if(table.begin(), table.end(), [&](auto& r) { return r.first == name; });
  if (row == table.end()) throw std::logic_error("chrome.tsv: no meaning for " + std::string(name));
  return row->second;
}

std::vector<std::string_view> split(std::string_view text, char mark) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find(mark, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

MarkersByWord read_table() {
  MarkersByWord markers;
  auto lines = split(embedded::chrome_tsv, '\n');
  lines.erase(lines.begin());  // The column names.
  for (const auto line : lines) {
    if (line.empty()) continue;
    const auto cells = split(line, '\t');
    if (cells.size() != 4)
      throw std::logic_error("chrome.tsv: not four columns: " + std::string(line));
    ChromeMarker marker{value_of(kKinds, cells[0]),
                        value_of(kShapes, cells[1]),
                        read_line_words(cells[2]).keys,
                        {}};
    if (marker.words.empty()) throw std::logic_error("chrome.tsv: no words: " + std::string(line));
    if (!cells[3].empty()) {
      for (const auto need : split(cells[3], '|')) marker.needs.emplace_back(need);
    }
    const auto key = marker.shape == MarkerShape::Anywhere ? std::string{} : marker.words.front();
    markers[key].push_back(std::move(marker));
  }
  return markers;
}

}  // namespace

const MarkersByWord& chrome_markers() {
  static const MarkersByWord markers_table = read_table();
  return markers_table;
}

}  // namespace tracuu
