#include "schema/text/tone_mark.h"

#include <cstddef>
#include <optional>
#include <vector>

#include "schema/text/utf8.h"

namespace tracuu {
namespace {

std::vector<char32_t> decode(std::string_view text) {
  std::vector<char32_t> codes;
  for (std::size_t i = 0; i < text.size();) {
    const Utf8Char c = decode_utf8(text, i);
    codes.push_back(c.code);
    i += c.length;
  }
  return codes;
}

bool vowel_at(const std::vector<char32_t>& codes, std::size_t i) {
  return is_vowel(find_letter(codes[i]));
}

/// The u of qu and the i of gi belong to the onset where another vowel follows.
bool is_in_onset(const std::vector<char32_t>& codes, std::size_t first) {
  if (first != 1 || first + 1 >= codes.size() || !vowel_at(codes, first + 1)) return false;
  return (codes[0] == U'q' && codes[1] == U'u') || (codes[0] == U'g' && codes[1] == U'i');
}

/// Source: spelling practice. The last vowel with a shape bears the mark; else the last before a
/// final consonant; else, of oa, oe and uy the second; else the last but one.
std::optional<std::size_t> place_of_mark(const std::vector<char32_t>& codes) {
  std::size_t end = codes.size();
  while (end > 0 && !vowel_at(codes, end - 1)) --end;
  if (end == 0) return std::nullopt;
  std::size_t first = end - 1;
  while (first > 0 && vowel_at(codes, first - 1)) --first;
  if (is_in_onset(codes, first)) ++first;

  for (std::size_t i = end; i-- > first;) {
    if (find_letter(codes[i]).shape != Shape::Plain) return i;
  }
  if (end < codes.size() || end - first == 1) return end - 1;
  if (end - first > 2) return first + 1;
  const bool glide = (codes[first] == U'o' && (codes[end - 1] == U'a' || codes[end - 1] == U'e')) ||
                     (codes[first] == U'u' && codes[end - 1] == U'y');
  return glide ? end - 1 : first;
}

}  // namespace

std::string put_tone(std::string_view letters, Tone tone) {
  std::vector<char32_t> codes = decode(letters);
  if (const auto place = place_of_mark(codes)) {
    Letter letter = find_letter(codes[*place]);
    letter.tone = tone;
    codes[*place] = compose_letter(letter);
  }
  std::string text;
  for (const char32_t code : codes) append_utf8(text, code);
  return text;
}

std::string spell_key(std::string_view key) {
  const auto sign = key.rfind('_');
  if (sign == std::string_view::npos || sign + 2 != key.size()) return std::string(key);
  const int tone = key.back() - '0';
  if (tone < 1 || tone > static_cast<int>(Tone::Nang)) return std::string(key);
  return put_tone(key.substr(0, sign), static_cast<Tone>(tone));
}

}  // namespace tracuu
