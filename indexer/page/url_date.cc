#include "indexer/page/url_date.h"

#include <string>

#include <re2/re2.h>

namespace tracuu {
namespace {

// Digits that give an earlier year are no date: no newspaper was on the web.
constexpr std::string_view kFirstYear = "1995";

}  // namespace

std::optional<PublishedAt> find_url_date(std::string_view url) {
  static const RE2 digits_pattern(
      R"([-/_](?:(\d{4})|(?:185|100)(\d{2}))(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{3})?(?:\.\w+)?/?(?:[?#].*)?$)");
  std::string year;
  std::string short_year;
  std::string month;
  std::string day;
  std::string hours;
  std::string minutes;
  std::string seconds;
  if (!RE2::PartialMatch(re2::StringPiece(url.data(), url.size()), digits_pattern, &year,
                         &short_year, &month, &day, &hours, &minutes, &seconds)) {
    return std::nullopt;
  }
  if (year.empty()) year = "20" + short_year;
  if (year < kFirstYear) return std::nullopt;
  const auto at = parse_published(year + "-" + month + "-" + day + 'T' + hours + ":" + minutes +
                                  ":" + seconds + "+07:00");
  return at ? std::optional(*at) : std::nullopt;
}

}  // namespace tracuu
