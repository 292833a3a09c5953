#include "server/http/discovery/xml_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::array<std::pair<char32_t, std::string_view>, 4> kEntities{
    {{U'&', "&amp;"}, {U'<', "&lt;"}, {U'>', "&gt;"}, {U'"', "&quot;"}}};

/// Source: XML 1.0, production 2. Surrogates are no valid UTF-8.
bool is_xml_character(char32_t code) {
  if (code < U' ') return code == U'\t' || code == U'\n' || code == U'\r';
  return code != 0xFFFEU && code != 0xFFFFU;
}

}  // namespace

std::string xml_text(std::string_view text) {
  std::string written;
  written.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto character = decode_utf8(text, i);
    const auto* const entity =
        std::find_if(kEntities.begin(), kEntities.end(),
                     [&](const auto& row) { return row.first == character.code; });
    if (entity != kEntities.end()) {
      written += entity->second;
    } else if (!is_xml_character(character.code)) {
      written += ' ';
    } else {
      append_utf8(written, character.code);
    }
    i += character.length;
  }
  return written;
}

}  // namespace tracuu
