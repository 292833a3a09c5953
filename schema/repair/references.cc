#include "schema/repair/references.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "schema/repair/latin_view.h"
#include "schema/repair/spelling.h"
#include "schema/text/letter.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

// HTML's names of 0xA0 to 0xFF, in that order.
constexpr std::array<std::string_view, 96> kLatin1Names{
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",
    "copy",   "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn",
    "sup2",   "sup3",   "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",
    "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde",
    "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave",
    "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde",
    "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",
    "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil",
    "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",   "eth",
    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

struct NamedCharacter {
  std::string_view name;
  char32_t code;
};
constexpr std::array kOtherNames{
    NamedCharacter{"amp", U'&'},      NamedCharacter{"quot", U'"'},
    NamedCharacter{"apos", U'\''},    NamedCharacter{"lt", U'<'},
    NamedCharacter{"gt", U'>'},       NamedCharacter{"lsquo", 0x2018},
    NamedCharacter{"rsquo", 0x2019},  NamedCharacter{"ldquo", 0x201C},
    NamedCharacter{"rdquo", 0x201D},  NamedCharacter{"ndash", 0x2013},
    NamedCharacter{"mdash", 0x2014},  NamedCharacter{"bull", 0x2022},
    NamedCharacter{"hellip", 0x2026}, NamedCharacter{"euro", 0x20AC},
    NamedCharacter{"trade", 0x2122},  NamedCharacter{"ensp", 0x2002},
    NamedCharacter{"emsp", 0x2003},   NamedCharacter{"thinsp", 0x2009},
    NamedCharacter{"Scaron", 0x0160}, NamedCharacter{"scaron", 0x0161}};

// Longer than any name or number above.
constexpr std::size_t kMaxReferenceBytes = 12;

struct Reference {
  char32_t code = 0;  ///< 0 if there is none.
  std::size_t length = 0;
};

/// Controls and symbols of other scripts are not what Vietnamese text lost.
bool is_expected(char32_t code) {
  if (code < 0x250U) return code >= 0x20U && code != 0x7FU;
  return find_letter(code) || (code >= 0x300U && code < 0x330U) ||
         (code >= 0x2000U && code < 0x2123U);
}

char32_t parse_number(std::string_view digits, int base) {
  unsigned code = 0;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), code, base);
  if (error != std::errc() || end != digits.data() + digits.size()) return 0;
  // HTML reads 128 to 159 as windows-1252, whatever the page's encoding.
  if (code >= 0x80U && code < 0xA0U) return character_of(static_cast<unsigned char>(code));
  return is_expected(code) ? code : 0;
}

char32_t find_named(std::string_view name) {
  const auto* const latin = std::find(kLatin1Names.begin(), kLatin1Names.end(), name);
  if (latin != kLatin1Names.end()) {
    return 0xA0U + static_cast<char32_t>(latin - kLatin1Names.begin());
  }
  for (const NamedCharacter& character : kOtherNames) {
    if (character.name == name) return character.code;
  }
  return 0;
}

/// The reference of HTML that `text` begins with.
Reference find_html_reference(std::string_view text) {
  const auto end = text.substr(0, kMaxReferenceBytes).find(';');
  if (end == std::string_view::npos || end < 2) return {};
  const auto name = text.substr(1, end - 1);
  if (!name.starts_with('#')) return {find_named(name), end + 1};
  const bool hex = name.starts_with("#x") || name.starts_with("#X");
  return {parse_number(name.substr(hex ? 2 : 1), hex ? 16 : 10), end + 1};
}

Reference find_reference(std::string_view text) {
  constexpr std::size_t kEscapeBytes = 6;  // "\u1ecb"
  if (text.front() == '&') return find_html_reference(text);
  if (!text.starts_with("\\u") || text.size() < kEscapeBytes) return {};
  return {parse_number(text.substr(2, kEscapeBytes - 2), 16), kEscapeBytes};
}

/// Calls `undo` with each reference and `keep` with the text between.
template <typename Keep, typename Undo>
void for_each_reference(std::string_view text, Keep keep, Undo undo) {
  while (!text.empty()) {
    const auto at = std::min(text.find_first_of("&\\"), text.size());
    keep(text.substr(0, at));
    text.remove_prefix(at);
    if (text.empty()) return;
    const Reference reference = find_reference(text);
    if (reference.code == 0) {
      keep(text.substr(0, 1));
    } else {
      undo(reference.code);
    }
    text.remove_prefix(reference.code == 0 ? 1 : reference.length);
  }
}

std::size_t count_references(std::string_view text) {
  std::size_t count = 0;
  for_each_reference(
      text, [](std::string_view) {}, [&](char32_t) { ++count; });
  return count;
}

}  // namespace

std::string undo_references(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for_each_reference(
      text, [&](std::string_view kept) { out += kept; },
      [&](char32_t code) { append_utf8(out, code); });
  return out;
}

bool repair_references(std::string& text) {
  if (text.find('&') == std::string::npos && text.find('\\') == std::string::npos) return false;
  auto undone = undo_references(undo_references(text));
  if (undone == text) return false;
  const auto broken_before = count_foreign_words(decode_text(text)) + count_references(text);
  const auto broken_after = count_foreign_words(decode_text(undone)) + count_references(undone);
  if (broken_after >= broken_before) return false;
  text = std::move(undone);
  return true;
}

}  // namespace tracuu
