#include "server/http/discovery/open_search.h"

#include <utility>

#include <fmt/format.h>

#include "server/http/discovery/xml_text.h"
#include "server/http/json_text.h"
#include "server/http/links.h"
#include "server/http/parameters.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

using Json = nlohmann::ordered_json;

std::string url(std::string_view type, std::string_view relation, const std::string& address) {
  return fmt::format("<Url type=\"{}\" rel=\"{}\" template=\"{}\"/>\n", type, relation,
                     xml_text(address));
}

}  // namespace

std::string render_open_search(const Address& address) {
  constexpr std::size_t kLongestShortName = 16;  // Source: OpenSearch 1.1, the ShortName element.
  const auto& base = address.base;
  const auto asked = [&](std::string_view path) {
    return base + std::string(path) + "?q={searchTerms}";
  };
  std::string text(kXmlDeclaration);
  text += "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n";
  text += fmt::format("<ShortName>{}</ShortName>\n",
                      xml_text(cut_utf8(address.site_name, kLongestShortName)));
  text += fmt::format("<Description>{}</Description>\n",
                      xml_text(tracuu::text(ReaderLanguage::Vietnamese, Text::SearchTheArchive)));
  text += "<InputEncoding>UTF-8</InputEncoding>\n<Language>vi</Language>\n";
  text += fmt::format("<Image type=\"image/svg+xml\">{}/favicon.svg</Image>\n", xml_text(base));
  text += url("text/html", "results", asked(kSearchPagePath));
  text += url("application/atom+xml", "results", asked(kFeedPath));
  text += url("application/json", "results", asked(kSearchApiPath));
  text += url("application/x-suggestions+json", "suggestions", asked("/opensearch/suggest"));
  text += url("application/opensearchdescription+xml", "self", base + "/opensearch.xml");
  return text + "</OpenSearchDescription>\n";
}

std::string open_search_suggestions(const Address& address, const std::string& typed,
                                    const CompletionResponse& response) {
  auto texts = Json::array();
  auto notes = Json::array();
  auto urls = Json::array();
  for (const auto& completion : response.completions) {
    auto request = default_search();
    request.query_text = completion.text;
    texts.push_back(completion.text);
    notes.push_back(format_count(ReaderLanguage::Vietnamese, completion.articles) + " " +
                    std::string(text(ReaderLanguage::Vietnamese, Text::ArticlesUnit)));
    urls.push_back(address.base + search_page_url(request));
  }
  return json_text(Json::array({typed, std::move(texts), std::move(notes), std::move(urls)}));
}

}  // namespace tracuu
