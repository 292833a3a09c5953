#include "schema/text/syllable.h"

#include <array>
#include <cstdint>

#include <unicode/uchar.h>

#include "schema/text/fold.h"
#include "schema/text/letter.h"
#include "schema/text/letter_case.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

/// What one pass over a word collects for its keys.
struct KeyBuilder {
  WordKeys keys;
  Tone tone = Tone::Ngang;
  int tone_marks = 0;

  void add(char32_t code);
  void add_letter(const Letter& letter);
  void unite_i_and_y();
  void finish(std::string_view word);
};

void KeyBuilder::add_letter(const Letter& letter) {
  keys.folded.push_back(letter.base);
  keys.marked |= letter.marked();
  if (letter.tone != Tone::Ngang) {
    tone = letter.tone;
    ++tone_marks;
  }
  if (letter.shape == Shape::Plain) {
    keys.key.push_back(letter.base);
  } else {
    append_utf8(keys.key, compose_letter({letter.base, letter.shape, Tone::Ngang, false}));
  }
}

void KeyBuilder::add(char32_t code) {
  if (const Letter letter = find_letter(code)) {
    add_letter(letter);
  } else if (code < 0x80) {
    keys.key.push_back(static_cast<char>(code));
    keys.folded.push_back(static_cast<char>(code));
  } else {
    append_utf8(keys.key, static_cast<char32_t>(u_tolower(static_cast<UChar32>(code))));
    keys.marked |= append_folded(keys.folded, code);
  }
}

// Source: spelling practice; after a single onset both letters write the same sound, and only with
// a tone mark can the syllable not be a personal name (Vy, My, Ly are not vi, mi, li).
void KeyBuilder::unite_i_and_y() {
  std::string& key = keys.key;
  if (key == "quy") {
    key = "qui";
    if (keys.folded == "quy") keys.folded = "qui";
    return;
  }
  constexpr std::string_view kOnsets = "hklmstv";
  if (tone_marks == 1 && key.size() == 2 && key[1] == 'y' &&
      kOnsets.find(key[0]) != std::string_view::npos) {
    key[1] = 'i';
  }
}

void KeyBuilder::finish(std::string_view word) {
  if (tone_marks > 1) {
    keys.key = lower(word);
    return;
  }
  unite_i_and_y();
  if (tone_marks == 0) return;
  keys.key.push_back('_');
  keys.key.push_back(static_cast<char>('0' + static_cast<int>(tone)));
}

}  // namespace

WordKeys word_keys(std::string_view word) {
  KeyBuilder builder;
  for (std::size_t i = 0; i < word.size();) {
    const Utf8Char c = decode_utf8(word, i);
    builder.add(c.code);
    i += c.length;
  }
  builder.finish(word);
  return std::move(builder.keys);
}

std::string syllable_key(std::string_view word) {
  return word_keys(word).key;
}

std::string folded_key(std::string_view word) {
  return word_keys(word).folded;
}

bool has_marks(std::string_view word) {
  std::string folded;
  for (std::size_t i = 0; i < word.size();) {
    const Utf8Char c = decode_utf8(word, i);
    const Letter letter = find_letter(c.code);
    if (letter.marked() || (!letter && append_folded(folded, c.code))) return true;
    i += c.length;
  }
  return false;
}

}  // namespace tracuu
