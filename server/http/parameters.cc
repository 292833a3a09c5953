#include "server/http/parameters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>
#include <utility>

#include "server/http/assumption_names.h"
#include "server/http/facet_names.h"

namespace tracuu {
namespace {

using std::chrono::day;
using std::chrono::last;
using std::chrono::month;
using std::chrono::year_month_day;

/// What parsing keeps besides the request itself.
struct Reading {
  SearchRequest request;
  std::size_t filter_values = 0;
};

using Refusal = std::optional<Error>;

Refusal refusal(ErrorCode code, std::string message) {
  return Error{code, std::move(message), 0};
}

std::string quoted(std::string_view value) {
  constexpr std::size_t kShownBytes = 80;
  return "'" + std::string(cut_utf8(value, kShownBytes)) + "'";
}

Refusal take_query(Reading& reading, const std::string& value) {
  reading.request.query_text = cut_utf8(value, kMaxQueryBytes);
  if (value.size() <= kMaxQueryBytes) return std::nullopt;
  return refusal(ErrorCode::TooLarge, "at most " + std::to_string(kMaxQueryBytes) +
                                          " bytes of UTF-8, got " + std::to_string(value.size()));
}

FieldFilter& filter_of(SearchRequest& request, FacetField field) {
  for (auto& filter : request.filters) {
    if (filter.field == field) return filter;
  }
  request.filters.push_back({field, {}, {}});
  return request.filters.back();
}

Refusal check_filter(Reading& reading, const std::string& value) {
  if (value.empty()) return refusal(ErrorCode::BadField, "must not be empty");
  if (value.size() > kMaxFilterBytes) {
    return refusal(ErrorCode::TooLarge, "at most " + std::to_string(kMaxFilterBytes) + " bytes");
  }
  if (++reading.filter_values > kMaxFilterValues) {
    return refusal(ErrorCode::TooLarge,
                   "at most " + std::to_string(kMaxFilterValues) + " filter values in one search");
  }
  return std::nullopt;
}

void add_once(std::vector<std::string>& values, const std::string& value) {
  if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

template <FacetField kField>
Refusal take_include(Reading& reading, const std::string& value) {
  if (auto refused = check_filter(reading, value)) return refused;
  add_once(filter_of(reading.request, kField).include, value);
  return std::nullopt;
}

template <FacetField kField>
Refusal take_exclude(Reading& reading, const std::string& value) {
  if (auto refused = check_filter(reading, value)) return refused;
  add_once(filter_of(reading.request, kField).exclude, value);
  return std::nullopt;
}

Refusal take_date(Reading& reading, const std::string& value) {
  if (value.empty()) return std::nullopt;
  const auto days = parse_day_range(value);
  if (!days) return days.error();
  reading.request.days = *days;
  return std::nullopt;
}

Refusal take_event_date(Reading& reading, const std::string& value) {
  if (value.empty()) return std::nullopt;
  const auto days = parse_day_range(value, "event_date");
  if (!days) return days.error();
  reading.request.event_days = *days;
  return std::nullopt;
}

/// One end of the range that two form fields give: a day, or the first or last day of a month or
/// year.
Result<DayRange> parse_end(const std::string& value, std::string_view parameter) {
  if (value.find("..") != std::string::npos) {
    return refuse(ErrorCode::BadDate,
                  "expected one date such as 2022, 2022-11 or 2022-11-17, got " + quoted(value));
  }
  return parse_day_range(value, parameter);
}

Refusal take_from(Reading& reading, const std::string& value) {
  if (value.empty()) return std::nullopt;
  const auto days = parse_end(value, "from");
  if (!days) return days.error();
  reading.request.days.first = days->first;
  return std::nullopt;
}

Refusal take_to(Reading& reading, const std::string& value) {
  if (value.empty()) return std::nullopt;
  const auto days = parse_end(value, "to");
  if (!days) return days.error();
  reading.request.days.last = days->last;
  return std::nullopt;
}

Refusal take_sort(Reading& reading, const std::string& value) {
  for (const auto& row : kSortNames) {
    if (row.name != value) continue;
    reading.request.sort = row.order;
    return std::nullopt;
  }
  return refusal(ErrorCode::BadField,
                 "expected relevance, recent, newest, oldest or indexed, got " + quoted(value));
}

Refusal take_duplicates(Reading& reading, const std::string& value) {
  for (const auto& row : kDuplicatesNames) {
    if (row.name != value) continue;
    reading.request.duplicates = row.duplicates;
    return std::nullopt;
  }
  return refusal(ErrorCode::BadField, "expected collapse or show, got " + quoted(value));
}

Refusal take_match(Reading& reading, const std::string& value) {
  for (const auto& row : kValuesNeededNames) {
    if (row.name != value) continue;
    reading.request.match = row.needed;
    return std::nullopt;
  }
  return refusal(ErrorCode::BadField, "expected any or all, got " + quoted(value));
}

/// Digits only: no sign, no blank, no overflow.
Refusal take_number(std::uint32_t& into, const std::string& value, std::uint32_t from,
                    std::uint32_t to) {
  std::uint32_t number = 0;
  const auto* end = value.data() + value.size();
  const auto [stop, error] = std::from_chars(value.data(), end, number);
  if (error != std::errc() || stop != end || number < from || number > to) {
    return refusal(ErrorCode::BadField, "expected a whole number from " + std::to_string(from) +
                                            " to " + std::to_string(to) + ", got " + quoted(value));
  }
  into = number;
  return std::nullopt;
}

Refusal take_limit(Reading& reading, const std::string& value) {
  return take_number(reading.request.limit, value, 1, kMaxLimit);
}
Refusal take_offset(Reading& reading, const std::string& value) {
  return take_number(reading.request.offset, value, 0, kMaxOffset);
}
Refusal take_cursor(Reading& reading, const std::string& value) {
  if (value.size() > kMaxCursorBytes) {
    return refusal(ErrorCode::TooLarge, "at most " + std::to_string(kMaxCursorBytes) + " bytes");
  }
  reading.request.cursor = value;
  return std::nullopt;
}
Refusal take_facet_size(Reading& reading, const std::string& value) {
  return take_number(reading.request.facet_size, value, 1, kMaxFacetSize);
}

const std::vector<FacetField>& default_facets() {
  static const std::vector<FacetField> facets{FacetField::Date, FacetField::Official,
                                              FacetField::Resolution};
  return facets;
}

Refusal take_facets(Reading& reading, const std::string& value) {
  std::vector<FacetField> facets;
  std::string_view rest = value;
  while (!rest.empty()) {
    const auto comma = rest.find(',');
    const auto name = rest.substr(0, comma);
    const auto field = find_facet(name);
    if (!field) {
      return refusal(ErrorCode::BadField,
                     "expected any of date, official, resolution, document, section, source, got " +
                         quoted(name));
    }
    if (std::find(facets.begin(), facets.end(), *field) == facets.end()) facets.push_back(*field);
    rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 1);
  }
  reading.request.facets = std::move(facets);
  return std::nullopt;
}

Refusal take_literal(Reading& reading, const std::string& value) {
  const auto kind = find_assumption(value);
  if (!kind) {
    return refusal(ErrorCode::BadField,
                   "expected one of " + assumption_names() + ", got " + quoted(value));
  }
  auto& kinds = reading.request.literal;
  if (std::find(kinds.begin(), kinds.end(), *kind) == kinds.end()) kinds.push_back(*kind);
  return std::nullopt;
}

enum class Times { Once, Any };

struct Parameter {
  std::string_view name;
  Times times;
  Refusal (*take)(Reading&, const std::string&);
};

constexpr std::array kParameters{
    Parameter{"q", Times::Once, take_query},
    Parameter{"official", Times::Any, take_include<FacetField::Official>},
    Parameter{"resolution", Times::Any, take_include<FacetField::Resolution>},
    Parameter{"document", Times::Any, take_include<FacetField::Document>},
    Parameter{"section", Times::Any, take_include<FacetField::Section>},
    Parameter{"source", Times::Any, take_include<FacetField::Source>},
    Parameter{"exclude_official", Times::Any, take_exclude<FacetField::Official>},
    Parameter{"exclude_resolution", Times::Any, take_exclude<FacetField::Resolution>},
    Parameter{"exclude_document", Times::Any, take_exclude<FacetField::Document>},
    Parameter{"exclude_section", Times::Any, take_exclude<FacetField::Section>},
    Parameter{"exclude_source", Times::Any, take_exclude<FacetField::Source>},
    Parameter{"match", Times::Once, take_match},
    Parameter{"date", Times::Once, take_date},
    Parameter{"from", Times::Once, take_from},
    Parameter{"to", Times::Once, take_to},
    Parameter{"event_date", Times::Once, take_event_date},
    Parameter{"sort", Times::Once, take_sort},
    Parameter{"limit", Times::Once, take_limit},
    Parameter{"offset", Times::Once, take_offset},
    Parameter{"cursor", Times::Once, take_cursor},
    Parameter{"facets", Times::Once, take_facets},
    Parameter{"facet_size", Times::Once, take_facet_size},
    Parameter{"duplicates", Times::Once, take_duplicates},
    Parameter{"literal", Times::Any, take_literal},
};

bool has_value(const QueryPairs& pairs, std::string_view name) {
  return std::any_of(pairs.begin(), pairs.end(), [&](const QueryPair& pair) {
    return pair.first == name && !pair.second.empty();
  });
}

/// What only the pair's neighbours tell: it is given twice, or says what another parameter says.
Refusal check_company(const Parameter& parameter, const QueryPairs& pairs, std::size_t at) {
  const auto before = pairs.begin() + static_cast<std::ptrdiff_t>(at);
  const bool again = std::any_of(
      pairs.begin(), before, [&](const QueryPair& pair) { return pair.first == parameter.name; });
  if (again && parameter.times == Times::Once) {
    return refusal(ErrorCode::BadField, "given more than once");
  }
  const bool is_end = parameter.name == "from" || parameter.name == "to";
  if (is_end && !pairs[at].second.empty() && has_value(pairs, "date")) {
    return refusal(ErrorCode::BadField, "cannot stand beside date: give one or the other");
  }
  if (parameter.name == "cursor" && has_value(pairs, "offset")) {
    return refusal(ErrorCode::BadField, "cannot stand beside offset: give one or the other");
  }
  return std::nullopt;
}

Refusal take(Reading& reading, const QueryPairs& pairs, std::size_t at) {
  const auto& [name, value] = pairs[at];
  for (const auto& parameter : kParameters) {
    if (parameter.name != name) continue;
    if (auto refused = check_company(parameter, pairs, at)) return refused;
    return parameter.take(reading, value);
  }
  return unknown_parameter(search_parameter_names());
}

bool is_whole_month(year_month_day first, year_month_day end) {
  return first.day() == day(1) && end == year_month_day(first.year() / first.month() / last);
}

}  // namespace

SearchRequest default_search() {
  SearchRequest request;
  request.facets = default_facets();
  return request;
}

ParsedSearch parse_search_parameters(const QueryPairs& pairs) {
  Reading reading;
  reading.request = default_search();
  ParsedSearch parsed;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (auto refused = take(reading, pairs, i)) {
      parsed.refused.push_back({pairs[i].first, pairs[i].second, *std::move(refused)});
    }
  }
  auto& days = reading.request.days;
  if (days.first && days.last && *days.last < *days.first) {
    parsed.refused.push_back(
        {"to", format_day(*days.last),
         Error{ErrorCode::BadDate, "must not lie before from, " + format_day(*days.first), 0}});
    days = {};
  }
  parsed.request = std::move(reading.request);
  return parsed;
}

std::string format_day_range(const DayRange& days) {
  if (!days.first && !days.last) return "";
  if (!days.first) return ".." + format_day(*days.last);
  if (!days.last) return format_day(*days.first) + "..";
  if (*days.first == *days.last) return format_day(*days.first);

  constexpr std::size_t kYearBytes = 4;
  constexpr std::size_t kMonthBytes = 7;
  const year_month_day first{*days.first};
  const year_month_day end{*days.last};
  const auto text = format_day(*days.first);
  if (is_whole_month(first, end)) return text.substr(0, kMonthBytes);
  const bool whole_year = first == year_month_day(first.year() / month(1) / day(1)) &&
                          end == year_month_day(first.year() / month(12) / day(31));
  if (whole_year) return text.substr(0, kYearBytes);
  return text + ".." + format_day(*days.last);
}

QueryPairs build_search_parameters(const SearchRequest& request) {
  QueryPairs pairs;
  const auto defaults = default_search();
  if (!request.query_text.empty()) pairs.emplace_back("q", request.query_text);
  for (const auto& filter : request.filters) {
    const auto& row = facet_name(filter.field);
    for (const auto& value : filter.include) pairs.emplace_back(row.name, value);
    for (const auto& value : filter.exclude) pairs.emplace_back(row.exclude, value);
  }
  for (const auto& row : kValuesNeededNames) {
    const bool usual = row.needed == defaults.match;
    if (request.match == row.needed && !usual) pairs.emplace_back("match", row.name);
  }
  if (auto days = format_day_range(request.days); !days.empty()) pairs.emplace_back("date", days);
  if (auto days = format_day_range(request.event_days); !days.empty()) {
    pairs.emplace_back("event_date", days);
  }
  for (const auto& row : kSortNames) {
    if (request.sort == row.order) pairs.emplace_back("sort", row.name);
  }
  const auto add_number = [&](const char* name, std::uint32_t value, std::uint32_t usual) {
    if (value != usual) pairs.emplace_back(name, std::to_string(value));
  };
  add_number("limit", request.limit, defaults.limit);
  add_number("offset", request.offset, defaults.offset);
  if (!request.cursor.empty()) pairs.emplace_back("cursor", request.cursor);
  if (request.facets != defaults.facets) {
    std::string names;
    for (const auto field : request.facets) {
      names += (names.empty() ? "" : ",") + std::string(facet_name(field).name);
    }
    pairs.emplace_back("facets", names);
  }
  add_number("facet_size", request.facet_size, defaults.facet_size);
  for (const auto kind : request.literal) {
    pairs.emplace_back("literal", assumption_name(kind).name);
  }
  for (const auto& row : kDuplicatesNames) {
    const bool usual = row.duplicates == defaults.duplicates;
    if (request.duplicates == row.duplicates && !usual) pairs.emplace_back("duplicates", row.name);
  }
  return pairs;
}

std::vector<std::string_view> search_parameter_names() {
  std::vector<std::string_view> names;
  names.reserve(kParameters.size());
  for (const auto& parameter : kParameters) names.push_back(parameter.name);
  return names;
}

}  // namespace tracuu
