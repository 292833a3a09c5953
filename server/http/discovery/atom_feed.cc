#include "server/http/discovery/atom_feed.h"

#include <fmt/format.h>

#include "server/http/api/json_parts.h"
#include "server/http/discovery/search_title.h"
#include "server/http/discovery/stable_id.h"
#include "server/http/discovery/xml_text.h"
#include "server/http/links.h"

namespace tracuu {
namespace {

std::string link(std::string_view relation, std::string_view type, const std::string& url) {
  return fmt::format("<link rel=\"{}\" type=\"{}\" href=\"{}\"/>\n", relation, type, xml_text(url));
}

std::string element(std::string_view name, std::string_view content) {
  return fmt::format("<{0}>{1}</{0}>\n", name, xml_text(content));
}

/// With a time, which Atom requires: the day's beginning where only the day is known.
std::string published_time(const PublishedAt& at) {
  auto whole = at;
  if (!whole.time_of_day) whole.time_of_day = std::chrono::seconds(0);
  return format_published(whole);
}

std::string entry(const Address& address, const Hit& hit, const std::string& published_at) {
  const auto& article = hit.article;
  const auto page = article_page_url(ReaderLanguage::Vietnamese, article.id);
  const auto since = format_time(hit.findable_since);
  std::string text = "<entry>\n";
  text += element("title", article.title.empty() ? article.id : article.title);
  text += element("id", stable_id(address, "articles", article.id));
  text += element("updated", since.empty() ? published_at : since);
  if (article.published) text += element("published", published_time(*article.published));
  text += link("alternate", "text/html", address.base + page);
  if (!article.url.empty()) text += link("via", "text/html", article.url);
  if (!article.source.empty()) {
    text += "<author>" + element("name", article.source) + "</author>\n";
  }
  if (!article.section.empty())
    text += fmt::format("<category term=\"{}\"/>\n", xml_text(article.section));
  text += fmt::format("<summary type=\"html\">{}</summary>\n", xml_text(hit.snippet_html));
  return text + "</entry>\n";
}

}  // namespace

std::string render_atom_feed(const Address& address, const SearchRequest& request,
                             const SearchResponse& response, const std::string& published_at) {
  const auto words = search_title(request, response);
  const auto self = search_url(kFeedPath, request);
  const auto first = search_url(kFeedPath, from_first_hit(request));
  const auto changed = response.hits.empty() ? "" : format_time(response.hits[0].findable_since);
  std::string feed(kXmlDeclaration);
  feed += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n";
  feed += element("title", words.empty() ? address.site_name : address.site_name + ": " + words);
  feed += element("id", stable_id(address, "search", first));
  feed += element("updated", changed.empty() ? published_at : changed);
  feed += "<author>" + element("name", address.site_name) + "</author>\n";
  feed += link("self", "application/atom+xml", address.base + self);
  auto page = from_first_hit(request);
  page.limit = SearchRequest().limit;
  page.sort = SortOrder::Findable;
  feed += link("alternate", "text/html", address.base + search_page_url(page));
  if (const auto next = next_by_cursor(request, response)) {
    feed += link("next", "application/atom+xml", address.base + search_url(kFeedPath, *next));
  }
  for (const auto& hit : response.hits) feed += entry(address, hit, published_at);
  return feed + "</feed>\n";
}

}  // namespace tracuu
