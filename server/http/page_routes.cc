#include "server/http/page_routes.h"

#include <algorithm>

#include "server/http/assets.h"
#include "server/http/pages.h"
#include "server/http/parameters.h"
#include "server/http/status_names.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

SearchRequest home_search(ReaderLanguage language) {
  constexpr std::uint32_t kShownArticles = 6;
  constexpr std::uint32_t kFacetValues = 3;
  SearchRequest request;
  request.language = language;
  request.sort = SortOrder::Newest;
  request.limit = kShownArticles;
  request.facets = {FacetField::Official, FacetField::Resolution};
  request.facet_size = kFacetValues;
  return request;
}

MentionMarks marks_wanted(const Address& address) {
  const auto& pairs = address.query.pairs;
  const bool wanted = std::any_of(pairs.begin(), pairs.end(), [](const auto& pair) {
    return pair.first == kMarksParameter && pair.second == "1";
  });
  return wanted ? MentionMarks::On : MentionMarks::Off;
}

}  // namespace

HttpResponse html_response(int status, std::string body) {
  return {status, "text/html; charset=utf-8", std::move(body), {}};
}

HttpResponse answer_home_page(SearchService& service, const Address& address) {
  HomeView view{service.status(), {}, address.language};
  if (auto newest = service.search(home_search(address.language))) view.newest = *std::move(newest);
  return html_response(200, render_home_page(view));
}

HttpResponse answer_article_page(SearchService& service, const Address& address) {
  auto article = service.article(address.tail);
  if (article) {
    const ArticleView view{*std::move(article), marks_wanted(address), address.language};
    return html_response(200, render_article_page(view));
  }
  const auto& error = article.error();
  const bool withdrawn = error.code == ErrorCode::Withdrawn;  // Its message is the reason.
  return error_page(address.language, status_of(error.code), withdrawn ? error.message : "");
}

HttpResponse answer_asset(SearchService& /*service*/, const Address& address) {
  const auto* asset = find_asset(address.path);
  if (asset == nullptr) return error_page(address.language, 404, "");
  HttpResponse response{200, std::string(asset->content_type), std::string(asset->body), {}};
  // An address with the mark of the content never changes its meaning.
  const bool marked = !address.query.pairs.empty() && address.query.pairs.front().first == "v";
  response.headers.emplace_back(
      "Cache-Control", marked ? "public, max-age=31536000, immutable" : "public, max-age=3600");
  return response;
}

}  // namespace tracuu
