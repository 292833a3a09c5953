#include "indexer/page/title_candidates.h"

#include <algorithm>

#include <re2/re2.h>

#include "indexer/page/body_text.h"
#include "indexer/page/page_lines.h"
#include "indexer/page/title_line.h"

namespace tracuu {
namespace {

// How many content lines above the first prose may belong to the article: title, subtitle,
// captions.
constexpr std::size_t kLinesAboveProse = 5;
constexpr int kTitleScore = 2;
// So many short lines above are a menu.
constexpr std::ptrdiff_t kMenuEntries = 6;
constexpr std::size_t kMaxEntryWords = 8;

bool is_breadcrumb(std::string_view line) {
  return line.find("»") != std::string_view::npos || line.find("›") != std::string_view::npos ||
         line.find(" > ") != std::string_view::npos || line.find(" >> ") != std::string_view::npos;
}

// Titles of portals have 7 to 20 words; sections and menu entries fewer, leads more.
int score_length(std::size_t words) {
  if (words <= 1) return -3;
  if (words <= 4) return -1;
  if (words <= 6) return 1;
  if (words <= 20) return kTitleScore;
  if (words <= 30) return 1;
  return words <= 45 ? 0 : -3;
}

// Some titles end with a full stop; leads do, and begin with when or after whom.
int score_end(std::string_view line) {
  static const RE2 lead_pattern(
      R"(^(?:Sáng|Trưa|Chiều|Tối|Đêm|Ngày|Hôm|Mới đây|Vừa qua|Vừa mới|Trong|Theo|Nhân dịp|Thực hiện)\s)");
  const bool stop = line.ends_with('.') && !line.ends_with("...");
  if (line.ends_with(';') || line.ends_with(':')) return -3;
  if (!stop) return 0;
  return count_words(line) > 20 ||
                 RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), lead_pattern)
             ? -3
             : -2;
}

// "Điều 1. Vị trí và chức năng", "II. Nhiệm vụ": a part of the text.
bool is_numbered_heading(std::string_view line) {
  static const RE2 heading_pattern(
      R"((?:(?i:điều|chương|mục|phần)\s+(?:\d{1,3}|[IVXL]{1,6})\s*[.:]|(?:\d{1,2}|[IVX]{1,5}|[a-zđ])[.)])\s(?s).*)");
  return RE2::FullMatch(re2::StringPiece(line.data(), line.size()), heading_pattern);
}

int score_title(const std::vector<PageLine>& lines, std::size_t at) {
  const auto& line = lines[at];
  const auto title = read_title_line(line.text);
  int score = score_length(count_words(title.text)) + score_end(line.text);
  if (title.text.size() != line.text.size()) score += 2;  // Only titles bear a stamp.
  if (line.doubled || is_breadcrumb(line.text)) score -= 3;
  if (is_numbered_heading(line.text)) score -= 5;
  const auto same = std::count_if(lines.begin(), lines.end(),
                                  [&](const PageLine& other) { return other.text == line.text; });
  if (same > 1 && count_words(line.text) <= 6) --score;  // Also in the menu: a section.
  return score;
}

// Below a menu stands a section; at the top of a page that was saved without menus, a title.
int score_surroundings(const std::vector<PageLine>& lines, std::size_t at) {
  const auto entries = std::count_if(
      lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(at), [](const PageLine& line) {
        return !line.text.empty() && count_words(line.text) <= kMaxEntryWords;
      });
  if (entries >= kMenuEntries) return -2;
  return entries <= 2 ? 1 : 0;
}

bool is_empty_beside(const std::vector<PageLine>& lines, std::size_t at) {
  return at >= lines.size() || lines[at].text.empty();
}

// Blank lines group: a stamp that touches one neighbour only belongs to that one.
int score_touch(const std::vector<PageLine>& lines, std::size_t stamp) {
  const bool above = stamp > 0 && !is_empty_beside(lines, stamp - 1);
  const bool below = !is_empty_beside(lines, stamp + 1);
  return static_cast<int>(above) - static_cast<int>(below);
}

int score_below(const std::vector<PageLine>& lines, std::size_t at, std::size_t end) {
  int score = score_title(lines, at);
  const auto& text = lines[at].text;
  if (without_agency(text).size() != text.size()) score -= 3;
  const bool goes_on = find_content(lines, at + 1, end) || links_to_text(lines, at + 1, end);
  if (!goes_on) score -= 3;  // It is the whole text.
  return score;
}

}  // namespace

bool links_to_text(const std::vector<PageLine>& lines, std::size_t from, std::size_t end) {
  return std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(from),
                     lines.begin() + static_cast<std::ptrdiff_t>(end),
                     [](const PageLine& line) { return line.match.kind == LineKind::Details; });
}

bool is_content(const PageLine& line) {
  return !line.text.empty() && !line.stamp && line.match.kind == LineKind::Content;
}

std::optional<std::size_t> find_content(const std::vector<PageLine>& lines, std::size_t from,
                                        std::size_t end) {
  for (; from < end; ++from) {
    if (is_content(lines[from])) return from;
  }
  return std::nullopt;
}

std::optional<std::size_t> find_content_above(const std::vector<PageLine>& lines, std::size_t from,
                                              std::size_t begin) {
  while (from > begin) {
    if (is_content(lines[--from])) return from;
  }
  return std::nullopt;
}

std::optional<std::size_t> find_title_by_stamp(const std::vector<PageLine>& lines, Stretch stretch,
                                               std::size_t stamp) {
  const auto above = find_content_above(lines, stamp, stretch.begin);
  const auto below = find_content(lines, stamp + 1, stretch.end);
  if (!above) return below;
  if (!below) return above;
  const int score_above =
      score_title(lines, *above) + score_touch(lines, stamp) + score_surroundings(lines, *above);
  return score_above >= score_below(lines, *below, stretch.end) ? above : below;
}

std::optional<std::size_t> find_title_above(const std::vector<PageLine>& lines, Stretch stretch,
                                            std::size_t prose) {
  std::optional<std::size_t> title;
  int best = -100;
  auto at = prose;
  for (std::size_t i = 0; i < kLinesAboveProse; ++i) {
    const auto above = find_content_above(lines, at, stretch.begin);
    if (!above) break;
    at = *above;
    const int score = score_title(lines, at);
    // The topmost of several good lines: captions and sub-headings stand below the title.
    if (score > best || (score == best && best >= kTitleScore)) {
      title = at;
      best = score;
    } else if (best >= kTitleScore) {
      break;
    }
  }
  return title;
}

}  // namespace tracuu
