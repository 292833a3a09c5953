#include "indexer/authority/authority.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "indexer/authority/office_match.h"
#include "schema/record/official_id.h"

namespace tracuu {
namespace {

constexpr std::size_t kLongestWay = 16;  // Merges and splits in a row; ends whatever a file says.

bool states_office(const Membership& when) {
  return !when.role.empty() || !when.organ.empty() || !when.area.empty();
}

bool holds(const Membership& when, const CitedOfficial& official, std::optional<Day> day) {
  if (!states_office(when)) return covers(when, day);
  return std::any_of(
      official.offices.begin(), official.offices.end(), [&](const CitedOffice& office) {
        return fits(when, office, day) && (when.organ.empty() || !office.organ.empty()) &&
               (when.area.empty() || !office.place.empty());
      });
}

bool fits_any(const KnownPerson& person, const CitedOfficial& official, std::optional<Day> day) {
  return std::any_of(
      person.memberships.begin(), person.memberships.end(), [&](const Membership& membership) {
        if (official.offices.empty()) return covers(membership, day);
        return std::any_of(
            official.offices.begin(), official.offices.end(),
            [&](const CitedOffice& office) { return fits(membership, office, day); });
      });
}

/// Notes in `whole` that the source states `part`, if it does.
void keep_stated(const CitedOfficial& part, CitedOfficial& whole) {
  if (part.mentions > 0) return;
  const bool renamed = part.resolved_by == "authority";
  CitedOfficial::Stated stated{.id = renamed ? official_id(part.spelling) : part.id,
                               .name = renamed ? part.spelling : part.name,
                               .offices = part.offices};
  whole.stated.push_back(std::move(stated));
}

/// Makes `second` part of `first`, who is the same person.
void join(CitedOfficial& first, CitedOfficial second) {
  if (first.stated.empty()) keep_stated(first, first);
  keep_stated(second, first);
  first.mentions += second.mentions;
  for (CitedOffice& office : second.offices) {
    if (std::find(first.offices.begin(), first.offices.end(), office) == first.offices.end())
      first.offices.push_back(std::move(office));
  }
  first.occurrences.insert(first.occurrences.end(), second.occurrences.begin(),
                           second.occurrences.end());
  std::stable_sort(first.occurrences.begin(), first.occurrences.end(),
                   [](const Mention& a, const Mention& b) {
                     return std::pair(a.field, a.begin) < std::pair(b.field, b.begin);
                   });
  if (first.occurrences.size() > kMostMentions) first.occurrences.resize(kMostMentions);
}

}  // namespace

/// The key of a subject, which is one of this authority's from now on.
std::string Authority::enter_subject(std::string_view subject) {
  if (!subject.starts_with(kNameSubject)) {
    subject_ids_.emplace_back(subject);
    return std::string(subject);
  }
  const std::string_view name = subject.substr(kNameSubject.size());
  subject_ids_.push_back(official_id(name));
  return std::string(kNameSubject) + official_name_key(name);
}

bool Authority::add_person(KnownPerson person) {
  if (!by_id_.try_emplace(person.id, persons_.size()).second) return false;
  const auto add_name = [&](const std::string& name) {
    auto& bearers = names_[official_name_key(name)];
    if (bearers.empty() || bearers.back() != persons_.size()) bearers.push_back(persons_.size());
  };
  add_name(person.name);
  for (const std::string& alias : person.aliases) add_name(alias);
  persons_.push_back(std::move(person));
  return true;
}

bool Authority::add_merge(std::string_view from, const std::string& to) {
  const std::string subject = enter_subject(from);
  std::string end = to;
  for (std::size_t steps = 0; steps < kLongestWay; ++steps) {
    if (end == subject) return false;
    const auto next = merges_.find(end);
    if (next == merges_.end()) {
      merges_[subject] = to;
      return true;
    }
    end = next->second;
  }
  return false;
}

void Authority::add_split(std::string_view from, std::vector<SplitBranch> branches) {
  splits_[enter_subject(from)] = std::move(branches);
}

const SplitBranch* Authority::find_branch(const std::string& subject, const CitedOfficial& official,
                                          std::optional<Day> day) const {
  const auto split = splits_.find(subject);
  if (split == splits_.end()) return nullptr;
  const auto branch =
      std::find_if(split->second.begin(), split->second.end(),
                   [&](const SplitBranch& each) { return holds(each.when, official, day); });
  return branch == split->second.end() ? nullptr : &*branch;
}

/// Follows splits and merges of an id to its end.
std::string Authority::settle(std::string id, const CitedOfficial& official,
                              std::optional<Day> day) const {
  for (std::size_t steps = 0; steps < kLongestWay; ++steps) {
    if (const SplitBranch* branch = find_branch(id, official, day); branch && branch->to != id) {
      id = branch->to;
    } else if (const auto merge = merges_.find(id); merge != merges_.end()) {
      id = merge->second;
    } else {
      break;
    }
  }
  return id;
}

std::vector<Authority::PersonIndex> Authority::fitting(const std::string& name_key,
                                                       const CitedOfficial& official,
                                                       std::optional<Day> day) const {
  std::vector<PersonIndex> found;
  const auto bearers = names_.find(name_key);
  if (bearers == names_.end()) return found;
  // "đồng chí A" without an office: only if there is but one A.
  if (official.offices.empty() && bearers->second.size() > 1) return bearers->second;
  std::copy_if(bearers->second.begin(), bearers->second.end(), std::back_inserter(found),
               [&](PersonIndex person) { return fits_any(persons_[person], official, day); });
  return found;
}

void Authority::identify(CitedOfficial& official, std::optional<Day> day) const {
  const std::string& spelling = official.spelling.empty() ? official.name : official.spelling;
  if (official.id != official_id(spelling)) return;  // The source's own.
  const std::string key = official_name_key(spelling);
  const std::string subject = std::string(kNameSubject) + key;
  std::string id;
  if (const SplitBranch* branch = find_branch(subject, official, day)) {
    id = branch->to;
  } else if (const auto persons = fitting(key, official, day); persons.size() == 1) {
    id = persons_[persons.front()].id;
  } else if (const auto merge = merges_.find(subject); merge != merges_.end()) {
    id = merge->second;
  } else {
    if (persons.size() > 1) official.resolved_by = "ambiguous";
    return;
  }
  official.id = settle(std::move(id), official, day);
  official.resolved_by = "authority";
  if (const auto person = by_id_.find(official.id); person != by_id_.end())
    official.name = persons_[person->second].name;
}

void Authority::identify(Article& article) const {
  if (empty()) return;
  std::optional<Day> day;
  if (article.published) day = article.published->day;
  std::vector<CitedOfficial> people;
  std::unordered_map<std::string, std::size_t> by_id;
  for (CitedOfficial& official : article.officials) {
    identify(official, day);
    const auto [place, is_new] = by_id.try_emplace(official.id, people.size());
    if (is_new) {
      people.push_back(std::move(official));
    } else {
      join(people[place->second], std::move(official));
    }
  }
  article.officials = std::move(people);
}

std::vector<std::string> Authority::concerned_ids() const {
  std::vector<std::string> ids = subject_ids_;
  for (const KnownPerson& person : persons_) {
    ids.push_back(person.id);
    ids.push_back(official_id(person.name));
    for (const std::string& alias : person.aliases) ids.push_back(official_id(alias));
  }
  for (const auto& [from, to] : merges_) ids.push_back(to);
  for (const auto& [from, branches] : splits_) {
    for (const SplitBranch& branch : branches) ids.push_back(branch.to);
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

}  // namespace tracuu
