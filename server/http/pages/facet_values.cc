#include "server/http/pages/facet_values.h"

#include <algorithm>
#include <vector>

#include "server/http/facet_names.h"
#include "server/http/links.h"
#include "server/http/pages/page_template.h"
#include "server/http/pages/search_filters.h"
#include "server/http/parameters.h"
#include "server/http/reader_format.h"

namespace tracuu {
namespace {

SearchRequest with_exclusion(const SearchRequest& request, FacetField field,
                             const std::string& value) {
  auto changed = without_value(request, field, value);
  for (auto& filter : changed.filters) {
    if (filter.field != field) continue;
    filter.exclude.push_back(value);
    return changed;
  }
  changed.filters.push_back({field, {}, {value}});
  return changed;
}

void add_value(Dictionary& values, const SearchRequest& request, FacetField field,
               const FacetValue& value) {
  auto& row = *values.AddSectionDictionary("VALUE");
  auto& part = *row.AddSectionDictionary(value.excluded ? "EXCLUDED" : "CHOICE");
  part.SetValue("VALUE_LABEL", value.label);
  if (value.excluded) {
    part.SetValue("VALUE_URL", search_page_url(without_value(request, field, value.value)));
    return;
  }
  part.SetValue("VALUE_NAME", std::string(facet_name(field).name));
  part.SetValue("VALUE", value.value);
  if (value.selected) part.ShowSection("CHECKED");
  part.SetValue("VALUE_COUNT", format_count(request.language, value.count));
  part.SetValue("EXCLUDE_URL", search_page_url(with_exclusion(request, field, value.value)));
}

/// True if the facet has a box for `value`, which a filter may give by its name.
bool has_box(const Facet& facet, const std::string& value) {
  return std::any_of(facet.values.begin(), facet.values.end(), [&](const FacetValue& each) {
    return each.selected && (each.value == value || each.label == value);
  });
}

}  // namespace

void add_facet_values(Dictionary& fieldset, const SearchRequest& request, const Facet& facet) {
  auto& values = include_template(fieldset, "FACET_VALUES", request.language, "facet_values");
  for (const auto& value : facet.values) add_value(values, request, facet.field, value);
}

void keep_other_parameters(Dictionary& form, SearchRequest request,
                           const std::vector<Facet>& facets) {
  request = from_first_hit(std::move(request));
  for (auto& filter : request.filters) {
    for (const auto& facet : facets) {
      if (facet.field != filter.field) continue;
      // Names that the archive does not have have no boxes; they stay until their chip is removed.
      std::erase_if(filter.include, [&](const auto& value) { return has_box(facet, value); });
    }
  }
  set_kept(form, build_search_parameters(request));
}

std::string filter_label(const SearchResponse& response, FacetField field,
                         const std::string& value) {
  for (const auto& facet : response.facets) {
    if (facet.field != field) continue;
    for (const auto& each : facet.values) {
      if (each.value == value) return each.label;
    }
  }
  return value;
}

}  // namespace tracuu
