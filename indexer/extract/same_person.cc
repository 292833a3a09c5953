#include "indexer/extract/same_person.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "schema/text/ascii.h"

namespace tracuu {
namespace {

constexpr auto kSeveral = static_cast<std::size_t>(-1);

/// official_name_key() without the tones: "lê mạnh hùng" of "lê_3 mạnh hùng".
std::string without_tones(const std::string& key) {
  std::string toneless;
  for (std::size_t i = 0; i < key.size(); ++i) {
    const bool mark = key[i] == '_' || (is_digit(key[i]) && i > 0 && key[i - 1] == '_');
    if (!mark) toneless.push_back(key[i]);
  }
  return toneless;
}

std::ptrdiff_t count_syllables(const std::string& key) {
  return std::count(key.begin(), key.end(), ' ') + 1;
}

void note(PeopleByKey& people, const std::string& key, std::size_t person) {
  const auto [entry, is_new] = people.try_emplace(key, person);
  if (!is_new) entry->second = kSeveral;
}

/// The person of `key`, kSeveral if it is nobody's or not one's alone.
std::size_t find(const PeopleByKey& people, const std::string& key) {
  const auto entry = people.find(key);
  return entry == people.end() ? kSeveral : entry->second;
}

/// By the order of appearance, so that what one person takes over has an order too.
std::vector<SamePerson> in_order(std::vector<SamePerson> pairs) {
  std::sort(pairs.begin(), pairs.end(),
            [](const SamePerson& a, const SamePerson& b) { return a.part < b.part; });
  return pairs;
}

}  // namespace

std::vector<SamePerson> find_misprints(const std::vector<Person>& people,
                                       const PeopleByKey& by_key) {
  PeopleByKey by_toneless_key;
  for (const auto& [key, i] : by_key) {
    if (people[i].vietnamese) note(by_toneless_key, without_tones(key), i);
  }
  std::vector<SamePerson> pairs;
  for (const auto& [key, i] : by_key) {
    if (people[i].vietnamese || people[i].absorbed) continue;
    const std::size_t whole = find(by_toneless_key, without_tones(key));
    if (whole != kSeveral) pairs.push_back({i, whole});
  }
  return in_order(std::move(pairs));
}

std::vector<SamePerson> find_run_on_names(const std::vector<Person>& people,
                                          const PeopleByKey& by_key) {
  constexpr std::ptrdiff_t kUsualName = 3;  // syllables
  std::vector<SamePerson> pairs;
  for (const auto& [key, i] : by_key) {
    if (!people[i].vietnamese || people[i].absorbed || people[i].namings() > 1) continue;
    if (count_syllables(key) <= kUsualName) continue;
    const std::size_t whole = find(by_key, key.substr(0, key.rfind(' ')));
    if (whole != kSeveral && people[whole].namings() > 1) pairs.push_back({i, whole});
  }
  return in_order(std::move(pairs));
}

std::vector<SamePerson> find_given_names(const std::vector<Person>& people,
                                         const PeopleByKey& by_key) {
  constexpr std::ptrdiff_t kGivenNames = 2;  // syllables
  constexpr std::ptrdiff_t kUsualName = 3;
  PeopleByKey by_given_names;
  std::unordered_set<std::size_t> long_names;
  for (const auto& [key, i] : by_key) {
    const std::ptrdiff_t syllables = count_syllables(key);
    if (!people[i].vietnamese || people[i].absorbed || syllables < kUsualName) continue;
    if (syllables > kUsualName) long_names.insert(i);
    note(by_given_names, key.substr(key.rfind(' ', key.rfind(' ') - 1) + 1), i);
  }
  std::vector<SamePerson> pairs;
  for (const auto& [key, i] : by_key) {
    if (people[i].absorbed || count_syllables(key) != kGivenNames) continue;
    const std::size_t whole = find(by_given_names, key);
    if (whole == kSeveral) continue;
    if (people[i].by_given_names || long_names.count(whole) == 0) pairs.push_back({i, whole});
  }
  return in_order(std::move(pairs));
}

std::vector<SamePerson> find_initials(const std::vector<Person>& people,
                                      const PeopleByKey& by_key) {
  const auto has_initial = [](const std::string& key) { return key.size() > 2 && key[1] == '.'; };
  const bool any = std::any_of(by_key.begin(), by_key.end(),
                               [&](const auto& each) { return has_initial(each.first); });
  if (!any) return {};
  // By what initials may leave of a name: "r tayyip erdogan", "r erdogan".
  PeopleByKey by_initial;
  for (const auto& [key, i] : by_key) {
    if (people[i].absorbed || has_initial(key)) continue;
    for (std::size_t at = key.find(' '); at != std::string::npos; at = key.find(' ', at + 1)) {
      note(by_initial, key.front() + key.substr(at), i);
    }
  }
  std::vector<SamePerson> pairs;
  for (const auto& [key, i] : by_key) {
    if (people[i].absorbed || !has_initial(key)) continue;
    const std::size_t whole = find(by_initial, key.front() + key.substr(2));
    if (whole != kSeveral) pairs.push_back({i, whole});
  }
  return in_order(std::move(pairs));
}

}  // namespace tracuu
