#include "indexer/extract/second_mentions.h"

namespace tracuu {

namespace {

constexpr auto kSeveral = static_cast<std::size_t>(-1);

}  // namespace

SecondMentions::SecondMentions(const std::vector<Person>& people) {
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (people[i].absorbed) continue;
    note(by_name_, people[i].last_name_key, i);
    if (!people[i].vietnamese) note(by_name_, people[i].first_name_key, i);
    for (const std::string& office : people[i].office_keys()) note_office(office, i);
  }
}

void SecondMentions::note(Holders& holders, const std::string& key, std::size_t person) {
  const auto [entry, is_new] = holders.try_emplace(key, person);
  if (!is_new && entry->second != person) entry->second = kSeveral;
}

/// The office and its beginnings of two words and more: one word ("Phó") says nothing.
void SecondMentions::note_office(const std::string& key, std::size_t person) {
  note(by_office_, key, person);
  const std::size_t first = key.find(' ');
  if (first == std::string::npos) return;
  for (std::size_t end = key.find(' ', first + 1); end != std::string::npos;
       end = key.find(' ', end + 1)) {
    note(by_office_, key.substr(0, end), person);
  }
}

void SecondMentions::note_vacant(const std::string& office_key) {
  if (by_office_.find(office_key) == by_office_.end()) note_office(office_key, kSeveral);
}

std::optional<std::size_t> SecondMentions::find(const Holders& holders, const std::string& key) {
  const auto holder = holders.find(key);
  if (holder == holders.end() || holder->second == kSeveral) return std::nullopt;
  return holder->second;
}

std::optional<std::size_t> SecondMentions::find_by_name(const std::string& word_key) const {
  return find(by_name_, word_key);
}

std::optional<std::size_t> SecondMentions::find_by_office(const std::string& office_key) const {
  return find(by_office_, office_key);
}

}  // namespace tracuu
