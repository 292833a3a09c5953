#include "schema/record/official_id.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <openssl/sha.h>

#include "schema/text/ascii.h"
#include "schema/text/letter.h"
#include "schema/text/letter_case.h"
#include "schema/text/normalized_text.h"
#include "schema/text/syllable.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr char32_t kGraveAccent = U'`';
constexpr char32_t kAcuteAccent = 0xB4;

bool is_apostrophe(char32_t code) {
  return code == U'\'' || code == kGraveAccent || code == kAcuteAccent;
}

/// Takes the tone marks of one lower-case syllable off and writes them as one digit at its end, so
/// that it no longer matters which vowel carried the mark.
std::string key_of_syllable(std::string_view syllable) {
  std::string key;
  std::string tones;
  for (std::size_t i = 0; i < syllable.size();) {
    const Utf8Char c = decode_utf8(syllable, i);
    Letter letter = find_letter(c.code);
    if (letter && letter.tone != Tone::Ngang) {
      tones.push_back(static_cast<char>('0' + static_cast<int>(letter.tone)));
      letter.tone = Tone::Ngang;
      append_utf8(key, compose_letter(letter));
    } else {
      append_utf8(key, is_apostrophe(c.code) ? U'\'' : c.code);
    }
    i += c.length;
  }
  if (!tones.empty()) key += '_' + tones;
  return key;
}

template <typename Use>
void for_each_syllable(std::string_view text, Use use) {
  constexpr std::string_view kBlanks = " \n";
  for (std::size_t begin = text.find_first_not_of(kBlanks); begin != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(kBlanks, begin), text.size());
    use(text.substr(begin, end - begin));
    begin = text.find_first_not_of(kBlanks, end);
  }
}

/// The name in one spelling of its blanks: "K' Re" and "K'Re" are one, "Kim Jong-un" and "Kim Jong
/// Un" too.
std::string plain_name(std::string_view name) {
  std::string plain;
  for (const char c : normalize(name).text) {
    const bool blank = c == ' ' || c == '-';
    if (!blank) {
      plain.push_back(c);
    } else if (plain.empty() || plain.back() != '\'') {
      plain.push_back(' ');
    }
  }
  return plain;
}

std::string slug(std::string_view text) {
  std::string slug;
  for_each_syllable(text, [&](std::string_view syllable) {
    std::string plain;
    for (const char c : folded_key(syllable)) {
      if ((c >= 'a' && c <= 'z') || is_digit(c)) plain.push_back(c);
    }
    if (plain.empty()) return;
    if (!slug.empty()) slug.push_back('-');
    slug += plain;
  });
  return slug.empty() ? "official" : slug;
}

std::string first_hex_digits(std::string_view text) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  // SHA256() reads bytes; a string's are bytes.
  SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
  constexpr std::string_view kDigits = "0123456789abcdef";
  return {kDigits[digest[0] >> 4U], kDigits[digest[0] & 15U], kDigits[digest[1] >> 4U],
          kDigits[digest[1] & 15U]};
}

}  // namespace

std::string official_name_key(std::string_view name) {
  std::string key;
  for_each_syllable(lower(plain_name(name)), [&](std::string_view syllable) {
    if (!key.empty()) key.push_back(' ');
    key += key_of_syllable(syllable);
  });
  return key;
}

std::string official_id(std::string_view name) {
  return slug(plain_name(name)) + '-' + first_hex_digits(official_name_key(name));
}

}  // namespace tracuu
