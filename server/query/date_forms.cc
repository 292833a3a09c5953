#include "server/query/date_forms.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "schema/analysis/analyzer.h"
#include "schema/date/date.h"

namespace tracuu {
namespace {

constexpr double kSameThing = 0.9;  // Two spellings of one thing; the typed one stays in front.

enum class DatePart : std::uint8_t {
  None,
  Day,
  Month,
  Year,
  DayWord,
  MonthWord,
  YearWord,
  MarkedYearWord,
  Full
};

/// Where a rule holds. "11/2022" is a month, "vành đai 4 2022" has none.
enum class RuleScope : std::uint8_t { Anywhere, InOne, Apart };

/// How a date is written, and how else. Longest first: the first that fits is taken.
struct DateRule {
  std::array<DatePart, 6> written;
  std::array<std::string_view, 2> others;  ///< {d} day, {m} month, {y} year; "" for none.
  RuleScope scope = RuleScope::Anywhere;
};

using enum DatePart;
constexpr std::string_view kFigures = "{d}/{m}/{y}";
constexpr std::string_view kWords = "{d} tháng {m} năm {y}";

constexpr std::array kDateRules{
    DateRule{{DayWord, Day, MonthWord, Month, YearWord, Year}, {kFigures}},
    DateRule{{Day, MonthWord, Month, YearWord, Year}, {kFigures}},
    DateRule{{DayWord, Day, MonthWord, Month, Year}, {kFigures, kWords}},
    DateRule{{Day, MonthWord, Month, Year}, {kFigures, kWords}},
    DateRule{{MonthWord, Month, YearWord, Year}, {"tháng {m}/{y}"}},
    DateRule{{MonthWord, Month, Year}, {"tháng {m} năm {y}"}},
    DateRule{{Day, MonthWord, Month}, {"{d}/{m}"}},
    DateRule{{DayWord, Full}, {kFigures, kWords}},
    DateRule{{Full}, {kWords}},
    DateRule{{Month, Year}, {"tháng {m} năm {y}"}, RuleScope::InOne},
    DateRule{{Day, Month}, {"{d} tháng {m}"}, RuleScope::InOne},
    // With its mark: "Quảng Nam 2022" typed without is no "năm 2022".
    DateRule{{MarkedYearWord, Year}, {}, RuleScope::Apart},
    DateRule{{Year}, {}, RuleScope::Apart},
};

struct DateNumbers {
  int day = 0;
  int month = 0;
  int year = 0;
};

/// The number of `token` if it is within the limits, into `number`.
bool take_number(const Token& token, int first, int last, int& number) {
  const auto value = whole_number(token);
  if (!value || *value < first || *value > last) return false;
  number = *value;
  return true;
}

bool take_full_date(const Token& token, DateNumbers& numbers) {
  if (token.kind != TokenKind::Date) return false;
  const auto days = parse_day_range(token.text);
  if (!days) return false;
  const std::chrono::year_month_day date(*days->first);
  numbers = {static_cast<int>(static_cast<unsigned>(date.day())),
             static_cast<int>(static_cast<unsigned>(date.month())), static_cast<int>(date.year())};
  return true;
}

bool take_part(const Token& token, DatePart part, DateNumbers& numbers) {
  static const Token day_word = analyze("ngày").front();
  static const Token month_word = analyze("tháng").front();
  static const Token year_word = analyze("năm").front();
  if (part == Day) return take_number(token, 1, 31, numbers.day);
  if (part == Month) return take_number(token, 1, 12, numbers.month);
  if (part == Year) return take_number(token, 1900, 2100, numbers.year);
  if (part == DayWord) return is_typed(token, day_word);
  if (part == MonthWord) return is_typed(token, month_word);
  if (part == YearWord) return is_typed(token, year_word);
  if (part == MarkedYearWord) return token.text == year_word.text && token.marked;
  return take_full_date(token, numbers);
}

/// True if tokens[at] exists and is a year: one of "giai đoạn 2021 2025", which are no dates.
bool is_year(const std::vector<Token>& tokens, std::size_t at) {
  DateNumbers numbers;
  return at < tokens.size() && take_part(tokens[at], Year, numbers);
}

/// So many tokens as the rule has parts, if they are what it says; else none.
std::size_t match(const DateRule& rule, const std::vector<Token>& tokens, std::size_t first,
                  DateNumbers& numbers) {
  std::size_t count = 0;
  for (const DatePart part : rule.written) {
    if (part == None) break;
    const std::size_t at = first + count;
    if (at >= tokens.size() || (count > 0 && !follows(tokens, at))) return 0;
    if (!take_part(tokens[at], part, numbers)) return 0;
    ++count;
  }
  return count;
}

WordForm write(std::string_view other, const DateNumbers& numbers) {
  WordForm form{.text = {}, .tokens = {}, .weight = kSameThing, .kind = {}};
  form.text = fmt::format(fmt::runtime(other), fmt::arg("d", numbers.day),
                          fmt::arg("m", numbers.month), fmt::arg("y", numbers.year));
  form.tokens = analyze(form.text);
  return form;
}

/// What appeared on the day, or in the month of a year, or in the year, that is meant.
std::optional<WordForm> published_form(const DateNumbers& numbers) {
  if (numbers.year == 0) return std::nullopt;
  std::string_view noun = "năm";
  std::string date = std::to_string(numbers.year);
  if (numbers.month > 0) {
    noun = "tháng";
    date = fmt::format("{}/{}", numbers.month, date);
  }
  if (numbers.day > 0) {
    noun = "ngày";
    date = fmt::format("{}/{}", numbers.day, date);
  }
  const auto days = parse_day_range(date);
  if (!days) return std::nullopt;
  return WordForm{.text = fmt::format("đăng {} {}", noun, date),
                  .tokens = {},
                  .weight = 0,
                  .kind = AssumptionKind::Date,
                  .days = *days};
}

}  // namespace

WordForms find_date_forms(const std::vector<Token>& tokens, std::size_t first, Written written) {
  const RuleScope excluded = written == Written::InOne ? RuleScope::Apart : RuleScope::InOne;
  for (const DateRule& rule : kDateRules) {
    if (rule.scope == excluded) continue;
    DateNumbers numbers;
    const std::size_t count = match(rule, tokens, first, numbers);
    if (count == 0) continue;
    const bool year_alone = numbers.month == 0;
    if (year_alone && ((first > 0 && is_year(tokens, first - 1)) || is_year(tokens, first + count)))
      continue;
    WordForms forms{.count = count, .others = {}};
    for (const std::string_view other : rule.others) {
      if (!other.empty()) forms.others.push_back(write(other, numbers));
    }
    if (auto published = published_form(numbers)) forms.others.push_back(*std::move(published));
    return forms;
  }
  return {};
}

}  // namespace tracuu
