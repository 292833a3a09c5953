#include "server/http/query_string.h"

#include <array>
#include <cstddef>
#include <optional>

#include "schema/text/ascii.h"

namespace tracuu {
namespace {

enum class Plus { Blank, Literal };

int hex_digit(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Nothing where a '%' is not followed by two hex digits.
std::optional<std::string> percent_decode(std::string_view text, Plus plus) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      const int high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
      const int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
      if (high < 0 || low < 0) return std::nullopt;
      decoded += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      decoded += text[i] == '+' && plus == Plus::Blank ? ' ' : text[i];
    }
  }
  return decoded;
}

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

/// The well-formed byte sequences of UTF-8: first byte from..to, then the range of the second
/// byte; any further byte is 80..BF. Source: The Unicode Standard, table 3-7.
struct Utf8Row {
  unsigned char from, to;
  std::size_t length;
  unsigned char second_from, second_to;
};
constexpr std::array kUtf8Rows{
    Utf8Row{0x00, 0x7F, 1, 0x00, 0x00}, Utf8Row{0xC2, 0xDF, 2, 0x80, 0xBF},
    Utf8Row{0xE0, 0xE0, 3, 0xA0, 0xBF}, Utf8Row{0xE1, 0xEC, 3, 0x80, 0xBF},
    Utf8Row{0xED, 0xED, 3, 0x80, 0x9F}, Utf8Row{0xEE, 0xEF, 3, 0x80, 0xBF},
    Utf8Row{0xF0, 0xF0, 4, 0x90, 0xBF}, Utf8Row{0xF1, 0xF3, 4, 0x80, 0xBF},
    Utf8Row{0xF4, 0xF4, 4, 0x80, 0x8F},
};

/// Bytes of the character at the start of `text`; 0 if it is not well formed.
std::size_t utf8_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  for (const auto& row : kUtf8Rows) {
    if (byte(0) < row.from || byte(0) > row.to) continue;
    if (text.size() < row.length) return 0;
    for (std::size_t i = 1; i < row.length; ++i) {
      const auto lowest = i == 1 ? row.second_from : 0x80;
      const auto highest = i == 1 ? row.second_to : 0xBF;
      if (byte(i) < lowest || byte(i) > highest) return 0;
    }
    return row.length;
  }
  return 0;
}

Result<std::string> decode_utf8(std::string_view text, Plus plus) {
  auto decoded = percent_decode(text, plus);
  if (!decoded) {
    return refuse(ErrorCode::BadSyntax, "'%' must be followed by two hexadecimal digits");
  }
  if (!is_utf8(*decoded)) return refuse(ErrorCode::BadEncoding, "not UTF-8");
  return *std::move(decoded);
}

void parse_pair(std::string_view part, ParsedQueryString& into) {
  const auto equals = part.find('=');
  auto name = decode_utf8(part.substr(0, equals), Plus::Blank);
  if (!name) {
    into.refused.push_back({"", "", name.error()});
    return;
  }
  const auto encoded = equals == std::string_view::npos ? "" : part.substr(equals + 1);
  auto value = decode_utf8(encoded, Plus::Blank);
  if (!value) {
    into.refused.push_back({*std::move(name), "", value.error()});
    return;
  }
  into.pairs.emplace_back(*std::move(name), *std::move(value));
}

}  // namespace

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto length = utf8_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

std::string_view cut_utf8(std::string_view text, std::size_t limit_bytes) {
  if (text.size() <= limit_bytes) return text;
  auto end = limit_bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}

Error unknown_parameter(const std::vector<std::string_view>& known) {
  std::string message = "no parameter has this name; ";
  if (known.empty()) return {ErrorCode::BadField, message + "this address takes none", 0};
  message += "known are ";
  for (const auto name : known) {
    message.append(name == known.front() ? "" : ", ").append(name);
  }
  return {ErrorCode::BadField, message, 0};
}

ParsedQueryString parse_query_string(std::string_view text) {
  ParsedQueryString parsed;
  while (!text.empty()) {
    const auto end = text.find('&');
    const auto part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (!part.empty()) parse_pair(part, parsed);
  }
  return parsed;
}

std::string build_query_string(const QueryPairs& pairs) {
  std::string text;
  for (const auto& [name, value] : pairs) {
    if (!text.empty()) text += '&';
    text += percent_encode(name) + '=' + percent_encode(value);
  }
  return text;
}

Result<std::string> decode_path_segment(std::string_view text) {
  return decode_utf8(text, Plus::Literal);
}

std::string percent_encode(std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string encoded;
  encoded.reserve(text.size() * 3 / 2);
  for (const char c : text) {
    if (is_unreserved(c)) {
      encoded += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    encoded += '%';
    encoded += kHex[byte >> 4U];
    encoded += kHex[byte & 15U];
  }
  return encoded;
}

}  // namespace tracuu
