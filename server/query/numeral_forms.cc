#include "server/query/numeral_forms.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "schema/analysis/analyzer.h"

namespace tracuu {
namespace {

constexpr int kMaxNumeral = 99;     // No congress, term or century is further on.
constexpr double kSameThing = 0.9;  // Two spellings of one thing; the typed one stays in front.

/// Nouns that are numbered in Roman figures as often as in others, longest first.
constexpr std::array<std::string_view, 24> kNumberingNouns{"đại hội lần thứ",
                                                           "kỳ họp lần thứ",
                                                           "đại hội",
                                                           "nhiệm kỳ",
                                                           "thế kỷ",
                                                           "quân khu",
                                                           "quân đoàn",
                                                           "giai đoạn",
                                                           "phụ lục",
                                                           "kỳ họp",
                                                           "lần thứ",
                                                           "khóa",
                                                           "quý",
                                                           "chương",
                                                           "kỳ",
                                                           "lớp",
                                                           "tập",
                                                           "phần",
                                                           "mục",
                                                           "hạng",
                                                           "cấp",
                                                           "vòng",
                                                           "vùng",
                                                           "loại"};

struct Roman {
  std::string_view letters;
  int value;
};
constexpr std::array kRomans{Roman{"xc", 90}, Roman{"l", 50}, Roman{"xl", 40}, Roman{"x", 10},
                             Roman{"ix", 9},  Roman{"v", 5},  Roman{"iv", 4},  Roman{"i", 1}};

std::string write_roman(int value) {
  std::string text;
  for (const Roman& roman : kRomans) {
    for (; value >= roman.value; value -= roman.value) text += roman.letters;
  }
  return text;
}

/// "xvii" -> 17; nothing for what no Roman numeral is written like.
std::optional<int> read_roman(std::string_view text) {
  int value = 0;
  std::string_view rest = text;
  for (const Roman& roman : kRomans) {
    while (rest.starts_with(roman.letters) && value <= kMaxNumeral) {
      value += roman.value;
      rest.remove_prefix(roman.letters.size());
    }
  }
  if (value > kMaxNumeral || write_roman(value) != text) return std::nullopt;
  return value;
}

/// The same numeral in the other figures; "" for what is none.
std::string other_figures(const Token& token) {
  if (token.kind != TokenKind::Number) {
    const auto roman = read_roman(token.text);
    return roman ? std::to_string(*roman) : "";
  }
  const auto number = whole_number(token);
  return number && *number > 0 && *number <= kMaxNumeral ? write_roman(*number) : "";
}

bool is_noun_at(const std::vector<Token>& tokens, std::size_t first,
                const std::vector<Token>& noun) {
  if (first + noun.size() >= tokens.size()) return false;
  for (std::size_t i = 0; i < noun.size(); ++i) {
    if (!is_typed(tokens[first + i], noun[i]) || !touches(tokens, first + i + 1)) return false;
  }
  return true;
}

const std::vector<std::vector<Token>>& numbering_nouns() {
  static const std::vector<std::vector<Token>> nouns = [] {
    std::vector<std::vector<Token>> analyzed;
    analyzed.reserve(kNumberingNouns.size());
    for (const std::string_view noun : kNumberingNouns) analyzed.push_back(analyze(noun));
    return analyzed;
  }();
  return nouns;
}

}  // namespace

WordForms find_numeral_forms(const std::vector<Token>& tokens, std::size_t first) {
  for (const std::vector<Token>& noun : numbering_nouns()) {
    if (!is_noun_at(tokens, first, noun)) continue;
    const std::size_t at = first + noun.size();
    std::string figures = other_figures(tokens[at]);
    if (figures.empty()) continue;

    const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(first);
    WordForm form{.text = {}, .tokens = {}, .weight = kSameThing, .kind = {}};
    form.tokens.assign(begin, begin + static_cast<std::ptrdiff_t>(noun.size() + 1));
    form.tokens.back() = analyze(figures).front();
    form.tokens.back().position = tokens[at].position;
    form.text = std::move(figures);
    return {.count = noun.size() + 1, .others = {std::move(form)}};
  }
  return {};
}

}  // namespace tracuu
