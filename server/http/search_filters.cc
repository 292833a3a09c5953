#include "server/http/search_filters.h"

#include <algorithm>
#include <chrono>
#include <string>

#include "server/http/article_links.h"
#include "server/http/facet_names.h"
#include "server/http/links.h"
#include "server/http/page_template.h"
#include "server/http/parameters.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

void drop(std::vector<std::string>& values, const std::string& value) {
  values.erase(std::remove(values.begin(), values.end(), value), values.end());
}

SearchRequest without_value(SearchRequest request, FacetField field, const std::string& value) {
  request.offset = 0;
  for (auto& filter : request.filters) {
    if (filter.field != field) continue;
    drop(filter.include, value);
    drop(filter.exclude, value);
  }
  return request;
}

SearchRequest with_days(SearchRequest request, DayRange days) {
  request.offset = 0;
  request.days = days;
  return request;
}

/// How a filter's value is called: as its facet calls it, else as the reader gave it.
std::string label_of(const SearchResponse& response, FacetField field, const std::string& value) {
  for (const auto& facet : response.facets) {
    if (facet.field != field) continue;
    for (const auto& each : facet.values) {
      if (each.value == value) return each.label;
    }
  }
  return value;
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
    add_chip(chips, {name, label_of(view.response, filter.field, value),
                     without_value(view.request, filter.field, value)});
  };
  for (const auto& value : filter.include) add(kind, value);
  for (const auto& value : filter.exclude) {
    add(format_text(language, Text::ExcludedKind, kind), value);
  }
}

/// The value of a date facet as the days that it stands for; the open range for anything else.
DayRange days_of(const std::string& value) {
  return parse_day_range(value).value_or(DayRange{});
}

/// Ways back up from the days chosen: all years, the year of a month, the month of a day.
void set_trail(Dictionary& facet, const SearchRequest& request) {
  constexpr std::size_t kYearBytes = 4;
  constexpr std::size_t kMonthBytes = 7;
  const auto days = format_day_range(request.days);
  if (days.empty()) return;
  auto& trail = *facet.AddSectionDictionary("TRAIL");
  const auto add = [&](const std::string& value, const std::string& label) {
    auto& step = *trail.AddSectionDictionary("TRAIL_STEP");
    step.SetValue("TRAIL_URL", search_page_url(with_days(request, days_of(value))));
    step.SetValue("TRAIL_LABEL", label);
  };
  const auto language = request.language;
  add("", std::string(text(language, Text::AllTime)));
  if (days.find("..") != std::string::npos) return;
  const auto year = days.substr(0, kYearBytes);
  if (days.size() > kYearBytes) add(year, format_text(language, Text::WholeYear, year));
  if (days.size() > kMonthBytes) {
    const auto month = days.substr(0, kMonthBytes);
    add(month, format_text(language, Text::WholeMonth, format_date_value(language, month)));
  }
}

/// The form of two dates keeps everything but the dates themselves.
void set_range_form(Dictionary& facet, const SearchRequest& request) {
  auto& form = *facet.AddSectionDictionary("RANGE_FORM");
  set_kept(form, build_search_parameters(with_days(request, {})));
  const auto& days = request.days;
  form.SetValue("FROM",
                days.first ? format_day_for_reader(ReaderLanguage::Vietnamese, *days.first) : "");
  form.SetValue("TO",
                days.last ? format_day_for_reader(ReaderLanguage::Vietnamese, *days.last) : "");
}

SearchRequest toggled(const SearchRequest& request, FacetField field, const FacetValue& value) {
  if (field == FacetField::Date) {
    return with_days(request, value.selected ? DayRange{} : days_of(value.value));
  }
  return value.selected || value.excluded ? without_value(request, field, value.value)
                                          : with_filter(request, field, value.value);
}

void add_value(Dictionary& values, const SearchRequest& request, FacetField field,
               const FacetValue& value) {
  auto& row = *values.AddSectionDictionary("VALUE");
  auto& link = *row.AddSectionDictionary(value.selected ? "SELECTED" : "UNSELECTED");
  const auto language = request.language;
  const bool is_date = field == FacetField::Date;
  const auto label = is_date ? format_date_value(language, value.value) : value.label;
  link.SetValue("VALUE_LABEL",
                value.excluded ? format_text(language, Text::ExcludedValue, label) : label);
  link.SetValue("VALUE_COUNT", format_count(language, value.count));
  link.SetValue("VALUE_URL", search_page_url(toggled(request, field, value)));
}

void add_facet(Dictionary& filters, const SearchRequest& request, const Facet& facet) {
  auto& section = *filters.AddSectionDictionary("FACET");
  const auto heading = text(request.language, facet_name(facet.field).heading);
  section.SetValue("FACET_HEADING", {heading.data(), heading.size()});
  if (facet.field == FacetField::Date) set_trail(section, request);
  if (facet.values.empty()) {
    section.ShowSection("NO_VALUES");
  } else {
    auto& values = *section.AddSectionDictionary("VALUES");
    for (const auto& value : facet.values) add_value(values, request, facet.field, value);
  }
  if (facet.other > 0)
    show_text(section, "OTHER", "OTHER_COUNT", format_count(request.language, facet.other));
  if (facet.field == FacetField::Date) set_range_form(section, request);
}

}  // namespace

bool is_filtered(const SearchRequest& request) {
  if (request.days != DayRange{} || request.event_days != DayRange{}) return true;
  return std::any_of(request.filters.begin(), request.filters.end(), [](const FieldFilter& filter) {
    return !filter.include.empty() || !filter.exclude.empty();
  });
}

SearchRequest without_filters(SearchRequest request) {
  request.offset = 0;
  request.filters.clear();
  request.days = {};
  request.event_days = {};
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
    without.offset = 0;
    without.event_days = {};
    add_chip(chips, {std::string(text(language, Text::EventDay)),
                     format_days_for_reader(language, view.request.event_days), without});
  }
  for (const auto& filter : view.request.filters) add_filter_chips(chips, view, filter);
}

void set_facets(Dictionary& page, const SearchView& view) {
  const bool nothing = view.response.total == 0 && !is_filtered(view.request);
  if (view.response.facets.empty() || nothing) return;
  page.ShowSection("FACETS_BELOW");
  auto& filters = *page.AddSectionDictionary("FILTERS");
  for (const auto& facet : view.response.facets) add_facet(filters, view.request, facet);
}

}  // namespace tracuu
