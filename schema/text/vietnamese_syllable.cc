#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "embedded/rhymes_tsv.h"
#include "schema/text/letter.h"
#include "schema/text/syllable.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

enum class Marks : bool { Ignored, Binding };

constexpr std::size_t kMaxSyllableBytes = 16;  // "nghiêng" with tone is 9 to 11

constexpr std::array<std::string_view, 27> kOnsets{
    "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu", "b", "c", "d",
    "đ",   "g",  "h",  "k",  "l",  "m",  "n",  "p",  "r",  "s",  "t",  "v", "x"};

/// Where the rhymes of the table may stand, as it says: some of "0oqi".
struct Rhymes {
  std::unordered_map<std::string_view, std::string_view> exact;
  std::unordered_map<std::string, std::string> folded;  ///< The places of all with these letters.

  bool stands(const std::string& rhyme, char place, Marks marks) const {
    if (marks == Marks::Ignored) {
      const auto found = folded.find(rhyme);
      return found != folded.end() && found->second.find(place) != std::string::npos;
    }
    const auto found = exact.find(rhyme);
    return found != exact.end() && found->second.find(place) != std::string_view::npos;
  }
};

Rhymes read_rhymes() {
  Rhymes rhymes;
  std::string_view rest = embedded::rhymes_tsv;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    const auto tab = line.find('\t');
    if (line.starts_with('#') || tab == std::string_view::npos) continue;
    const std::string_view places = line.substr(tab + 1);
    rhymes.exact.emplace(line.substr(0, tab), places);
    rhymes.folded[folded_key(line.substr(0, tab))].append(places);
  }
  return rhymes;
}

const Rhymes& rhyme_table() {
  static const Rhymes rhymes = read_rhymes();
  return rhymes;
}

bool is_front(std::string_view rhyme) {
  return rhyme.starts_with('e') || rhyme.starts_with("ê") || rhyme.starts_with('i') ||
         rhyme.starts_with('y');
}

/// c, g, ng before back vowels; gh, ngh before front ones. k stands before both (Bắc Kạn).
bool spelling_agrees(std::string_view onset, std::string_view rhyme) {
  if (onset == "c" || onset == "ng") return !is_front(rhyme);
  if (onset == "g") {
    // gì, gìn, giêng, giết: the i belongs to onset and rhyme at once.
    static constexpr std::array<std::string_view, 5> kShared{"i", "in", "iêc", "iêng", "iêt"};
    return !is_front(rhyme) || std::ranges::find(kShared, rhyme) != kShared.end();
  }
  if (onset == "gh" || onset == "ngh") return is_front(rhyme);
  return true;
}

bool tone_agrees(std::string_view rhyme, Tone tone) {
  const char last = rhyme.back();
  const bool stopped =
      last == 'c' || last == 'p' || last == 't' || last == 'k' || rhyme.ends_with("ch");
  return !stopped || tone == Tone::Sac || tone == Tone::Nang;
}

char place_after(std::string_view onset) {
  if (onset.empty()) return '0';
  if (onset == "qu") return 'q';
  return onset == "gi" ? 'i' : 'o';
}

bool splits_into(const std::string& letters, std::string_view onset, Tone tone, Marks marks) {
  if (!letters.starts_with(onset)) return false;
  const std::string rhyme = letters.substr(onset.size());
  return !rhyme.empty() && rhyme_table().stands(rhyme, place_after(onset), marks) &&
         (marks == Marks::Ignored || (spelling_agrees(onset, rhyme) && tone_agrees(rhyme, tone)));
}

bool is_syllable(const std::string& letters, Tone tone, Marks marks) {
  if (splits_into(letters, "", tone, marks)) return true;
  return std::ranges::any_of(
      kOnsets, [&](std::string_view onset) { return splits_into(letters, onset, tone, marks); });
}

}  // namespace

bool is_vietnamese_syllable(std::string_view word) {
  if (word.empty() || word.size() > kMaxSyllableBytes) return false;
  std::string letters;
  Tone tone = Tone::Ngang;
  for (std::size_t i = 0; i < word.size();) {
    const Utf8Char c = decode_utf8(word, i);
    const Letter letter = find_letter(c.code);
    if (!letter || (letter.tone != Tone::Ngang && tone != Tone::Ngang)) return false;
    if (letter.tone != Tone::Ngang) tone = letter.tone;
    append_utf8(letters, compose_letter({letter.base, letter.shape, Tone::Ngang, false}));
    i += c.length;
  }
  return is_syllable(letters, tone, Marks::Binding);
}

bool has_syllable_shape(std::string_view word) {
  if (word.empty() || word.size() > kMaxSyllableBytes) return false;
  return is_syllable(folded_key(word), Tone::Ngang, Marks::Ignored);
}

}  // namespace tracuu
