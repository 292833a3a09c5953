#include "server/http/pages/article_citation.h"

#include <algorithm>
#include <string_view>

#include "server/http/json_text.h"
#include "server/http/links.h"
#include "server/http/query_string.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"

namespace tracuu {

std::string web_address(const Article& article) {
  const std::string_view url = article.url;
  const bool of_web = url.substr(0, 7) == "http://" || url.substr(0, 8) == "https://";
  return of_web ? article.url : "";
}

std::string citation_text(const ArticleView& view) {
  const auto& article = view.article;
  const auto language = view.visit.language;
  std::string cited = "“" + article.title + "”";
  const auto add = [&](const std::string& part) {
    if (!part.empty()) cited += ", " + part;
  };
  add(article.source);
  if (article.published) add(format_day_for_reader(language, article.published->day));
  add(web_address(article));
  if (view.visit.base.empty()) return cited + '.';
  add(format_text(language, Text::CiteArchived, view.visit.site_name,
                  view.visit.base + article_page_url(language, article.id)));
  return cited + '.';
}

std::string news_article_json(const ArticleView& view) {
  const auto& article = view.article;
  nlohmann::ordered_json json{
      {"@context", "https://schema.org"}, {"@type", "NewsArticle"}, {"headline", article.title}};
  if (article.published) json["datePublished"] = format_published(*article.published);
  if (!article.section.empty()) json["articleSection"] = article.section;
  if (!article.source.empty()) {
    json["publisher"] = {{"@type", "Organization"}, {"name", article.source}};
  }
  if (const auto original = web_address(article); !original.empty()) json["isBasedOn"] = original;
  if (!view.visit.base.empty()) {
    json["url"] = view.visit.base + article_page_url(view.visit.language, article.id);
  }
  auto people = nlohmann::ordered_json::array();
  for (const auto& official : article.officials) {
    people.push_back({{"@type", "Person"}, {"name", official.name}});
  }
  if (!people.empty()) json["mentions"] = people;
  return json_text(json);
}

std::string description_of(const Article& article) {
  constexpr std::size_t kShownBytes = 220;  // Some 160 letters, as search engines show.
  std::string line(cut_utf8(article.body, kShownBytes));
  std::replace(line.begin(), line.end(), '\n', ' ');
  if (line.size() == article.body.size()) return line;
  return line.substr(0, std::min(line.rfind(' '), line.size())) + "…";
}

}  // namespace tracuu
