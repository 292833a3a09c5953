#include "indexer/page/article_layout.h"

#include <algorithm>

#include <re2/re2.h>

#include "indexer/page/page_lines.h"
#include "indexer/page/title_candidates.h"
#include "schema/text/normalized_text.h"

namespace tracuu {
namespace {

using Lines = std::vector<PageLine>;

// A stretch with a stamp in it is worth a short paragraph more than one without.
constexpr std::size_t kStampWorthWords = 40;
constexpr std::size_t kMaxStampBytes = 400;
constexpr std::size_t kMaxSectionWords = 8;
// A marker this close below a stamp is a button ("Bình luận (0)"), not the end of the article,
// unless a link to the text stands between.
constexpr std::size_t kToolLinesBelowStamp = 6;
constexpr std::size_t kMaxButtonsBelowStamp = 3;
// Content lines between a stamp and the first prose, with and without a day of the week.
constexpr std::size_t kMaxLinesBelowDatedStamp = 8;
constexpr std::size_t kMaxLinesBelowStamp = 25;

std::size_t count_prose_words(const Lines& lines, std::size_t begin, std::size_t end) {
  std::size_t words = 0;
  for (auto i = begin; i < end; ++i) {
    if (lines[i].prose && !lines[i].stamp) words += count_words(lines[i].text);
  }
  return words;
}

std::optional<std::size_t> find_last_stamp(const Lines& lines, Stretch stretch) {
  for (auto i = stretch.end; i > stretch.begin; --i) {
    if (lines[i - 1].stamp) return i - 1;
  }
  return std::nullopt;
}

bool stamp_ends(const Lines& lines, Stretch stretch) {
  const auto stamp = find_last_stamp(lines, stretch);
  return stamp && stretch.end - *stamp <= kToolLinesBelowStamp &&
         !links_to_text(lines, *stamp, stretch.end) &&
         count_prose_words(lines, *stamp, stretch.end) == 0 &&
         count_prose_words(lines, stretch.begin, *stamp) == 0;
}

std::vector<Stretch> split_at_markers(const Lines& lines) {
  std::vector<Stretch> stretches;
  Stretch open{0, 0};
  std::size_t buttons = 0;
  for (std::size_t i = 0; i <= lines.size(); ++i) {
    if (i < lines.size() && lines[i].match.kind != LineKind::End) continue;
    open.end = i;
    if (i < lines.size() && buttons < kMaxButtonsBelowStamp && stamp_ends(lines, open)) {
      ++buttons;
      continue;
    }
    stretches.push_back(open);
    open.begin = i + 1;
    buttons = 0;
  }
  return stretches;
}

std::size_t worth(const Lines& lines, Stretch stretch) {
  const auto words = count_prose_words(lines, stretch.begin, stretch.end);
  for (auto i = stretch.begin; i < stretch.end; ++i) {
    if (lines[i].stamp && find_content(lines, i + 1, stretch.end)) return words + kStampWorthWords;
  }
  return words;
}

std::optional<std::size_t> find_prose(const Lines& lines, Stretch stretch) {
  std::optional<std::size_t> first;
  for (auto i = stretch.begin; i < stretch.end; ++i) {
    if (lines[i].sentence) return i;
    if (lines[i].prose && !first) first = i;
  }
  return first;
}

// The clock of a page's head names the day of the week, and stands above the menus.
bool is_clock(const std::string& line, std::size_t content_lines_below) {
  static const RE2 weekday_pattern(R"((?i)^\W*(?:hôm nay|thứ|chủ nhật|cn|t[2-7])[\s,:])");
  return content_lines_below > kMaxLinesBelowDatedStamp && RE2::PartialMatch(line, weekday_pattern);
}

// Several stamps above the text: "Ngày đăng", "Cập nhật". The lowest that is not an update is the
// article's.
std::optional<std::size_t> find_stamp_above_prose(const Lines& lines, Stretch head) {
  std::optional<std::size_t> update;
  std::size_t below = 0;
  for (auto i = head.end; i > head.begin && below <= kMaxLinesBelowStamp; --i) {
    const auto& line = lines[i - 1];
    below += static_cast<std::size_t>(is_content(line));
    if (!line.stamp || is_clock(line.text, below)) continue;
    if (!line.stamp->updated) return i - 1;
    if (!update) update = i - 1;
  }
  return update;
}

// Without prose the first stamp is the article's: further ones are dates in a table.
std::optional<std::size_t> find_first_stamp(const Lines& lines, Stretch stretch) {
  for (auto i = stretch.begin; i < stretch.end; ++i) {
    if (lines[i].stamp) return i;
  }
  return std::nullopt;
}

struct StampPlace {
  std::optional<std::size_t> line;
  bool above = false;  ///< Above the text, beside the title.
};

StampPlace find_stamp_place(const Lines& lines, Stretch stretch, std::optional<std::size_t> prose) {
  if (!prose) return {find_first_stamp(lines, stretch), true};
  if (const auto stamp = find_stamp_above_prose(lines, {stretch.begin, *prose}))
    return {stamp, true};
  std::size_t before = 0;
  auto after = count_prose_words(lines, *prose, stretch.end);
  for (auto i = *prose; i < stretch.end; ++i) {
    const auto words = count_prose_words(lines, i, i + 1);
    before += words;
    after -= words;
    if (!lines[i].stamp) continue;
    if (after > 2 * before) return {i, true};  // What stood above is a banner.
    if (after == 0) return {i, false};
  }
  return {};
}

std::optional<std::size_t> find_section(const Lines& lines, std::size_t begin, std::size_t below) {
  for (auto i = below; i > begin; --i) {
    if (lines[i - 1].doubled) return i - 1;
  }
  const auto above = find_content_above(lines, below, begin);
  if (!above || lines[*above].prose) return std::nullopt;
  return count_words(lines[*above].text) <= kMaxSectionWords ? above : std::nullopt;
}

// "thứ năm, 08 08 2019 08:51": some portals lose the marks between the numbers.
std::optional<Stamp> read_stamp(std::string_view line) {
  static const RE2 blanks_for_marks_pattern(R"((^|\D )(\d{1,2}) (\d{1,2}) ((?:19|20)\d\d)\b)");
  auto text = normalize(line).text;
  RE2::Replace(&text, blanks_for_marks_pattern, R"(\1\2/\3/\4)");
  return find_stamp(text);
}

// "Ngày ban hành", "Ngày có hiệu lực": the date below is the document's, not the page's.
bool labels_document_date(std::string_view line) {
  static const RE2 label_pattern(
      R"((?i)ngày (?:ban hành|ký|áp dụng|(?:có |bắt đầu |hết )?hiệu lực)\s*:?)");
  return RE2::FullMatch(re2::StringPiece(line.data(), line.size()), label_pattern);
}

ArticleLayout lay_out(const Lines& lines, Stretch stretch) {
  const auto prose = find_prose(lines, stretch);
  auto stamp = find_stamp_place(lines, stretch, prose);
  stamp.above = stamp.above && stamp.line.has_value();
  ArticleLayout layout;
  layout.stamp = stamp.line;
  layout.body_end = stretch.end;
  layout.title = stamp.above ? find_title_by_stamp(lines, stretch, *stamp.line)
                             : find_title_above(lines, stretch, prose.value_or(stretch.end));
  // Nothing above the first prose: a title that ends with a full stop.
  if (!layout.title) layout.title = find_content(lines, stretch.begin, stretch.end);
  if (!layout.title) return layout;
  layout.body_begin = *layout.title + 1;
  const auto head = stamp.above ? std::min(*layout.title, *layout.stamp) : *layout.title;
  layout.section = find_section(lines, stretch.begin, head);
  return layout;
}

}  // namespace

std::vector<PageLine> read_page_lines(std::string_view plain_text) {
  std::vector<PageLine> lines;
  for (const auto& whole : split_lines(plain_text)) {
    PageLine line;
    line.text = without_doubling(whole);
    line.doubled = line.text.size() != whole.size();
    line.match = classify_line(line.text);
    const auto above = std::find_if(lines.rbegin(), lines.rend(),
                                    [](const PageLine& each) { return !each.text.empty(); });
    const bool of_document = above != lines.rend() && labels_document_date(above->text);
    if (line.text.size() <= kMaxStampBytes && line.match.kind != LineKind::Footer && !of_document) {
      line.stamp = read_stamp(line.text);
    }
    line.prose = line.match.kind == LineKind::Content && !line.stamp && is_paragraph(line.text);
    line.sentence = line.prose && ends_like_sentence(line.text);
    lines.push_back(std::move(line));
  }
  return lines;
}

std::optional<ArticleLayout> find_article(const std::vector<PageLine>& lines) {
  const auto stretches = split_at_markers(lines);
  const auto best = std::max_element(
      stretches.begin(), stretches.end(),
      [&](const Stretch& a, const Stretch& b) { return worth(lines, a) < worth(lines, b); });
  if (best == stretches.end() || !find_content(lines, best->begin, best->end)) return std::nullopt;
  return lay_out(lines, *best);
}

}  // namespace tracuu
