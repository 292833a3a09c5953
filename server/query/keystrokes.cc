#include "server/query/keystrokes.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "schema/analysis/analyzer.h"
#include "schema/text/ascii.h"
#include "schema/text/letter_case.h"
#include "schema/text/syllable.h"
#include "schema/text/utf8.h"
#include "server/query/keystroke_decoder.h"
#include "server/query/word_form_table.h"

namespace tracuu {
namespace {

constexpr int kNoDoubt = 2;              // See DecodedKeys::evidence.
constexpr std::size_t kMinTogether = 2;  // Ambiguous words that vouch for each other.

/// A run of ASCII letters and digits, or of letters and VIQR's signs, and what its keys give.
struct KeyedWord {
  std::size_t begin = 0;
  std::size_t end = 0;
  DecodedKeys decoded;
  bool known = false;     ///< The index has it as it is.
  bool readable = false;  ///< Decoded, or plain as it is: a syllable or a number.

  bool is_sure() const { return decoded.evidence >= kNoDoubt && !known; }
};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_key(char c) {
  return is_letter(c) || is_digit(c);
}

bool has_accents(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<signed char>(c) < 0; });
}

/// Parts of addresses, codes and document numbers are no words.
bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  static constexpr std::string_view kBefore = " \t\n\"(,;";
  static constexpr std::string_view kAfter = " \t\n\"),;?!";
  std::size_t first = begin;
  if (first > 0 && text[first - 1] == '-') --first;  // Excluded words.
  const bool free_before = first == 0 || kBefore.find(text[first - 1]) != std::string_view::npos;
  return free_before && (end == text.size() || kAfter.find(text[end]) != std::string_view::npos);
}

bool is_short_form(std::string_view word) {
  const auto tokens = analyze(word);
  return !tokens.empty() &&
         WordFormTable::abbreviations().find(tokens, 0, {}).count == tokens.size();
}

KeyedWord read_word(std::string_view text, std::size_t begin, std::size_t end,
                    const SpellingMap& spellings) {
  const std::string_view word = text.substr(begin, end - begin);
  KeyedWord keyed{.begin = begin, .end = end, .decoded = {}};
  const std::string folded = folded_key(word);
  keyed.known = spellings.contains(folded);
  const bool number = std::all_of(word.begin(), word.end(), is_digit);
  if (number || has_syllable_shape(word)) {
    keyed.readable = true;
  } else if (stands_alone(text, begin, end) && !is_short_form(word)) {
    keyed.decoded = decode_keys(word);
    keyed.readable = keyed.decoded.evidence > 0;
  }
  return keyed;
}

bool is_attested(const std::string& syllable, const SpellingMap& spellings) {
  const WordKeys keys = word_keys(syllable);
  const auto found = spellings.find(keys.folded);
  return found != spellings.end() &&
         std::find(found->second.begin(), found->second.end(), keys.key) != found->second.end();
}

/// The word at `begin`, if signs of VIQR go on behind its letters, which end at `letters_end`, and
/// it is one of the index with them.
std::optional<KeyedWord> read_viqr_word(std::string_view text, std::size_t begin,
                                        std::size_t letters_end, const SpellingMap& spellings) {
  if (has_accents(text)) return std::nullopt;  // All of VIQR is ASCII.
  const auto is_sign = [](char c) { return kViqrSigns.find(c) != std::string_view::npos; };
  std::size_t end = letters_end;
  while (end < text.size() && (is_letter(text[end]) || is_sign(text[end]))) ++end;
  if (end == letters_end || !stands_alone(text, begin, end)) return std::nullopt;
  // What cannot be a tone at the end is punctuation.
  for (; end > letters_end; --end) {
    KeyedWord word{.begin = begin, .end = end, .decoded = {}};
    word.decoded = decode_keys(text.substr(begin, end - begin));
    word.readable = word.decoded.evidence > 0;
    if (word.readable && is_attested(word.decoded.syllable, spellings)) return word;
    if (std::string_view(".?'`").find(text[end - 1]) == std::string_view::npos) break;
  }
  return std::nullopt;
}

std::vector<KeyedWord> read_words(std::string_view text, const SpellingMap& spellings) {
  std::vector<KeyedWord> words;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_key(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_key(text[end])) ++end;
    words.push_back(read_word(text, at, end, spellings));
    if (auto viqr = read_viqr_word(text, at, end, spellings)) words.back() = std::move(*viqr);
    at = words.back().end;
  }
  return words;
}

/// True if each word reads as a syllable and several of them only through keys.
bool reads_whole(std::string_view text, const std::vector<KeyedWord>& words,
                 const SpellingMap& spellings) {
  const auto by_keys = std::count_if(words.begin(), words.end(), [&](const KeyedWord& word) {
    return word.decoded.evidence > 0 && !word.known && !word.decoded.ends_in_stop &&
           is_attested(word.decoded.syllable, spellings);
  });
  return !has_accents(text) && by_keys >= static_cast<std::ptrdiff_t>(kMinTogether) &&
         std::all_of(words.begin(), words.end(),
                     [](const KeyedWord& word) { return word.readable; });
}

/// The syllable in the case in which the keys were typed.
std::string in_case_of(std::string_view typed, const std::string& syllable) {
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (!is_upper(typed.front())) return syllable;
  const auto lower_letter = [&](char c) { return is_letter(c) && !is_upper(c); };
  if (std::none_of(typed.begin(), typed.end(), lower_letter)) return upper(syllable);
  const std::size_t first_bytes = decode_utf8(syllable, 0).length;
  return upper(syllable.substr(0, first_bytes)) + syllable.substr(first_bytes);
}

}  // namespace

std::optional<std::string> decode_keystrokes(std::string_view text, const SpellingMap& spellings) {
  const std::vector<KeyedWord> words = read_words(text, spellings);
  const bool sure =
      std::any_of(words.begin(), words.end(), [](const KeyedWord& word) { return word.is_sure(); });
  if (!sure && !reads_whole(text, words, spellings)) return std::nullopt;

  const bool has_viqr = std::any_of(words.begin(), words.end(), [&](const KeyedWord& word) {
    const auto written = text.substr(word.begin, word.end - word.begin);
    return word.is_sure() && written.find_first_of(kViqrSigns) != std::string_view::npos;
  });
  std::string decoded;
  std::size_t copied = 0;
  for (const KeyedWord& word : words) {
    // A word of the index needs more than its neighbours to be something else: "Laos".
    if (word.decoded.evidence < (word.known ? kNoDoubt : 1)) continue;
    // In a text of Telex keys the sign at the end of a word is punctuation.
    if (word.decoded.ends_in_stop && !has_viqr) continue;
    decoded += text.substr(copied, word.begin - copied);
    decoded += in_case_of(text.substr(word.begin, word.end - word.begin), word.decoded.syllable);
    copied = word.end;
  }
  decoded += text.substr(copied);
  return decoded;
}

}  // namespace tracuu
