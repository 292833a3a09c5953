#include "schema/record/folded_forms.h"

#include "schema/text/syllable.h"

namespace tracuu {
namespace {

bool is_vowel(char c) {
  return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

}  // namespace

std::vector<std::string> folded_forms(std::string_view key) {
  const bool toned = key.size() > 2 && key[key.size() - 2] == '_';
  const std::string_view letters = toned ? key.substr(0, key.size() - 2) : key;
  std::vector<std::string> forms{folded_key(letters)};
  // The i/y rule of syllable_key() joins toned syllables that end in a single i.
  const std::string& folded = forms.front();
  const bool single_i =
      toned && folded.size() > 1 && folded.back() == 'i' && !is_vowel(folded[folded.size() - 2]);
  if (single_i) forms.push_back(folded.substr(0, folded.size() - 1) + 'y');
  return forms;
}

}  // namespace tracuu
