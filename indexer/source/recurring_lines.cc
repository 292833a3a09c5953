#include "indexer/source/recurring_lines.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "indexer/page/page_lines.h"
#include "schema/text/letter_case.h"
#include "schema/text/normalized_text.h"

namespace tracuu {
namespace {

constexpr std::size_t kMinWordsAlone = 4;

std::optional<std::uint64_t> parse_count(std::string_view text) {
  std::uint64_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return count;
}

std::optional<RecurringLine> parse_row(std::string_view row) {
  std::array<std::string_view, 4> fields;
  for (std::size_t i = 0; i + 1 < fields.size(); ++i) {
    const auto tab = row.find('\t');
    if (tab == std::string_view::npos) return std::nullopt;
    fields[i] = row.substr(0, tab);
    row.remove_prefix(tab + 1);
  }
  fields.back() = row;
  const auto pages = parse_count(fields[1]);
  const auto of = parse_count(fields[2]);
  if (!pages || !of || fields[3].empty()) return std::nullopt;
  return RecurringLine{std::string(fields[0]), std::string(fields[3]), *pages, *of};
}

std::vector<std::string_view> split_rows(std::string_view text) {
  std::vector<std::string_view> rows;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    rows.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return rows;
}

}  // namespace

std::string recurring_line_key(std::string_view line) {
  return lower(normalize(squeeze_blanks(line)).text);
}

Result<RecurringLines> RecurringLines::parse(std::string_view text) {
  std::vector<RecurringLine> rows;
  for (const auto row : split_rows(text)) {
    auto line = parse_row(row);
    if (!line) {
      return refuse(ErrorCode::BadSyntax, "recurring lines: expected site, pages, of, line, got '" +
                                              std::string(row) + "'");
    }
    rows.push_back(*std::move(line));
  }
  RecurringLines lines;
  lines.add(rows);
  return lines;
}

std::string RecurringLines::encode() const {
  std::string text;
  for (const auto& line : lines_) {
    text += line.site + '\t' + std::to_string(line.pages) + '\t' + std::to_string(line.of) + '\t' +
            line.line + '\n';
  }
  return text;
}

std::vector<RecurringLine> RecurringLines::add(const std::vector<RecurringLine>& lines) {
  std::vector<RecurringLine> added;
  for (const auto& line : lines) {
    if (!keys_.insert(line.site + '\t' + line.line).second) continue;
    lines_.push_back(line);
    added.push_back(line);
  }
  return added;
}

bool RecurringLines::has(const std::string& site, std::string_view line) const {
  return keys_.count(site + '\t' + recurring_line_key(line)) > 0;
}

std::vector<std::string> RecurringLines::take_from(std::string& body,
                                                   const std::string& site) const {
  if (lines_.empty()) return {};
  const auto rows = split_rows(body);
  std::vector<bool> known;
  known.reserve(rows.size());
  for (const auto row : rows) known.push_back(has(site, row));

  std::vector<std::string> taken;
  std::string kept;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool beside = (i > 0 && known[i - 1]) || (i + 1 < rows.size() && known[i + 1]);
    if (known[i] && (beside || count_words(rows[i]) >= kMinWordsAlone)) {
      taken.emplace_back(rows[i]);
    } else {
      if (!kept.empty()) kept += '\n';
      kept += rows[i];
    }
  }
  if (kept.empty()) return {};
  if (!taken.empty()) body = std::move(kept);
  return taken;
}

}  // namespace tracuu
