#include "server/http/pages/search_filters.h"

#include <algorithm>
#include <string>
#include <utility>

#include "server/http/facet_names.h"
#include "server/http/links.h"
#include "server/http/pages/date_chart.h"
#include "server/http/pages/facet_values.h"
#include "server/http/pages/page_template.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

void drop(std::vector<std::string>& values, const std::string& value) {
  values.erase(std::remove(values.begin(), values.end(), value), values.end());
}

struct Chip {
  std::string kind;
  std::string label;
  SearchRequest without;
};

void add_chip(Dictionary& chips, const Chip& chip) {
  auto& row = *chips.AddSectionDictionary("CHIP");
  row.SetValue("CHIP_KIND", chip.kind);
  row.SetValue("CHIP_LABEL", chip.label);
  row.SetValue("CHIP_URL", search_page_url(chip.without));
}

void add_filter_chips(Dictionary& chips, const SearchView& view, const FieldFilter& filter) {
  const auto language = view.request.language;
  const std::string kind(text(language, facet_name(filter.field).heading));
  const auto add = [&](const std::string& name, const std::string& value) {
    add_chip(chips, {name, filter_label(view.response, filter.field, value),
                     without_value(view.request, filter.field, value)});
  };
  for (const auto& value : filter.include) add(kind, value);
  for (const auto& value : filter.exclude) {
    add(format_text(language, Text::ExcludedKind, kind), value);
  }
}

/// A facet that has nothing to choose is left out.
bool is_shown(const Facet& facet) {
  return facet.field != FacetField::Date && !facet.values.empty();
}

void add_facet(Dictionary& form, const SearchRequest& request, const Facet& facet) {
  auto& fieldset = *form.AddSectionDictionary("FACET");
  const auto language = request.language;
  fieldset.SetValue("FACET_HEADING", std::string(text(language, facet_name(facet.field).heading)));
  add_facet_values(fieldset, request, facet);
  if (facet.other == 0) return;
  show_text(fieldset, "MORE", "MORE_URL", page_url(language, facet_url(facet.field, request)));
}

}  // namespace

bool is_filtered(const SearchRequest& request) {
  if (request.days != DayRange{} || request.event_days != DayRange{}) return true;
  return std::any_of(request.filters.begin(), request.filters.end(), [](const FieldFilter& filter) {
    return !filter.include.empty() || !filter.exclude.empty();
  });
}

SearchRequest without_filters(SearchRequest request) {
  request = from_first_hit(std::move(request));
  request.filters.clear();
  request.days = {};
  request.event_days = {};
  return request;
}

SearchRequest without_value(SearchRequest request, FacetField field, const std::string& value) {
  request = from_first_hit(std::move(request));
  for (auto& filter : request.filters) {
    if (filter.field != field) continue;
    drop(filter.include, value);
    drop(filter.exclude, value);
  }
  return request;
}

SearchRequest with_days(SearchRequest request, DayRange days) {
  request = from_first_hit(std::move(request));
  request.days = days;
  return request;
}

void set_chips(Dictionary& page, const SearchView& view) {
  if (!is_filtered(view.request)) return;
  auto& chips = *page.AddSectionDictionary("CHIPS");
  const auto language = view.request.language;
  chips.SetValue("CLEAR_URL", search_page_url(without_filters(view.request)));
  if (view.request.days != DayRange{}) {
    add_chip(chips,
             {std::string(text(language, Text::FacetDate)),
              format_days_for_reader(language, view.request.days), with_days(view.request, {})});
  }
  if (view.request.event_days != DayRange{}) {
    SearchRequest without = view.request;
    without = from_first_hit(std::move(without));
    without.event_days = {};
    add_chip(chips, {std::string(text(language, Text::EventDay)),
                     format_days_for_reader(language, view.request.event_days), without});
  }
  for (const auto& filter : view.request.filters) add_filter_chips(chips, view, filter);
}

void set_facets(Dictionary& page, const SearchView& view) {
  const auto& facets = view.response.facets;
  const bool nothing = view.response.total == 0 && !is_filtered(view.request);
  if (facets.empty() || (nothing && view.refused.empty())) return;
  page.ShowSection("FACETS_BELOW");
  auto& filters = *page.AddSectionDictionary("FILTERS");
  for (const auto& facet : facets) {
    if (facet.field == FacetField::Date) set_date_facet(filters, view, facet);
  }
  if (std::none_of(facets.begin(), facets.end(), is_shown)) return;
  auto& form = *filters.AddSectionDictionary("FACET_FORM");
  auto others = view.request;
  others.match = ValuesNeeded::Any;  // A box of the form.
  if (view.request.match == ValuesNeeded::All) form.ShowSection("MATCH_ALL");
  keep_other_parameters(form, std::move(others), facets);
  for (const auto& facet : facets) {
    if (is_shown(facet)) add_facet(form, view.request, facet);
  }
}

}  // namespace tracuu
