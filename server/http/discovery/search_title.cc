#include "server/http/discovery/search_title.h"

#include "server/http/facet_names.h"
#include "server/http/pages/facet_values.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

void add_part(std::string& title, const std::string& part) {
  if (part.empty()) return;
  title.append(title.empty() ? "" : " · ").append(part);
}

}  // namespace

std::vector<FacetField> title_facets(const SearchRequest& request) {
  std::vector<FacetField> fields;
  for (const auto& filter : request.filters) fields.push_back(filter.field);
  return fields;
}

std::string search_title(const SearchRequest& request, const SearchResponse& response) {
  const auto language = request.language;
  std::string title;
  if (!request.query_text.empty()) add_part(title, "“" + request.query_text + "”");
  for (const auto& filter : request.filters) {
    const std::string kind(text(language, facet_name(filter.field).heading));
    for (const auto& value : filter.include)
      add_part(title, kind + ": " + filter_label(response, filter.field, value));
    for (const auto& value : filter.exclude) {
      add_part(title, format_text(language, Text::ExcludedKind, kind) + ": " +
                          filter_label(response, filter.field, value));
    }
  }
  add_part(title, format_days_for_reader(language, request.days));
  if (const auto days = format_days_for_reader(language, request.event_days); !days.empty()) {
    add_part(title, std::string(text(language, Text::EventDay)) + ": " + days);
  }
  return title;
}

}  // namespace tracuu
