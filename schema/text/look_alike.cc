#include "schema/text/look_alike.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include <unicode/uchar.h>

#include "schema/text/letter.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

using Pair = std::pair<char32_t, char32_t>;

// Capitals and small letters whose usual print cannot be told from Latin. Source: look of the
// glyphs in common fonts; a subset of the confusables of UTS #39. Sorted by the first.
constexpr std::array kTwins{
    Pair{0x391, 'A'}, Pair{0x392, 'B'}, Pair{0x395, 'E'}, Pair{0x396, 'Z'}, Pair{0x397, 'H'},
    Pair{0x399, 'I'}, Pair{0x39A, 'K'}, Pair{0x39C, 'M'}, Pair{0x39D, 'N'}, Pair{0x39F, 'O'},
    Pair{0x3A1, 'P'}, Pair{0x3A4, 'T'}, Pair{0x3A5, 'Y'}, Pair{0x3A7, 'X'}, Pair{0x3B1, 'a'},
    Pair{0x3B9, 'i'}, Pair{0x3BA, 'k'}, Pair{0x3BD, 'v'}, Pair{0x3BF, 'o'}, Pair{0x3C1, 'p'},
    Pair{0x3C5, 'u'}, Pair{0x405, 'S'}, Pair{0x406, 'I'}, Pair{0x408, 'J'}, Pair{0x410, 'A'},
    Pair{0x412, 'B'}, Pair{0x415, 'E'}, Pair{0x41A, 'K'}, Pair{0x41C, 'M'}, Pair{0x41D, 'H'},
    Pair{0x41E, 'O'}, Pair{0x420, 'P'}, Pair{0x421, 'C'}, Pair{0x422, 'T'}, Pair{0x423, 'Y'},
    Pair{0x425, 'X'}, Pair{0x430, 'a'}, Pair{0x435, 'e'}, Pair{0x43A, 'k'}, Pair{0x43E, 'o'},
    Pair{0x440, 'p'}, Pair{0x441, 'c'}, Pair{0x443, 'y'}, Pair{0x445, 'x'}, Pair{0x455, 's'},
    Pair{0x456, 'i'}, Pair{0x458, 'j'}, Pair{0x4AE, 'Y'}, Pair{0x4AF, 'y'}, Pair{0x4BB, 'h'},
    Pair{0x501, 'd'}, Pair{0x51B, 'q'}, Pair{0x51C, 'W'}, Pair{0x51D, 'w'}};

static_assert(std::ranges::is_sorted(kTwins));

char32_t latin_twin(char32_t code) {
  const auto* entry = std::ranges::lower_bound(kTwins, code, {}, &Pair::first);
  return entry != kTwins.end() && entry->first == code ? entry->second : 0;
}

/// The lead bytes of Greek and Cyrillic in UTF-8; no letter of Vietnamese has them.
bool may_look_alike(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0xCDU && byte <= 0xD4U;
}

/// A run of letters and what they say about its script.
struct Word {
  std::size_t end = 0;
  bool latin = false;
  bool twins = false;
  bool other = false;  ///< A letter that is neither Latin nor looks so.

  bool is_disguised() const { return latin && twins && !other; }
};

Word read_word(std::string_view text, std::size_t begin) {
  Word word{begin};
  while (word.end < text.size()) {
    const Utf8Char c = decode_utf8(text, word.end);
    const auto code = static_cast<UChar32>(c.code);
    const bool mark = u_charType(code) == U_NON_SPACING_MARK;
    if (!mark && u_isalpha(code) == 0) break;
    const bool latin = find_letter(c.code) || (c.code > 0x7F && c.code < letters::kLowEnd);
    const bool twin = latin_twin(c.code) != 0;
    word.latin |= latin;
    word.twins |= twin;
    word.other |= !latin && !twin && !mark;
    word.end += c.length;
  }
  return word;
}

void append_latin(NormalizedText& out, std::string_view text, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end;) {
    const Utf8Char c = decode_utf8(text, i);
    const char32_t twin = latin_twin(c.code);
    append_utf8(out.text, twin != 0 ? twin : c.code);
    out.origin.resize(out.text.size(), static_cast<std::uint32_t>(i));
    i += c.length;
  }
}

void append_same(NormalizedText& out, std::string_view text, std::size_t begin, std::size_t end) {
  out.text.append(text.substr(begin, end - begin));
  for (std::size_t i = begin; i < end; ++i) out.origin.push_back(static_cast<std::uint32_t>(i));
}

}  // namespace

std::optional<NormalizedText> replace_look_alikes(std::string_view text) {
  if (std::ranges::none_of(text, may_look_alike)) return std::nullopt;
  NormalizedText out;
  bool replaced = false;
  for (std::size_t i = 0; i < text.size();) {
    const Word word = read_word(text, i);
    const std::size_t end = word.end > i ? word.end : i + decode_utf8(text, i).length;
    if (word.is_disguised()) {
      append_latin(out, text, i, end);
      replaced = true;
    } else {
      append_same(out, text, i, end);
    }
    i = end;
  }
  if (!replaced) return std::nullopt;
  out.origin.push_back(static_cast<std::uint32_t>(text.size()));
  return out;
}

}  // namespace tracuu
