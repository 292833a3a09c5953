#include "schema/analysis/figures.h"

#include <array>
#include <chrono>
#include <cstdio>

#include "schema/analysis/char_class.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxDigits = 60;   // no number is longer; ids and noise are cut
constexpr std::size_t kGroupDigits = 3;  // thousands
constexpr std::size_t kMaxParts = 12;

std::size_t skip_digits(std::string_view text, std::size_t begin) {
  std::size_t i = begin;
  while (is_digit_at(text, i) && i - begin < kMaxDigits) ++i;
  return i;
}

int value_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

std::optional<std::string> day_text(int year, int month, int day) {
  using namespace std::chrono;
  const year_month_day date{std::chrono::year(year),
                            std::chrono::month(static_cast<unsigned>(month)),
                            std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok() || year < 1000 || year > 2999) return std::nullopt;
  std::array<char, 16> text{};
  const int size = std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
  return std::string(text.data(), static_cast<std::size_t>(size));
}

/// Runs of digits with one and the same sign between them.
struct Parts {
  std::array<std::string_view, kMaxParts> digits;
  std::size_t count = 0;
  std::size_t end = 0;

  std::string_view operator[](std::size_t i) const { return digits[i]; }
};

Parts read_parts(std::string_view text, std::size_t begin, char sign) {
  Parts parts;
  std::size_t i = begin;
  while (parts.count < kMaxParts) {
    parts.end = skip_digits(text, i);
    parts.digits[parts.count++] = text.substr(i, parts.end - i);
    if (parts.end >= text.size() || text[parts.end] != sign || !is_digit_at(text, parts.end + 1))
      break;
    i = parts.end + 1;
  }
  return parts;
}

bool are_thousands(const Parts& parts) {
  if (parts.count < 2 || parts[0].size() > kGroupDigits || parts[0][0] == '0') return false;
  for (std::size_t i = 1; i < parts.count; ++i) {
    if (parts[i].size() != kGroupDigits) return false;
  }
  return true;
}

std::string joined(const Parts& parts, std::string_view sign) {
  std::string text(parts[0]);
  for (std::size_t i = 1; i < parts.count; ++i) text.append(sign).append(parts[i]);
  return text;
}

/// Thousands, then perhaps a decimal part behind `decimal_sign`.
Figure grouped(std::string_view text, const Parts& parts, char decimal_sign) {
  Figure figure{joined(parts, ""), parts.end};
  if (parts.end < text.size() && text[parts.end] == decimal_sign &&
      is_digit_at(text, parts.end + 1)) {
    const std::size_t end = skip_digits(text, parts.end + 1);
    figure.text.append(",").append(text.substr(parts.end + 1, end - parts.end - 1));
    figure.end = end;
  }
  return figure;
}

/// Offices pad days and counts with one zero: "08 đồng chí" are 8.
std::string without_padding(std::string_view digits) {
  if (digits.size() == 2 && digits[0] == '0') digits.remove_prefix(1);
  return std::string(digits);
}

}  // namespace

std::optional<Figure> match_date(std::string_view text, std::size_t begin) {
  const std::size_t first_end = skip_digits(text, begin);
  if (first_end >= text.size() || first_end - begin > 4) return std::nullopt;
  const char sign = text[first_end];
  if (sign != '/' && sign != '-' && sign != '.') return std::nullopt;
  const Parts parts = read_parts(text, begin, sign);
  if (parts.count != 3 || is_digit_at(text, parts.end)) return std::nullopt;
  const bool iso = sign == '-' && parts[0].size() == 4;
  const std::string_view day = iso ? parts[2] : parts[0];
  const std::string_view year = iso ? parts[0] : parts[2];
  if (year.size() != 4 || day.size() > 2 || parts[1].size() > 2) return std::nullopt;
  std::optional<std::string> date = day_text(value_of(year), value_of(parts[1]), value_of(day));
  if (!date) return std::nullopt;
  return Figure{std::move(*date), parts.end};
}

Figure read_number(std::string_view text, std::size_t begin) {
  const Parts dotted = read_parts(text, begin, '.');
  if (are_thousands(dotted)) return grouped(text, dotted, ',');
  if (dotted.count > 2) return {joined(dotted, "."), dotted.end};
  if (dotted.count == 2) return {joined(dotted, ","), dotted.end};

  const bool in_list = begin > 1 && text[begin - 1] == ',' && is_digit_at(text, begin - 2);
  if (in_list) return {without_padding(dotted[0]), dotted.end};
  const Parts listed = read_parts(text, begin, ',');
  if (listed.count > 2 && are_thousands(listed)) return grouped(text, listed, '.');
  if (listed.count == 2) return {joined(listed, ","), listed.end};
  return {without_padding(dotted[0]), dotted.end};
}

}  // namespace tracuu
