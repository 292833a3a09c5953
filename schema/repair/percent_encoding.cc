#include "schema/repair/percent_encoding.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>

#include "schema/text/letter.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::size_t kCodedBytes = 3;  // %E1

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

std::optional<char> read_byte(std::string_view text, std::size_t at) {
  if (at + kCodedBytes > text.size() || text[at] != '%') return std::nullopt;
  unsigned value = 0;
  const char* const end = text.data() + at + kCodedBytes;
  const auto [stop, error] = std::from_chars(text.data() + at + 1, end, value, 16);
  if (error != std::errc() || stop != end) return std::nullopt;
  return static_cast<char>(value);
}

/// What the bytes coded at `at` say; nothing if they are no text.
std::optional<std::string> read_run(std::string_view text, std::size_t at) {
  std::string bytes;
  for (auto byte = read_byte(text, at); byte; byte = read_byte(text, at)) {
    bytes.push_back(*byte);
    at += kCodedBytes;
  }
  for (std::size_t i = 0; i < bytes.size();) {
    const Utf8Char c = decode_utf8(bytes, i);
    if (!c.valid || c.code < U' ' || c.code == 0x7F) return std::nullopt;
    i += c.length;
  }
  return bytes;
}

bool has_marked_letter(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const Utf8Char c = decode_utf8(text, i);
    if (find_letter(c.code).marked()) return true;
    i += c.length;
  }
  return false;
}

/// A stretch without blanks, decoded; nothing if no Vietnamese was encoded in it.
std::optional<std::string> decode_stretch(std::string_view text) {
  std::string out;
  bool vietnamese = false;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] != '%') {
      out.push_back(text[at] == '+' ? ' ' : text[at]);
      ++at;
      continue;
    }
    std::size_t end = at;
    while (read_byte(text, end)) end += kCodedBytes;
    end = std::max(end, at + 1);
    const auto read = read_run(text, at);
    vietnamese = vietnamese || (read && has_marked_letter(*read));
    out += read && end > at + 1 ? *read : std::string(text.substr(at, end - at));
    at = end;
  }
  return vietnamese ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace

bool repair_percent_encoding(std::string& text) {
  std::string out;
  std::size_t copied = 0;
  for (std::size_t sign = text.find('%'); sign != std::string::npos; sign = text.find('%', sign)) {
    std::size_t begin = sign;
    while (begin > copied && !is_blank(text[begin - 1])) --begin;
    std::size_t end = sign;
    while (end < text.size() && !is_blank(text[end])) ++end;
    const auto decoded = decode_stretch(std::string_view(text).substr(begin, end - begin));
    sign = end;
    if (!decoded) continue;
    out.append(text, copied, begin - copied).append(*decoded);
    copied = end;
  }
  if (copied == 0) return false;
  text = out.append(text, copied);
  return true;
}

}  // namespace tracuu
