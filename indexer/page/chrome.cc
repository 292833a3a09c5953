#include "indexer/page/chrome.h"

#include <algorithm>
#include <optional>

#include <unicode/uchar.h>

#include "indexer/page/chrome_table.h"
#include "indexer/page/code_point.h"
#include "indexer/page/line_words.h"
#include "indexer/page/page_lines.h"
#include "schema/text/ascii.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxStartWords = 60;
constexpr std::size_t kMaxAnywhereWords = 30;
constexpr std::size_t kMaxSourceWords = 12;
constexpr std::size_t kMaxAttributionWords = 8;

bool is_number(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), is_digit);
}

bool only_numbers_or_repeats(const std::vector<std::string>& keys, const ChromeMarker& marker) {
  for (std::size_t i = marker.words.size(); i < keys.size();) {
    if (has_words_at(keys, marker.words, i)) {
      i += marker.words.size();
    } else if (is_number(keys[i])) {
      ++i;
    } else {
      return false;
    }
  }
  return true;
}

/// What stands behind the marker, without the blanks.
std::string_view behind(const LineWords& words, const ChromeMarker& marker) {
  auto rest = std::string_view(words.text).substr(words.ends[marker.words.size() - 1]);
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  return rest;
}

bool starts_with_capital(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && u_isupper(next_code_point(text, at)) != 0;
}

// "Theo Báo Nhân Dân", "(Theo daknong online)"; not "Theo chân đoàn công tác", "Theo ông A, …".
bool is_attribution(std::string_view line) {
  const auto name_at = line.find(' ');
  if (name_at == std::string_view::npos || count_words(line) > kMaxAttributionWords) return false;
  const auto name = line.substr(name_at + 1);
  if (name.find_first_of(",;:!?") != std::string_view::npos && name.find("://") == name.npos) {
    return false;
  }
  return starts_with_capital(name) || !has_marks(name);
}

bool is_counted(const std::vector<std::string>& keys, std::size_t from) {
  return keys.size() > from && keys.size() <= from + 3 &&
         std::any_of(keys.begin() + static_cast<std::ptrdiff_t>(from), keys.end(), is_number);
}

bool is_number_in_parentheses(std::string_view rest) {
  const auto end = rest.find(')');
  return rest.starts_with('(') && end != std::string_view::npos &&
         is_number(rest.substr(1, end - 1));
}

bool has_shape(std::string_view line, const LineWords& words, const ChromeMarker& marker) {
  const auto rest = behind(words, marker);
  switch (marker.shape) {
    case MarkerShape::Whole:
      return only_numbers_or_repeats(words.keys, marker);
    case MarkerShape::Colon:
      return rest.starts_with(':') || only_numbers_or_repeats(words.keys, marker);
    case MarkerShape::Start:
      return count_words(line) <= kMaxStartWords;
    case MarkerShape::Numbered:
      return is_number_in_parentheses(rest);
    case MarkerShape::Counted:
      return is_counted(words.keys, marker.words.size());
    case MarkerShape::Anywhere:
      return false;  // Not asked here: find_anywhere.
    case MarkerShape::Attribution:
      return is_attribution(line);
  }
  return false;
}

bool has_needed(std::string_view lower_line, const ChromeMarker& marker) {
  return marker.needs.empty() ||
         std::any_of(marker.needs.begin(), marker.needs.end(), [&](const std::string& need) {
           return lower_line.find(need) != std::string_view::npos;
         });
}

// "Nguồn: HNMO." -> "HNMO"; "Theo http://chinhphu.vn/" -> "chinhphu.vn".
std::string source_name(std::string_view line, const ChromeMarker& marker) {
  auto name = line;
  const auto colon = line.find(':');
  if (marker.shape == MarkerShape::Attribution || colon == std::string_view::npos) {
    name = line.substr(std::min(line.find(' '), line.size()));
  } else {
    name = line.substr(colon + 1);
  }
  for (const std::string_view scheme : {"http://", "https://"}) {
    const auto at = name.find(scheme);
    if (at != std::string_view::npos) name = name.substr(at + scheme.size());
  }
  const auto begin = name.find_first_not_of(" ([\"'/");
  if (begin == std::string_view::npos) return {};
  const auto end = name.find_last_not_of(" )].,;\"'/|-");
  return end == std::string_view::npos || end < begin
             ? std::string{}
             : std::string(name.substr(begin, end - begin + 1));
}

std::optional<LineKind> find_anywhere(std::string_view line, const LineWords& words) {
  const auto rows = chrome_markers().find("");
  if (rows == chrome_markers().end() || count_words(line) > kMaxAnywhereWords) return std::nullopt;
  for (const auto& marker : rows->second) {
    for (std::size_t i = 0; i < words.keys.size(); ++i) {
      if (has_words_at(words.keys, marker.words, i)) return marker.kind;
    }
  }
  return std::nullopt;
}

LineMatch match_one(std::string_view line) {
  const auto words = read_line_words(line);
  if (words.keys.empty()) return {};
  if (const auto kind = find_anywhere(line, words)) return {*kind, {}};
  const auto rows = chrome_markers().find(words.keys.front());
  if (rows == chrome_markers().end()) return {};
  for (const auto& marker : rows->second) {
    if (!has_words_at(words.keys, marker.words, 0) || !has_needed(words.text, marker) ||
        !has_shape(line, words, marker)) {
      continue;
    }
    if (marker.kind != LineKind::Source) return {marker.kind, {}};
    if (count_words(line) > kMaxSourceWords) continue;
    return {LineKind::Source, source_name(line, marker)};
  }
  return {};
}

// "In bài viết | Gửi mail | Chia sẻ": a bar of buttons.
bool is_tool_bar(std::string_view line) {
  if (line.find('|') == std::string_view::npos || count_words(line) > kMaxStartWords) return false;
  while (!line.empty()) {
    const auto end = std::min(line.find('|'), line.size());
    const auto part = squeeze_blanks(line.substr(0, end));
    if (!part.empty() && match_one(part).kind != LineKind::Tool) return false;
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return true;
}

}  // namespace

std::string_view without_doubling(std::string_view line) {
  const auto half = line.size() / 2;
  if (line.size() < 3 || line.size() % 2 == 0 || line[half] != ' ') return line;
  const auto first = line.substr(0, half);
  return first == line.substr(half + 1) ? first : line;
}

LineMatch classify_line(std::string_view line) {
  auto match = match_one(line);
  if (match.kind == LineKind::Content && is_tool_bar(line)) match.kind = LineKind::Tool;
  return match;
}

}  // namespace tracuu
