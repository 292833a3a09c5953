#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/extract/bindings.h"
#include "indexer/extract/constituents.h"
#include "indexer/extract/extract.h"
#include "indexer/extract/lexeme.h"
#include "indexer/extract/name_lexicon.h"
#include "schema/record/official_id.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

/// The characters of lexemes [begin, end) as written, blanks to one.
std::string words_of(const LexemeText& text, std::size_t begin, std::size_t end) {
  std::string words;
  for (std::size_t i = begin; i < end; ++i) {
    if (i > begin && !text[i].glued) words.push_back(' ');
    words += text.surface(i);
  }
  return words;
}

/// "ĐINH TIẾN DŨNG" -> "Đinh Tiến Dũng"; "K'RÉ" -> "K'Ré". Words in mixed case stay.
std::string title_case(std::string_view word, LexemeShape shape) {
  if (shape != LexemeShape::Upper) return std::string(word);
  std::string result;
  bool begins = true;
  const std::string lowered = lower(word);
  for (std::size_t i = 0; i < lowered.size();) {
    std::size_t length = 1;
    while (i + length < lowered.size() &&
           (static_cast<unsigned char>(lowered[i + length]) & 0xC0U) == 0x80U) {
      ++length;
    }
    const std::string_view letter = std::string_view(lowered).substr(i, length);
    result += begins ? upper(letter) : std::string(letter);
    begins = letter == "'" || letter == "-";
    i += length;
  }
  return result;
}

std::string name_of(const LexemeText& text, const Constituent& part) {
  std::string name;
  for (std::size_t i = part.begin; i < part.end; ++i) {
    if (i > part.begin && !text[i].glued) name.push_back(' ');
    name += title_case(text.surface(i), text[i].shape);
  }
  return name;
}

/// All that one article says of one name.
struct Person {
  std::vector<std::pair<std::string, std::uint32_t>> spellings;
  std::vector<std::string> offices;
  std::vector<std::string> office_keys;
  std::string short_name_key;
  std::uint32_t mentions = 0;
  bool official = false;
  bool vietnamese = false;  ///< The first word is a surname of the tables.

  void add_spelling(const std::string& name);
  void add_office(const std::string& office);
  std::string best_spelling() const;
};

void Person::add_spelling(const std::string& name) {
  ++mentions;
  for (auto& [spelling, count] : spellings) {
    if (spelling == name) {
      ++count;
      return;
    }
  }
  spellings.emplace_back(name, 1U);
}

void Person::add_office(const std::string& office) {
  constexpr std::size_t kMostOffices = 40;
  const std::string key = official_name_key(office);
  if (offices.size() >= kMostOffices) return;
  if (std::find(office_keys.begin(), office_keys.end(), key) != office_keys.end()) return;
  office_keys.push_back(key);
  offices.push_back(office);
}

std::string Person::best_spelling() const {
  const auto best =
      std::max_element(spellings.begin(), spellings.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == spellings.end() ? std::string() : best->first;
}

/// Gathers people over the texts of one article.
class OfficialCollector {
 public:
  void add(const NormalizedText& text) {
    texts_.push_back({split_lexemes(text.text), {}, {}});
    Reading& reading = texts_.back();
    reading.parts = read_constituents(reading.text);
    reading.bound.resize(reading.parts.size());
  }

  std::vector<CitedOfficial> collect() {
    about_council_ = std::any_of(texts_.begin(), texts_.end(), mentions_council);
    for (Reading& reading : texts_) add_namings(reading);
    join_given_names();
    for (const Reading& reading : texts_) count_second_mentions(reading);
    return officials();
  }

 private:
  struct Reading {
    LexemeText text;
    std::vector<Constituent> parts;
    std::vector<bool> bound;  ///< Per part: an office that a name bears.
  };

  static bool mentions_council(const Reading& reading);
  void add_namings(Reading& reading);
  bool proves(const Reading& reading, const Naming& naming) const;
  void count_second_mentions(const Reading& reading);
  void join_given_names();
  std::vector<CitedOfficial> officials() const;

  std::vector<Reading> texts_;
  std::vector<Person> people_;  ///< In order of appearance.
  std::unordered_map<std::string, std::size_t> by_key_;
  bool about_council_ = false;
};

bool OfficialCollector::mentions_council(const Reading& reading) {
  for (std::string_view council :
       {"Quốc hội", "quốc hội", "HĐND", "ĐBQH", "dự Luật", "dự luật", "dự án luật", "chất vấn"}) {
    if (reading.text.text.find(council) != std::string_view::npos) return true;
  }
  return false;
}

bool OfficialCollector::proves(const Reading& reading, const Naming& naming) const {
  if (naming.comrade) return true;
  return std::any_of(naming.offices.begin(), naming.offices.end(), [&](std::size_t office) {
    const OfficeStanding standing = reading.parts[office].standing;
    return standing == OfficeStanding::Public ||
           (standing == OfficeStanding::Delegate && about_council_) ||
           (standing == OfficeStanding::Unproven && naming.officer);
  });
}

void OfficialCollector::add_namings(Reading& reading) {
  for (const Naming& naming : bind_offices(reading.parts)) {
    const Constituent& part = reading.parts[naming.constituent];
    const std::string name = name_of(reading.text, part);
    const auto [entry, is_new] = by_key_.try_emplace(official_name_key(name), people_.size());
    if (is_new) {
      people_.emplace_back();
      people_.back().vietnamese =
          NameLexicon::instance().surname(reading.text[part.begin].word).listed;
      people_.back().short_name_key = official_name_key(reading.text.surface(part.end - 1));
    }
    Person& person = people_[entry->second];
    person.add_spelling(name);
    person.official |= proves(reading, naming);
    for (const std::size_t office : naming.offices) {
      reading.bound[office] = true;
      if (reading.parts[office].standing == OfficeStanding::Private) continue;
      person.add_office(
          words_of(reading.text, reading.parts[office].begin, reading.parts[office].end));
    }
  }
}

/// "ông Hoan", "Bí thư Thành ủy" without a name: a mention of the one person it can mean.
void OfficialCollector::count_second_mentions(const Reading& reading) {
  constexpr auto kSeveral = static_cast<std::size_t>(-1);
  std::unordered_map<std::string, std::size_t> meant;
  const auto note = [&](const std::string& key, std::size_t person) {
    const auto [entry, is_new] = meant.try_emplace(key, person);
    if (!is_new && entry->second != person) entry->second = kSeveral;
  };
  for (std::size_t i = 0; i < people_.size(); ++i) {
    note(people_[i].short_name_key, i);
    for (const std::string& office : people_[i].office_keys) note(office, i);
  }
  const std::vector<Constituent>& parts = reading.parts;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const bool bare_office = parts[i].part == Part::Office && !parts[i].plural && !reading.bound[i];
    if (!bare_office && parts[i].part != Part::ShortName) continue;
    const auto person =
        meant.find(official_name_key(words_of(reading.text, parts[i].begin, parts[i].end)));
    if (person == meant.end() || person->second == kSeveral) continue;
    ++people_[person->second].mentions;
  }
}

/// "Bí thư Xuân Anh" is Nguyễn Xuân Anh, whom the article names too.
void OfficialCollector::join_given_names() {
  constexpr std::size_t kGivenNames = 2;  // syllables
  std::unordered_map<std::string, std::size_t> by_given_names;
  for (const auto& [key, i] : by_key_) {
    const std::size_t first = key.find(' ');
    if (!people_[i].vietnamese || first == std::string::npos ||
        std::count(key.begin(), key.end(), ' ') < 2)
      continue;
    by_given_names.emplace(key.substr(first + 1), i);
  }
  for (const auto& [key, i] : by_key_) {
    if (std::count(key.begin(), key.end(), ' ') + 1 != kGivenNames) continue;
    const auto whole = by_given_names.find(key);
    if (whole == by_given_names.end()) continue;
    Person& person = people_[whole->second];
    person.official |= people_[i].official;
    person.mentions += people_[i].mentions;
    for (const std::string& office : people_[i].offices) person.add_office(office);
    people_[i].official = false;
  }
}

std::vector<CitedOfficial> OfficialCollector::officials() const {
  std::vector<CitedOfficial> found;
  for (const Person& person : people_) {
    if (!person.official) continue;
    const std::string name = person.best_spelling();
    found.push_back({official_id(name), name, person.offices, person.mentions});
  }
  return found;
}

}  // namespace

std::vector<CitedOfficial> find_officials(const NormalizedText& title, const NormalizedText& body) {
  OfficialCollector collector;
  collector.add(title);
  collector.add(body);
  return collector.collect();
}

}  // namespace tracuu
