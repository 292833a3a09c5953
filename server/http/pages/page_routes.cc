#include "server/http/pages/page_routes.h"

#include <algorithm>

#include "server/http/assets.h"
#include "server/http/links.h"
#include "server/http/pages/pages.h"
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

/// The first value of a parameter of the page, "" if it is absent.
std::string value_of(const Address& address, std::string_view name) {
  const auto& pairs = address.query.pairs;
  const auto found = std::find_if(pairs.begin(), pairs.end(),
                                  [&](const auto& pair) { return pair.first == name; });
  return found == pairs.end() ? "" : found->second;
}

}  // namespace

HttpResponse html_response(int status, std::string body) {
  return {status, "text/html; charset=utf-8", std::move(body), {}};
}

HttpResponse answer_home_page(SearchService& service, const Address& address) {
  HomeView view{service.status(), {}, address};
  if (auto newest = service.search(home_search(address.language))) view.newest = *std::move(newest);
  return html_response(200, render_home_page(view));
}

HttpResponse answer_article_page(SearchService& service, const Address& address) {
  constexpr std::size_t kSimilarShown = 5;
  auto article = service.article(address.tail);
  if (!article) {
    const auto& error = article.error();
    const bool withdrawn = error.code == ErrorCode::Withdrawn;  // Its message is the reason.
    return error_page(address, status_of(error.code), withdrawn ? error.message : "");
  }
  ArticleView view;
  view.article = *std::move(article);
  if (value_of(address, kMarksParameter) == "0") view.marks = MentionMarks::Off;
  view.visit = address;
  view.query_text = cut_utf8(value_of(address, kQueryParameter), kMaxQueryBytes);
  if (!view.query_text.empty()) {
    if (auto found = service.find_in_article(address.tail, view.query_text)) {
      view.found = *std::move(found);
    }
  }
  if (auto similar = service.similar(address.tail, kSimilarShown))
    view.similar = *std::move(similar);
  return html_response(200, render_article_page(view));
}

HttpResponse answer_asset(SearchService& /*service*/, const Address& address) {
  const auto* asset = find_asset(address.path);
  if (asset == nullptr) return error_page(address, 404, "");
  HttpResponse response{200, std::string(asset->content_type), std::string(asset->body), {}};
  // An address with the mark of the content never changes its meaning.
  const bool marked = !address.query.pairs.empty() && address.query.pairs.front().first == "v";
  response.headers.emplace_back(
      "Cache-Control", marked ? "public, max-age=31536000, immutable" : "public, max-age=3600");
  return response;
}

}  // namespace tracuu
