#include "server/http/api/json_parts.h"

#include <fmt/format.h>

namespace tracuu {

using Json = nlohmann::ordered_json;

Json or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json day_to_json(const std::optional<Day>& day) {
  return day ? Json(format_day(*day)) : Json(nullptr);
}

Json published_to_json(const std::optional<PublishedAt>& published) {
  return published ? Json(format_published(*published)) : Json(nullptr);
}

std::string format_time(std::chrono::sys_seconds time) {
  if (time.time_since_epoch().count() == 0) return "";
  const auto midnight = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day day(midnight);
  const std::chrono::hh_mm_ss clock(time - midnight);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(day.year()),
                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                     clock.hours().count(), clock.minutes().count(), clock.seconds().count());
}

Json time_to_json(std::chrono::sys_seconds time) {
  return or_null(format_time(time));
}

Json article_reference_to_json(const Article& article) {
  return Json{{"id", article.id},
              {"url", or_null(article.url)},
              {"title", article.title},
              {"published", published_to_json(article.published)},
              {"source", or_null(article.source)}};
}

Json seen_to_json(const SeenSpan& seen) {
  return Json{{"articles", seen.articles},
              {"first", day_to_json(seen.first)},
              {"last", day_to_json(seen.last)}};
}

}  // namespace tracuu
