#include "indexer/page/html_title.h"

#include <array>
#include <string_view>

#include "indexer/page/page_lines.h"
#include "schema/text/letter_case.h"
#include "schema/text/normalized_text.h"

namespace tracuu {
namespace {

constexpr std::size_t kMinTitleWords = 4;

std::string comparable(std::string_view text) {
  return lower(normalize(text).text);
}

bool contains(std::string_view text, std::string_view part) {
  return !part.empty() && comparable(text).find(comparable(part)) != std::string::npos;
}

bool names_site(std::string_view part, std::string_view site_name) {
  static constexpr std::array<std::string_view, 6> kSiteWords{
      "báo ", "cổng ", "trang thông tin", "tạp chí ", ".vn", "đài "};
  if (contains(part, site_name) || contains(site_name, part)) return true;
  const auto key = comparable(part);
  for (const auto word : kSiteWords) {
    const auto at = key.find(word);
    if (at != std::string::npos && (at == 0 || word.front() == '.')) return true;
  }
  return false;
}

// "Trang chủ | Khai mạc hội thi", "Trang tin xã Phước Mỹ Đông - Khai mạc hội thi".
std::string_view without_start(std::string_view title, std::string_view site_name) {
  for (const std::string_view mark : {" | ", " - ", " » "}) {
    const auto at = title.find(mark);
    if (at == std::string_view::npos) continue;
    const auto start = comparable(title.substr(0, at));
    const bool names = (!site_name.empty() && start == comparable(site_name)) ||
                       start == "trang chủ" || start == "trang nhất" ||
                       start.starts_with("trang tin ") || start.starts_with("trang thông tin ") ||
                       start.starts_with("cổng ");
    if (names) return title.substr(at + mark.size());
  }
  return title;
}

}  // namespace

std::string without_site_name(const std::string& title, const std::string& site_name) {
  std::string_view kept = without_start(title, site_name);
  for (const std::string_view mark : {" | ", " - ", " – ", " — ", " :: "}) {
    const auto at = kept.rfind(mark);
    if (at == std::string_view::npos) continue;
    const auto before = kept.substr(0, at);
    const auto behind = kept.substr(at + mark.size());
    const bool bar = mark == " | " && count_words(before) >= kMinTitleWords &&
                     count_words(behind) < count_words(before);
    if (bar || names_site(behind, site_name)) kept = before;
  }
  return squeeze_blanks(kept);
}

std::string choose_title(const HtmlMetadata& data, const std::string& heading) {
  auto og_title = without_site_name(data.og_title, data.site_name);
  const auto page_title = without_site_name(data.page_title, data.site_name);
  if (!data.headline.empty()) return without_site_name(data.headline, data.site_name);
  const bool nothing_else = og_title.empty() && page_title.empty();
  const bool confirmed = contains(data.og_title, heading) || contains(data.page_title, heading) ||
                         contains(heading, og_title) || contains(heading, page_title);
  const bool site = !heading.empty() && contains(data.site_name, heading);
  if (!heading.empty() && !site &&
      (nothing_else || confirmed || count_words(heading) >= kMinTitleWords))
    return heading;
  if (!og_title.empty()) return og_title;
  return page_title.empty() ? heading : page_title;
}

}  // namespace tracuu
