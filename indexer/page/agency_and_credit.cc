// What a newspaper sets in front of a lead and behind a caption.
#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>

#include <re2/re2.h>

#include "embedded/sapo_prefixes_tsv.h"
#include "indexer/page/body_text.h"
#include "indexer/page/page_lines.h"

namespace tracuu {
namespace {

std::set<std::string, std::less<>> read_agencies() {
  std::set<std::string, std::less<>> agencies;
  auto lines = split_lines(embedded::sapo_prefixes_tsv);
  for (auto line = std::next(lines.begin()); line != lines.end(); ++line) {
    if (!line->empty()) agencies.insert(*line);
  }
  return agencies;
}

bool is_match(std::string_view text, const RE2& pattern) {
  return RE2::FullMatch(re2::StringPiece(text.data(), text.size()), pattern);
}

bool is_agency(std::string_view mark) {
  static const auto agencies = read_agencies();
  // "Chinhphu.vn", "binhdinh.gov.vn", "PhuthoPortal", "Cổng TTĐT Chính phủ", "Báo Đắk Nông".
  static const RE2 name_pattern(
      R"((?:[\p{L}\d-]+\.)+(?:[a-z]{2,}|VN|COM)|\p{L}+Portal|(?:Cổng|Báo|Trang|Đài|Bản tin)\s[^,;:.]{2,60})");
  return agencies.contains(mark) || is_match(mark, name_pattern);
}

bool is_abbreviation(std::string_view mark) {
  static const RE2 abbreviation_pattern(R"([\p{Lu}&]{2,8}[\p{L}+]{0,8})");
  return is_match(mark, abbreviation_pattern);
}

// "UBND - HĐND …" and "UNESCO - Tổ chức …" are sentences; an agency stands before when or how.
bool begins_lead(std::string_view text) {
  static const RE2 lead_pattern(
      R"((?:Sáng|Trưa|Chiều|Tối|Đêm|Rạng|Ngày|Hôm|Mới|Vừa|Theo|Từ|Trong|Nhân|Để|Nhằm|Đến|Tại|Vào|Sau|Qua)\s(?s).*)");
  return is_match(text, lead_pattern);
}

/// "Ảnh: N.H", "(ảnh: X/TTXVN)". Without a parenthesis only with a capital: "xem các bức ảnh: …" is
/// prose.
const RE2& picture_credit() {
  static const RE2 pattern(
      R"((?s)(.*?)[\s.(\[|/–—-](?:(?:Nguồn ảnh|Ảnh|Photo|Hình)\s?:|[(\[](?:ảnh|hình)\s?:)[^:]{1,60})");
  return pattern;
}

/// "Ảnh minh họa"
const RE2& illustration() {
  static const RE2 pattern(
      R"((?s)(.*?)[\s.(\[|/–—-][(\[]?Ảnh (?:minh h(?:ọa|oạ)|tư liệu|chụp màn hình|cắt từ clip|internet)[^:\s]{0,2})");
  return pattern;
}

/// "(Nguồn: TTXVN)"
const RE2& text_credit() {
  static const RE2 pattern(R"((?s)(.*?)[\s.(\[|/–—-][(\[](?:nguồn|Nguồn)\s?:[^:]{1,60})");
  return pattern;
}

/// Where the first of `patterns` that fits begins; nothing if none does.
std::optional<std::size_t> find_credit(std::string_view caption,
                                       std::initializer_list<const RE2*> patterns) {
  if (count_words(caption) > kMaxCaptionWords) return std::nullopt;
  const re2::StringPiece line(caption.data(), caption.size());
  for (const RE2* pattern : patterns) {
    re2::StringPiece core;
    if (RE2::FullMatch(line, *pattern, &core)) return core.size();
  }
  return std::nullopt;
}

}  // namespace

std::string_view without_agency(std::string_view paragraph) {
  static const RE2 prefix_pattern(R"((?:\(([^()]{1,80})\)|([^\s()][^()–—:]{0,40}?))\s*[-–—:]+\s+)");
  re2::StringPiece rest(paragraph.data(), paragraph.size());
  re2::StringPiece enclosed;
  re2::StringPiece plain;
  if (!RE2::Consume(&rest, prefix_pattern, &enclosed, &plain)) return paragraph;
  const std::string_view lead(rest.data(), rest.size());
  const bool in_parentheses = !enclosed.empty();
  const std::string_view mark = in_parentheses ? std::string_view(enclosed.data(), enclosed.size())
                                               : std::string_view(plain.data(), plain.size());
  // In parentheses any abbreviation is an agency: no sentence begins "(BĐ) -".
  const bool agency =
      is_agency(mark) || (is_abbreviation(mark) && (in_parentheses || begins_lead(lead)));
  return agency ? lead : paragraph;
}

std::string_view without_credit(std::string_view caption) {
  const auto core = find_credit(caption, {&picture_credit(), &illustration(), &text_credit()});
  if (!core) return caption;
  // The pattern takes the mark before the credit with it; a full stop belongs to the caption.
  auto kept = caption.substr(0, *core);
  if (caption[kept.size()] == '.') kept = caption.substr(0, kept.size() + 1);
  while (!kept.empty() && std::string_view(" ([|/-,").find(kept.back()) != std::string_view::npos) {
    kept.remove_suffix(1);
  }
  for (const std::string_view dash : {"–", "—"}) {
    if (kept.ends_with(dash)) kept.remove_suffix(dash.size());
  }
  while (kept.ends_with(' ')) kept.remove_suffix(1);
  return kept;
}

bool has_picture_credit(std::string_view caption) {
  return find_credit(caption, {&picture_credit(), &illustration()}).has_value();
}

}  // namespace tracuu
