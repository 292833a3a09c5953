#include "indexer/page/line_words.h"

#include <algorithm>
#include <optional>

#include <unicode/uchar.h>

#include "indexer/page/code_point.h"
#include "schema/text/letter_case.h"
#include "schema/text/normalized_text.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxBytes = 600;

std::string_view beginning_of(std::string_view line) {
  if (line.size() <= kMaxBytes) return line;
  auto size = kMaxBytes;
  while (size > 0 && (static_cast<unsigned char>(line[size]) & 0xC0U) == 0x80U) --size;
  return line.substr(0, size);
}

}  // namespace

LineWords read_line_words(std::string_view line) {
  LineWords words;
  words.text = lower(normalize(beginning_of(line)).text);
  const std::string_view text = words.text;
  std::optional<std::size_t> begin;
  const auto close_word = [&](std::size_t end) {
    if (!begin) return;
    words.keys.push_back(syllable_key(text.substr(*begin, end - *begin)));
    words.ends.push_back(end);
    begin.reset();
  };
  for (std::size_t i = 0; i < text.size();) {
    const auto at = i;
    if (u_isalnum(next_code_point(text, i)) == 0) {
      close_word(at);
    } else if (!begin) {
      begin = at;
    }
  }
  close_word(text.size());
  return words;
}

bool has_words_at(const std::vector<std::string>& words, const std::vector<std::string>& marker,
                  std::size_t at) {
  return at + marker.size() <= words.size() &&
         std::equal(marker.begin(), marker.end(), words.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace tracuu
