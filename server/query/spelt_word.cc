#include "server/query/spelt_word.h"

#include <cstddef>
#include <utility>

#include "schema/text/utf8.h"

namespace tracuu {

SpeltWord take_apart(std::string_view key) {
  SpeltWord word;
  if (key.size() > 2 && key[key.size() - 2] == '_' && key.back() >= '1' && key.back() <= '5') {
    word.tone = static_cast<Tone>(key.back() - '0');
    key.remove_suffix(2);
  }
  for (std::size_t i = 0; i < key.size();) {
    const Utf8Char c = decode_utf8(key, i);
    Letter letter = find_letter(c.code);
    if (!letter) return {};
    if (letter.tone != Tone::Ngang) word.tone = std::exchange(letter.tone, Tone::Ngang);
    word.letters.push_back(letter);
    i += c.length;
  }
  return word;
}

}  // namespace tracuu
