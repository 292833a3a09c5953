#include "server/http/export/file_name.h"

#include <fmt/format.h>

#include "schema/text/ascii.h"
#include "schema/text/fold.h"
#include "schema/text/normalized_text.h"
#include "schema/text/utf8.h"

namespace tracuu {

std::string export_file_stem(std::string_view query) {
  constexpr std::size_t kLongestStem = 60;
  const auto text = normalize(query).text;
  std::string folded;
  for (std::size_t i = 0; i < text.size();) {
    const auto character = decode_utf8(text, i);
    append_folded(folded, character.code);
    i += character.length;
  }
  std::string stem = "tracuu";
  bool apart = true;
  for (const char c : folded) {
    if (stem.size() == kLongestStem) break;
    const bool kept = is_digit(c) || (c >= 'a' && c <= 'z');
    if (kept && apart) stem += '-';
    if (kept) stem += c;
    apart = !kept;
  }
  return stem;
}

std::string attachment(std::string_view stem, std::string_view ending) {
  return fmt::format("attachment; filename=\"{}{}\"", stem, ending);
}

}  // namespace tracuu
