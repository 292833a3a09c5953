#include "server/http/pages/date_chart.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "server/http/links.h"
#include "server/http/pages/page_template.h"
#include "server/http/pages/search_filters.h"
#include "server/http/parameters.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

using std::chrono::year_month;
using std::chrono::year_month_day;

/// What one bar stands for.
struct Bin {
  std::string value;  ///< 2022, 2022-11 or 2022-11-17.
  std::uint64_t count = 0;
  std::optional<std::uint64_t> in_archive;  ///< Nothing where it is not known.
  bool selected = false;
};

constexpr std::size_t kMaxBins = 80;  // Bars of 4 units; more would be a few pixels each.
constexpr int kBarHeight = 96;
constexpr int kNarrowestStep = 4;
constexpr int kWidestStep = 40;
constexpr int kMaxWidth = 320;

DayRange days_of(const std::string& value) {
  return parse_day_range(value).value_or(DayRange{});
}

/// The shortest time of the facet's interval that holds `day`.
std::string value_at(const std::string& interval, Day day) {
  constexpr std::size_t kYearBytes = 4;
  constexpr std::size_t kMonthBytes = 7;
  const auto written = format_day(day);
  if (interval == "year") return written.substr(0, kYearBytes);
  return interval == "month" ? written.substr(0, kMonthBytes) : written;
}

/// How many articles of the archive appeared in `days`, which are whole months.
std::uint64_t count_months(const Coverage& coverage, const DayRange& days) {
  if (!coverage.first_month || !days.first || !days.last) return 0;
  std::uint64_t count = 0;
  year_month month = *coverage.first_month;
  for (const auto articles : coverage.months) {
    const Day first(month / 1);
    if (first >= *days.first && first <= *days.last) count += articles;
    month += std::chrono::months(1);
  }
  return count;
}

/// The facet's values in the order of time, and empty ones between them, so that a gap is seen.
std::vector<Bin> fill_bins(const SearchView& view, const Facet& facet) {
  std::vector<Bin> bins;
  for (auto value = facet.values.rbegin(); value != facet.values.rend(); ++value) {
    const auto days = days_of(value->value);
    while (!bins.empty() && days.first && bins.size() < kMaxBins) {
      const auto before = days_of(bins.back().value);
      if (!before.last || *before.last + std::chrono::days(1) >= *days.first) break;
      const auto empty = value_at(facet.interval, *before.last + std::chrono::days(1));
      Bin bin{empty, 0, std::nullopt, false};
      if (facet.interval != "day") bin.in_archive = count_months(view.coverage, days_of(empty));
      bins.push_back(std::move(bin));
    }
    bins.push_back({value->value, value->count, value->in_archive, value->selected});
  }
  return bins;
}

/// True if the archive has nothing of that time.
bool is_gap(const Bin& bin) {
  return bin.in_archive == 0U;
}

double share_of(const Bin& bin) {
  const auto all = bin.in_archive.value_or(0);
  return all == 0 ? 0 : static_cast<double>(bin.count) / static_cast<double>(all);
}

double height_of(const Bin& bin, ChartUnit unit) {
  return unit == ChartUnit::Share ? share_of(bin) : static_cast<double>(bin.count);
}

std::string write_share(ReaderLanguage language, const Bin& bin) {
  constexpr double kPercent = 100;
  auto text = fmt::format("{:.1f}", share_of(bin) * kPercent);
  if (language == ReaderLanguage::English) return text + '%';
  std::replace(text.begin(), text.end(), '.', ',');
  return text + " %";
}

std::string chart_url(const SearchRequest& request, ChartUnit unit) {
  auto url = search_page_url(request);
  if (unit == ChartUnit::Articles) return url;
  url += url.find('?') == std::string::npos ? '?' : '&';
  return url.append(kChartParameter).append("=share");
}

std::string bin_url(const SearchView& view, const Bin& bin) {
  const auto days = bin.selected ? DayRange{} : days_of(bin.value);
  return chart_url(with_days(view.request, days), view.chart);
}

/// "tháng 11/2022: 12 bài viết (3,4 %)"
std::string describe(const SearchView& view, const Bin& bin) {
  const auto language = view.request.language;
  return format_text(language, Text::BarTitle, format_date_value(language, bin.value),
                     count_text(language, Text::ArticlesFound, bin.count),
                     write_share(language, bin));
}

void add_bars(Dictionary& chart, const SearchView& view, const std::vector<Bin>& bins) {
  double tallest = 0;
  for (const auto& bin : bins) tallest = std::max(tallest, height_of(bin, view.chart));
  const int step =
      std::clamp(kMaxWidth / static_cast<int>(bins.size()), kNarrowestStep, kWidestStep);
  chart.SetValue("CHART_WIDTH", std::to_string(step * static_cast<int>(bins.size())));
  chart.SetValue("CHART_HEIGHT", std::to_string(kBarHeight));
  int left = 0;
  for (const auto& bin : bins) {
    auto& bar = *chart.AddSectionDictionary("BAR");
    const double part = tallest > 0 ? height_of(bin, view.chart) / tallest : 0;
    // Something is always seen of what is not nothing.
    const int height = bin.count == 0 ? 0 : std::max(2, static_cast<int>(part * kBarHeight));
    const bool gap = is_gap(bin);
    bar.SetValue("BAR_CLASS", bin.selected ? "column now" : gap ? "column gap" : "column");
    bar.SetValue("BAR_LEFT", std::to_string(left));
    bar.SetValue("BAR_WIDTH", std::to_string(step - 1));
    bar.SetValue("BAR_TOP", std::to_string(gap ? 0 : kBarHeight - height));
    bar.SetValue("BAR_HEIGHT", std::to_string(gap ? kBarHeight : height));
    bar.SetValue("CHART_HEIGHT", std::to_string(kBarHeight));
    bar.SetValue("BAR_URL", bin_url(view, bin));
    bar.SetValue("BAR_TITLE", describe(view, bin));
    left += step;
  }
  const auto language = view.request.language;
  chart.SetValue("FIRST_BIN", format_date_value(language, bins.front().value));
  chart.SetValue("LAST_BIN", format_date_value(language, bins.back().value));
  if (std::any_of(bins.begin(), bins.end(), is_gap)) chart.ShowSection("GAPS");
}

/// Latest first, as readers look for it.
void add_table(Dictionary& chart, const SearchView& view, const std::vector<Bin>& bins) {
  const auto language = view.request.language;
  for (std::size_t i = bins.size(); i-- > 0;) {
    const Bin& bin = bins[i];
    if (bin.count == 0 && !bin.selected && !is_gap(bin)) continue;
    auto& row = *chart.AddSectionDictionary("ROW");
    auto& time = *row.AddSectionDictionary(bin.selected     ? "ROW_SELECTED"
                                           : bin.count == 0 ? "ROW_GAP"
                                                            : "ROW_LINK");
    time.SetValue("ROW_LABEL", format_date_value(language, bin.value));
    time.SetValue("ROW_URL", bin_url(view, bin));
    row.SetValue("ROW_COUNT", format_count(language, bin.count));
    row.SetValue("ROW_SHARE", write_share(language, bin));
  }
}

/// The switch between how many articles and which share of the archive's they are.
void add_units(Dictionary& chart, const SearchView& view) {
  const auto add = [&](ChartUnit unit, Text label) {
    auto& row = *chart.AddSectionDictionary("UNIT");
    auto& link = *row.AddSectionDictionary(view.chart == unit ? "UNIT_NOW" : "UNIT_OTHER");
    link.SetValue("UNIT_URL", chart_url(view.request, unit));
    link.SetValue("UNIT_LABEL", std::string(text(view.request.language, label)));
  };
  add(ChartUnit::Articles, Text::ChartArticles);
  add(ChartUnit::Share, Text::ChartShare);
}

/// Ways back up from the days chosen: all years, the year of a month, the month of a day.
void set_trail(Dictionary& facet, const SearchView& view) {
  constexpr std::size_t kYearBytes = 4;
  constexpr std::size_t kMonthBytes = 7;
  const auto days = format_day_range(view.request.days);
  if (days.empty()) return;
  const auto language = view.request.language;
  auto& trail = *facet.AddSectionDictionary("TRAIL");
  const auto add = [&](const std::string& value, const std::string& label) {
    auto& step = *trail.AddSectionDictionary("TRAIL_STEP");
    step.SetValue("TRAIL_URL", chart_url(with_days(view.request, days_of(value)), view.chart));
    step.SetValue("TRAIL_LABEL", label);
  };
  add("", std::string(text(language, Text::AllTime)));
  if (days.find("..") != std::string::npos) return;
  const auto year = days.substr(0, kYearBytes);
  if (days.size() > kYearBytes) add(year, format_text(language, Text::WholeYear, year));
  if (days.size() > kMonthBytes) {
    const auto month = days.substr(0, kMonthBytes);
    add(month, format_text(language, Text::WholeMonth, format_date_value(language, month)));
  }
}

/// A field of the form: what was typed if it was refused, with the reason beside it.
void set_field(Dictionary& form, const SearchView& view, const std::string& parameter,
               const std::string& name, const std::string& value) {
  const auto refused =
      std::find_if(view.refused.begin(), view.refused.end(),
                   [&](const RefusedParameter& each) { return each.name == parameter; });
  if (refused == view.refused.end()) {
    form.SetValue(name, value);
    return;
  }
  form.SetValue(name, refused->value);
  show_text(form, name + "_ERROR", name + "_ERROR_TEXT",
            refusal_for_reader(view.request.language, *refused));
  form.ShowSection(name + "_INVALID");
}

/// The form of two dates keeps everything but the dates themselves.
void set_range_form(Dictionary& facet, const SearchView& view) {
  auto kept = with_days(view.request, {});
  kept.event_days = {};
  auto& form = *facet.AddSectionDictionary("RANGE_FORM");
  set_kept(form, build_search_parameters(kept));
  const auto write = [](const std::optional<Day>& day) {
    return day ? format_day_for_reader(ReaderLanguage::Vietnamese, *day) : std::string();
  };
  const auto& days = view.request.days;
  set_field(form, view, "from", "FROM", write(days.first));
  set_field(form, view, "to", "TO", write(days.last));
  set_field(form, view, "event_date", "EVENT", format_day_range(view.request.event_days));
}

}  // namespace

void set_date_facet(Dictionary& filters, const SearchView& view, const Facet& facet) {
  auto& section = *filters.AddSectionDictionary("DATE_FACET");
  set_trail(section, view);
  set_range_form(section, view);
  const auto bins = fill_bins(view, facet);
  if (bins.empty()) return;
  auto& chart = *section.AddSectionDictionary("CHART");
  add_units(chart, view);
  add_bars(chart, view, bins);
  add_table(chart, view, bins);
}

}  // namespace tracuu
