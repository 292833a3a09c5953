#include "server/search/number_keys.h"

#include <algorithm>

#include "schema/document_number/document_number.h"
#include "schema/document_number/type_noun.h"
#include "schema/text/ascii.h"
#include "schema/text/letter_case.h"
#include "schema/text/normalized_text.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

std::string letters_and_figures(std::string_view text) {
  std::string key;
  for (const char c : folded_key(text)) {
    if (is_digit(c) || (c >= 'a' && c <= 'z')) key.push_back(c);
  }
  return key;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

std::vector<std::string> number_keys(std::string_view id) {
  std::vector<std::string> keys{letters_and_figures(id)};
  if (const auto number = parse_document_number(id); number && !number->type.empty()) {
    const std::string type = letters_and_figures(number->type);
    const auto at = keys.front().find(type);
    if (at != std::string::npos && at > 0) {
      keys.push_back(type + keys.front().substr(0, at) + keys.front().substr(at + type.size()));
    }
  }
  const std::size_t plain = keys.size();
  for (std::size_t i = 0; i < plain; ++i) {
    if (!keys[i].ends_with("tw")) continue;
    keys.push_back(keys[i].substr(0, keys[i].size() - 1) + 'u');
  }
  return keys;
}

std::string typed_number_key(std::string_view typed) {
  std::string text = lower(normalize(typed).text);
  if (std::none_of(text.begin(), text.end(), is_digit)) return {};
  // T.Ư, TƯ: before the accent goes, which would make it TU.
  replace_all(text, "t.ư", "tw");
  replace_all(text, "tư", "tw");
  std::string type;
  if (const auto noun = read_typed_noun(text, 0)) {
    type = letters_and_figures(noun->noun->main_type());
    text.erase(0, noun->end);
  }
  std::string key = letters_and_figures(text);
  if (key.starts_with("so")) key.erase(0, 2);
  return type + key;
}

}  // namespace tracuu
