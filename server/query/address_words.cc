#include "server/query/address_words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "schema/text/ascii.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

constexpr std::size_t kMinWords = 4;         // kinh-te-xa-hoi; "Xin-ga-po" and "15-nq-tw" are none.
constexpr std::size_t kMaxNumberDigits = 4;  // More are what a site calls the article.

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (auto at = text.find(separator); at != std::string_view::npos;
       at = text.find(separator, begin)) {
    parts.push_back(text.substr(begin, at - begin));
    begin = at + 1;
  }
  parts.push_back(text.substr(begin));
  return parts;
}

bool is_small_letter(char c) {
  return c >= 'a' && c <= 'z';
}

/// Small letters or figures: what addresses are made of.
bool is_part(std::string_view part) {
  return !part.empty() && std::all_of(part.begin(), part.end(),
                                      [](char c) { return is_small_letter(c) || is_digit(c); });
}

/// "post1234567", "20170112083000": the site's own number of the article.
bool is_site_number(std::string_view part) {
  return std::count_if(part.begin(), part.end(), is_digit) >
         static_cast<std::ptrdiff_t>(kMaxNumberDigits);
}

/// The words of one part of a path; none if it is made of something else.
std::vector<std::string_view> path_words(std::string_view part) {
  static constexpr std::array<std::string_view, 7> kEndings{".html", ".htm", ".aspx", ".php",
                                                            ".chn",  ".tpo", ".vnp"};
  for (const std::string_view ending : kEndings) {
    if (part.ends_with(ending)) part.remove_suffix(ending.size());
  }
  std::vector<std::string_view> words = split(part, '-');
  if (!std::all_of(words.begin(), words.end(), is_part)) return {};
  if (is_site_number(words.back())) words.pop_back();
  const auto syllables = std::count_if(words.begin(), words.end(), has_syllable_shape);
  const bool enough =
      words.size() >= kMinWords && syllables >= static_cast<std::ptrdiff_t>(kMinWords - 1);
  if (!enough || !has_syllable_shape(words.front())) words.clear();
  return words;
}

/// The words of the last part of an address that has any.
std::string read_address(std::string_view address) {
  std::string words;
  for (const std::string_view part : split(address, '/')) {
    const auto found = path_words(part);
    if (found.empty()) continue;
    words = found.front();
    for (std::size_t i = 1; i < found.size(); ++i) {
      words += ' ';
      words += found[i];
    }
  }
  return words;
}

}  // namespace

std::optional<std::string> read_addresses(std::string_view text) {
  if (text.find('-') == std::string_view::npos) return std::nullopt;
  std::string out;
  bool found = false;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_blank(text[end]) == is_blank(text[at])) ++end;
    const std::string words = read_address(text.substr(at, end - at));
    found = found || !words.empty();
    out.append(words.empty() ? text.substr(at, end - at) : std::string_view(words));
    at = end;
  }
  return found ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace tracuu
