#include "indexer/source/clean_text.h"

#include <algorithm>
#include <array>

#include "schema/text/utf8.h"

namespace tracuu {

namespace {

// Blanks and invisible characters that copying leaves at the ends: blank, line end, no-break space,
// zero-width space, ideographic space, byte order mark.
constexpr std::array<std::string_view, 6> kEdges{
    " ", "\n", "\xC2\xA0", "\xE2\x80\x8B", "\xE3\x80\x80", "\xEF\xBB\xBF"};

std::string_view trim_once(std::string_view text) {
  for (const auto edge : kEdges) {
    if (text.starts_with(edge)) text.remove_prefix(edge.size());
    if (text.ends_with(edge)) text.remove_suffix(edge.size());
  }
  return text;
}

std::string_view trim(std::string_view text) {
  for (auto shorter = trim_once(text); shorter.size() < text.size(); shorter = trim_once(text)) {
    text = shorter;
  }
  return text;
}

/// A line end longer than one byte that begins at `at`: its length, or 0.
std::size_t long_line_end(std::string_view text, std::size_t at) {
  // NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR.
  constexpr std::array<std::string_view, 4> kLineEnds{"\r\n", "\xC2\x85", "\xE2\x80\xA8",
                                                      "\xE2\x80\xA9"};
  for (const auto end : kLineEnds) {
    if (text.substr(at).starts_with(end)) return end.size();
  }
  return 0;
}

/// A byte that is kept as it is, and begins nothing that is not. 0xC2 leads C1 controls and NEL,
/// 0xE2 the line separators.
bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20U && byte != 0x7FU && byte != 0xC2U && byte != 0xE2U;
}

/// C1 control characters are two bytes in UTF-8.
bool is_wide_control(std::string_view text, std::size_t at) {
  return text[at] == '\xC2' && at + 1 < text.size() &&
         static_cast<unsigned char>(text[at + 1]) < 0xA0U;
}

/// Takes the character at `at` that is not plain: appends what it becomes, returns its length.
std::size_t take_special(std::string_view text, std::size_t at, char line_end, std::string& out) {
  const char c = text[at];
  if (const auto length = long_line_end(text, at); length > 0) {
    out += line_end;
    return length;
  }
  if (is_wide_control(text, at)) return 2;
  if (c == '\n' || c == '\r') out += line_end;
  if (c == '\t') out += ' ';
  if (c == '\xC2' || c == '\xE2') out += c;
  return 1;
}

std::string clean(std::string_view text, char line_end) {
  std::string cleaned;
  cleaned.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto run = static_cast<std::size_t>(
        std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_plain) -
        text.begin());
    cleaned.append(text, at, run - at);
    at = run;
    if (at < text.size()) at += take_special(text, at, line_end, cleaned);
  }
  return std::string(trim(cleaned));
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto character = decode_utf8(bytes, at);
    if (!character.valid) return at;
    at += character.length;
  }
  return std::nullopt;
}

std::string clean_paragraphs(std::string_view text) {
  return clean(text, '\n');
}

std::string clean_line(std::string_view text) {
  return clean(text, ' ');
}

}  // namespace tracuu
