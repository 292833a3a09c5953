#include "indexer/authority/office_match.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "embedded/abbreviations_tsv.h"
#include "schema/record/official_id.h"

namespace tracuu {
namespace {

template <typename Use>
void for_each_word(std::string_view key, Use use) {
  for (std::size_t begin = 0; begin < key.size();) {
    const std::size_t end = std::min(key.find(' ', begin), key.size());
    if (end > begin) use(std::string(key.substr(begin, end - begin)));
    begin = end + 1;
  }
}

/// Short forms of one word and what they stand for, as official_name_key()s. Of several expansions
/// the first, which the table calls the likeliest.
std::unordered_map<std::string, std::string> read_short_forms() {
  std::unordered_map<std::string, std::string> forms;
  const std::string_view table = embedded::abbreviations_tsv;
  for (std::size_t begin = 0; begin < table.size();) {
    const std::size_t end = std::min(table.find('\n', begin), table.size());
    const std::string_view line = table.substr(begin, end - begin);
    begin = end + 1;
    const std::size_t tab = line.find('\t');
    if (line.empty() || line.front() == '#' || tab == std::string_view::npos) continue;
    const std::string_view expansion = line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1);
    forms.emplace(official_name_key(line.substr(0, tab)), official_name_key(expansion));
  }
  return forms;
}

/// Words that do not tell one organ from another, and those of a place's level.
std::unordered_set<std::string> keys_of(const std::vector<std::string_view>& words) {
  std::unordered_set<std::string> keys;
  for (const std::string_view word : words) {
    for_each_word(official_name_key(word), [&](const std::string& key) { keys.insert(key); });
  }
  return keys;
}

std::string join_words(std::string_view key, const std::unordered_set<std::string>& left_out) {
  static const auto short_forms = read_short_forms();
  std::string joined;
  const auto add = [&](const std::string& word) {
    if (left_out.count(word) > 0) return;
    if (!joined.empty()) joined.push_back(' ');
    joined += word;
  };
  for_each_word(key, [&](const std::string& word) {
    const auto form = short_forms.find(word);
    if (form == short_forms.end()) return add(word);
    for_each_word(form->second, add);
  });
  return joined;
}

std::string role_key(std::string_view role) {
  static const auto left_out = keys_of({"nguyên", "cựu", "quyền", "tân", "đương kim"});
  return join_words(official_name_key(role), left_out);
}

std::string organ_key(std::string_view organ) {
  static const auto left_out = keys_of({"và", "-", ",", "&", "của"});
  return join_words(official_name_key(organ), left_out);
}

std::string area_key(std::string_view area) {
  static const auto left_out = keys_of({"tỉnh", "thành phố", "TP", "TP.", ".", "huyện", "quận",
                                        "thị xã", "xã", "phường", "thị trấn", "của"});
  return join_words(official_name_key(area), left_out);
}

/// What only one side states does not speak against it.
bool agree(const std::string& a, const std::string& b) {
  return a.empty() || b.empty() || a == b;
}

bool is_former(const CitedOffice& office) {
  static const std::array<std::string, 2> words{official_name_key("nguyên"),
                                                official_name_key("cựu")};
  const std::string key = official_name_key(office.text);
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return key.starts_with(word + ' '); });
}

}  // namespace

bool covers(const Membership& membership, std::optional<Day> day) {
  const DayRange& days = membership.days;
  if (!days.first && !days.last) return true;
  return day && (!days.first || *days.first <= *day) && (!days.last || *day <= *days.last);
}

bool fits(const Membership& membership, const CitedOffice& office, std::optional<Day> day) {
  if (day) {
    const DayRange& days = membership.days;
    if (days.first && *day < *days.first) return false;
    if (days.last && *days.last < *day && !is_former(office)) return false;
  }
  // An office that the source gave in one piece is all title.
  const bool parted = !office.title.empty();
  const std::string role = role_key(parted ? office.title : office.text);
  if (!parted) return role.starts_with(role_key(membership.role));
  return agree(role_key(membership.role), role) &&
         agree(organ_key(membership.organ), organ_key(office.organ)) &&
         agree(area_key(membership.area), area_key(office.place));
}

}  // namespace tracuu
