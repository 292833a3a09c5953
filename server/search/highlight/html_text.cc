#include "server/search/highlight/html_text.h"

#include <cstddef>

#include "schema/text/utf8.h"

namespace tracuu {
namespace {

std::string_view entity(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

void append_character(std::string& out, std::string_view text, const Utf8Char& c, std::size_t i) {
  if (const std::string_view escaped = entity(text[i]); !escaped.empty()) {
    out += escaped;
  } else if (!c.valid) {
    append_utf8(out, c.code);
  } else {
    out += text.substr(i, c.length);
  }
}

bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

}  // namespace

void append_html(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const Utf8Char c = decode_utf8(text, i);
    append_character(out, text, c, i);
    i += c.length;
  }
}

void append_html_line(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const Utf8Char c = decode_utf8(text, i);
    if (!is_blank(text[i])) {
      append_character(out, text, c, i);
    } else if (!out.empty() && out.back() != ' ') {
      out.push_back(' ');
    }
    i += c.length;
  }
}

}  // namespace tracuu
