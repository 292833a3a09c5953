#include "server/http/api/answers.h"
#include "server/http/api/api_routes.h"
#include "server/http/api/problem.h"
#include "server/http/api/record_json.h"
#include "server/http/api/search_json.h"
#include "server/http/parameter_reader.h"
#include "server/http/status_names.h"

namespace tracuu {

HttpResponse answer_article_api(SearchService& service, const Address& address) {
  if (const auto refused = ParameterReader(address.query).refused())
    return refused_parameter(*refused);
  const auto article = service.article(address.tail);
  if (!article) return problem(status_of(article.error().code), article.error().message);
  return json_text_response(200, article_to_json(*article));
}

HttpResponse answer_similar_api(SearchService& service, const Address& address) {
  constexpr std::uint32_t kMostSimilar = 50;
  constexpr std::uint32_t kUsualSimilar = 10;
  ParameterReader reader(address.query);
  const auto limit = reader.number("limit", 1, kMostSimilar, kUsualSimilar);
  if (const auto refused = reader.refused()) return refused_parameter(*refused);
  const auto similar = service.similar(address.tail, limit);
  if (!similar) return problem(status_of(similar.error().code), similar.error().message);
  return json_response(200, similar_to_json(*similar));
}

}  // namespace tracuu
