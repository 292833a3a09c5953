#include "indexer/extract/person.h"

#include <algorithm>
#include <tuple>

#include "schema/record/official_id.h"

namespace tracuu {

namespace {

constexpr std::size_t kMostOffices = 40;

auto place_of(const Mention& mention) {
  return std::tuple(mention.field, mention.begin);
}

}  // namespace

void Person::add_mention(TextField field, std::uint32_t begin, std::uint32_t end,
                         OfficialEvidence evidence) {
  ++mentions_;
  // Second mentions come after all full names: twice the room, so that the first fifty are kept.
  if (occurrences_.size() >= 2 * kMostMentions) return;
  occurrences_.push_back({field, begin, end, std::string(name_of(evidence))});
}

void Person::add_naming(const std::string& name, TextField field, std::uint32_t begin,
                        std::uint32_t end, OfficialEvidence evidence) {
  add_mention(field, begin, end, evidence);
  for (auto& [spelling, count] : spellings_) {
    if (spelling == name) {
      ++count;
      return;
    }
  }
  spellings_.emplace_back(name, 1U);
}

std::uint32_t Person::namings() const {
  std::uint32_t all = 0;
  for (const auto& [spelling, count] : spellings_) all += count;
  return all;
}

void Person::add_office(CitedOffice office) {
  if (offices_.size() >= kMostOffices) return;
  std::string key = official_name_key(office.text);
  if (has_office(key)) return;
  office_keys_.push_back(std::move(key));
  offices_.push_back(std::move(office));
}

bool Person::has_office(const std::string& office_key) const {
  return std::find(office_keys_.begin(), office_keys_.end(), office_key) != office_keys_.end();
}

void Person::absorb(const Person& other) {
  official |= other.official;
  mentions_ += other.mentions_;
  occurrences_.insert(occurrences_.end(), other.occurrences_.begin(), other.occurrences_.end());
  for (const CitedOffice& office : other.offices_) add_office(office);
}

std::string Person::best_spelling() const {
  const auto best =
      std::max_element(spellings_.begin(), spellings_.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == spellings_.end() ? std::string() : best->first;
}

CitedOfficial Person::cite() const {
  CitedOfficial cited;
  cited.name = best_spelling();
  cited.spelling = cited.name;
  cited.id = official_id(cited.name);
  cited.offices = offices_;
  cited.mentions = mentions_;
  cited.occurrences = occurrences_;
  std::sort(cited.occurrences.begin(), cited.occurrences.end(),
            [](const Mention& a, const Mention& b) { return place_of(a) < place_of(b); });
  if (cited.occurrences.size() > kMostMentions) cited.occurrences.resize(kMostMentions);
  return cited;
}

}  // namespace tracuu
