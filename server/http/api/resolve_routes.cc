#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "server/http/api/answers.h"
#include "server/http/api/api_routes.h"
#include "server/http/api/checked_text.h"
#include "server/http/api/json_parts.h"
#include "server/http/api/problem.h"
#include "server/http/api/record_json.h"
#include "server/http/export/export_format.h"
#include "server/http/export/file_name.h"
#include "server/http/parameter_reader.h"
#include "server/http/parameters.h"
#include "server/http/record_links.h"
#include "server/http/status_names.h"
#include "server/search/told_lives.h"

namespace tracuu {
namespace {

using Json = nlohmann::ordered_json;

Json meaning_to_json(const NumberMeaning& meaning) {
  return Json{{"id", meaning.id},
              {"label", meaning.label},
              {"kind", meaning.kind},
              {"seen", seen_to_json(meaning.seen)},
              {"lives", lives_to_json(meaning.lives)},
              {"links", Json{{"self", document_api_path(meaning.id)},
                             {"html", document_page_path(meaning.id)}}}};
}

/// How many documents that are: a number that several documents bear is several. Articles that do
/// not say which make none of their own.
std::size_t count_documents(const std::vector<NumberMeaning>& meanings) {
  std::size_t count = 0;
  for (const auto& meaning : meanings) {
    count += std::max<std::size_t>(1, count_told(meaning.lives, meaning.id));
  }
  return count;
}

HttpResponse resolve_number(SearchService& service, const Address& address) {
  constexpr int kMultipleChoices = 300;
  ParameterReader reader(address.query);
  const auto number = reader.text("number", kMaxFilterBytes);
  if (!number || number->empty()) {
    reader.refuse_value("number", {ErrorCode::MissingField, "a document's number is required", 0});
  }
  if (const auto refused = reader.refused()) return refused_parameter(*refused);
  const auto meanings = service.resolve(*number);
  if (!meanings) return refused_parameter({"number", *number, meanings.error()});
  const auto count = count_documents(*meanings);
  if (count == 0) return problem(404, "number: no article names '" + *number + "'", "number");

  auto list = Json::array();
  for (const auto& meaning : *meanings) list.push_back(meaning_to_json(meaning));
  return json_response(
      count == 1 ? 200 : kMultipleChoices,
      Json{{"number", *number}, {"documents", count}, {"meanings", std::move(list)}});
}

HttpResponse check_text(SearchService& service, const Address& address) {
  constexpr int kUnsupportedMediaType = 415;
  constexpr std::array<std::string_view, 2> kFormats{"json", "csv"};
  ParameterReader reader(address.query);
  const bool as_csv = kFormats.at(reader.choice("format", kFormats)) == "csv";
  if (const auto refused = reader.refused()) return refused_parameter(*refused);
  const auto* type = find_body_type(address.content_type);
  if (type == nullptr) {
    return problem(kUnsupportedMediaType, status_name(kUnsupportedMediaType).detail);
  }
  const auto text = read_checked_text(*type, address.body);
  if (!text) {
    const bool too_large = text.error().code == ErrorCode::TooLarge;
    return problem(too_large ? 413 : 400, text.error().message);
  }
  const auto checked = service.check_text(*text);
  if (!as_csv) return json_text_response(200, checked_text_to_json(*text, checked));
  HttpResponse response{200,
                        std::string(find_export_format("csv")->content_type),
                        checked_text_to_csv(*text, checked, address.base),
                        {}};
  response.headers.emplace_back("Content-Disposition", attachment("tracuu-check", ".csv"));
  return response;
}

}  // namespace

HttpResponse answer_resolve_api(SearchService& service, const Address& address) {
  return address.method == "POST" ? check_text(service, address) : resolve_number(service, address);
}

}  // namespace tracuu
