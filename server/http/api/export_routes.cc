#include <array>
#include <memory>
#include <optional>
#include <utility>

#include "server/http/api/answers.h"
#include "server/http/api/api_routes.h"
#include "server/http/api/problem.h"
#include "server/http/derived_search.h"
#include "server/http/export/export_source.h"
#include "server/http/export/file_name.h"
#include "server/http/links.h"
#include "server/http/parameter_reader.h"
#include "server/http/status_names.h"

namespace tracuu {
namespace {

/// The format asked for. `refused` is set where it is not said well, unless something is already.
const ExportFormat* read_format(const QueryPairs& pairs, std::optional<RefusedParameter>& refused) {
  const ExportFormat* format = nullptr;
  for (const auto& [name, value] : pairs) {
    if (name != "format") continue;
    if (format != nullptr && !refused) {
      refused = {name, value, {ErrorCode::BadField, "given more than once", 0}};
    }
    format = find_export_format(value);
    if (format == nullptr) break;
  }
  if (format == nullptr && !refused) {
    refused = {"format", "", {ErrorCode::BadField, "expected one of csv, jsonl, bibtex, ris", 0}};
  }
  return format;
}

}  // namespace

HttpResponse answer_export_api(SearchService& service, const Address& address) {
  auto search = parse_derived_search(
      address.query, {"limit", "offset", "cursor", "facets", "facet_size"}, {"format"});
  const auto* format = read_format(address.query.pairs, search.refused);
  if (search.refused) return refused_parameter(*search.refused);
  search.request.facets.clear();
  auto articles = service.stream(search.request);
  if (!articles) return refused_by_search(articles.error(), search.names);

  HttpResponse response{200, std::string(format->content_type), "", {}};
  response.headers.emplace_back(
      "Content-Disposition",
      attachment(export_file_stem(search.request.query_text), format->ending));
  response.pieces = std::make_unique<ExportSource>(*std::move(articles), *format,
                                                   ExportPlace{address.base, address.site_name});
  return response;
}

HttpResponse answer_cite_api(SearchService& service, const Address& address) {
  constexpr std::array<std::string_view, 2> kCitations{"bibtex", "ris"};
  ParameterReader reader(address.query);
  const auto chosen = kCitations.at(reader.choice("format", kCitations));
  if (const auto refused = reader.refused()) return refused_parameter(*refused);
  const auto article = service.article(address.tail);
  if (!article) return problem(status_of(article.error().code), article.error().message);

  const auto* format = find_export_format(chosen);
  HttpResponse response{200,
                        std::string(format->content_type),
                        format->write(*article, {address.base, address.site_name}),
                        {}};
  response.headers.emplace_back("Content-Disposition",
                                attachment(export_file_stem(article->title), format->ending));
  return response;
}

}  // namespace tracuu
