#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "indexer/extract/bindings.h"
#include "indexer/extract/constituents.h"
#include "indexer/extract/extract.h"
#include "indexer/extract/lexeme.h"
#include "indexer/extract/name_lexicon.h"
#include "indexer/extract/person.h"
#include "indexer/extract/same_person.h"
#include "indexer/extract/second_mentions.h"
#include "indexer/extract/spelling.h"
#include "schema/record/official_id.h"

namespace tracuu {
namespace {

/// One of the article's texts, read.
struct Reading {
  TextField field;
  const NormalizedText& normalized;
  LexemeText text;
  std::vector<Constituent> parts;
  std::vector<bool> bound;  ///< Per part: an office that a name bears.

  std::uint32_t begin_of(const Constituent& part) const {
    return normalized.to_original(text[part.begin].begin);
  }
  std::uint32_t end_of(const Constituent& part) const {
    return normalized.end_in_original(text[part.end - 1].end);
  }
  std::string key_of(std::size_t begin, std::size_t end) const {
    return official_name_key(words_of(text, begin, end));
  }
  std::string key_of(const Constituent& part) const {
    return key_of(part.part == Part::Office ? office_begin(part) : part.begin, part.end);
  }
  /// Where the office of `part` begins behind "tân", "đương kim".
  std::size_t office_begin(const Constituent& part) const {
    const auto epithet =
        NameLexicon::instance().find(text, part.begin, kinds_of(PhraseKind::Epithet));
    return part.begin + epithet.length;
  }
  bool is(std::size_t part, Part kind) const {
    return part < parts.size() && parts[part].part == kind;
  }
  /// An office in the text that no name bears, nor the given name after it.
  bool is_vacant(std::size_t part) const {
    return is(part, Part::Office) && !parts[part].plural && !bound[part] &&
           !is(part + 1, Part::ShortName);
  }
};

/// A title alone behind a comma, as the only one there, of a person who has an office before the
/// name, or one that only one person holds: "Qua Đại sứ A, Thủ tướng gửi lời chúc", "Thăm cửa hàng
/// của A, Thủ tướng dặn". It may begin the next clause.
bool is_doubtful(const Reading& reading, const Naming& naming, std::size_t i) {
  const Constituent& office = reading.parts[i];
  if (i < naming.constituent || i != naming.offices.back() || office.title_end != office.end)
    return false;
  const auto behind = std::count_if(naming.offices.begin(), naming.offices.end(),
                                    [&](std::size_t each) { return each > naming.constituent; });
  if (behind != 1 || office.standing != OfficeStanding::Public) return false;
  if (naming.offices.front() < naming.constituent) return true;
  return naming.evidence == OfficialEvidence::OfficeAfter &&
         reading.is(naming.constituent + 1, Part::Comma) &&
         NameLexicon::instance().is_phrase(reading.text, office.begin, office.end,
                                           kinds_of(PhraseKind::UniqueTitle));
}

/// The office as written, but for "tân"; "nguyên" before one that only the words before it show to
/// be held no more.
CitedOffice cite_office(const Reading& reading, const Constituent& office) {
  const std::size_t begin = reading.office_begin(office);
  CitedOffice cited{.text = words_of(reading.text, begin, office.end),
                    .title = words_of(reading.text, begin, office.title_end),
                    .organ = words_of(reading.text, office.title_end, office.place_begin),
                    .place = words_of(reading.text, office.place_begin, office.end)};
  const bool said =
      NameLexicon::instance().find(reading.text, begin, kinds_of(PhraseKind::Former)).length == 1;
  if (office.former && !said) {
    cited.text.insert(0, "nguyên ");
    cited.title.insert(0, "nguyên ");
  }
  return cited;
}

/// Gathers people over the texts of one article.
class OfficialCollector {
 public:
  void add(TextField field, const NormalizedText& text) {
    texts_.push_back({field, text, split_lexemes(text.text), {}, {}});
    Reading& reading = texts_.back();
    reading.parts = read_constituents(reading.text);
    reading.bound.resize(reading.parts.size());
  }

  std::vector<CitedOfficial> collect() {
    for (Reading& reading : texts_) add_namings(reading);
    if (people_.empty()) return {};
    settle_doubtful_offices();
    join(find_transliterations());
    join(find_misprints(people_, by_key_));
    join(find_run_on_names(people_, by_key_));
    join(find_given_names(people_, by_key_));
    join(find_initials(people_, by_key_));
    prove_by_given_names();
    prove_by_vacant_chairs();
    const bool any = std::any_of(people_.begin(), people_.end(),
                                 [](const Person& person) { return person.official; });
    if (any) count_second_mentions();
    return officials();
  }

 private:
  /// A name with a chair's title alone: "Chủ tịch Nguyễn Văn An".
  struct BareChair {
    std::size_t person;
    std::string title_key;
    bool before_name;  ///< "Chủ tịch Nguyễn Văn An", not "ông Nguyễn Văn An, Chủ tịch".
  };

  /// See is_doubtful().
  struct DoubtfulOffice {
    std::size_t person;
    Reading* reading;
    std::size_t part;
    CitedOffice office;
  };

  static bool mentions_council(const Reading& reading);
  static bool mentions_committee(const Reading& reading);
  bool is_about_council();
  Person& person_named(const Reading& reading, const Constituent& part, const std::string& name);
  void add_namings(Reading& reading);
  void add_offices(Reading& reading, const Naming& naming, Person& person);
  void settle_doubtful_offices();
  std::vector<SamePerson> find_transliterations() const;
  void join(const std::vector<SamePerson>& pairs);
  bool proves(const Reading& reading, const Naming& naming);
  void prove_by_given_names();
  void prove_by_vacant_chairs();
  void count_second_mentions();
  void count_second_mentions(const Reading& reading, const SecondMentions& meant);
  std::vector<CitedOfficial> officials() const;

  std::vector<Reading> texts_;
  std::vector<Person> people_;  ///< In order of appearance.
  PeopleByKey by_key_;
  std::vector<BareChair> bare_chairs_;
  std::vector<DoubtfulOffice> doubtful_;
  std::optional<bool> about_council_;  ///< Once it was asked.
};

bool OfficialCollector::mentions_council(const Reading& reading) {
  for (std::string_view council :
       {"Quốc hội", "quốc hội", "HĐND", "ĐBQH", "dự Luật", "dự luật", "dự án luật", "chất vấn"}) {
    if (reading.text.text.find(council) != std::string_view::npos) return true;
  }
  return false;
}

bool OfficialCollector::mentions_committee(const Reading& reading) {
  for (std::string_view committee : {"UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân"}) {
    if (reading.text.text.find(committee) != std::string_view::npos) return true;
  }
  return false;
}

bool OfficialCollector::is_about_council() {
  if (!about_council_) about_council_ = std::any_of(texts_.begin(), texts_.end(), mentions_council);
  return *about_council_;
}

bool OfficialCollector::proves(const Reading& reading, const Naming& naming) {
  if (naming.comrade) return true;
  return std::any_of(naming.offices.begin(), naming.offices.end(), [&](std::size_t office) {
    if (is_doubtful(reading, naming, office)) return false;
    const OfficeStanding standing = reading.parts[office].standing;
    return standing == OfficeStanding::Public ||
           (standing == OfficeStanding::Delegate && is_about_council()) ||
           (standing == OfficeStanding::Unproven && naming.officer);
  });
}

Person& OfficialCollector::person_named(const Reading& reading, const Constituent& part,
                                        const std::string& name) {
  const auto [entry, is_new] = by_key_.try_emplace(official_name_key(name), people_.size());
  if (is_new) {
    people_.emplace_back();
    Person& person = people_.back();
    const Surname surname = NameLexicon::instance().surname(reading.text[part.begin].word);
    person.vietnamese = surname.listed;
    person.by_given_names = surname.ambiguous || surname.middle_name;
    person.first_name_key = reading.key_of(part.begin, part.begin + 1);
    person.last_name_key = reading.key_of(part.end - 1, part.end);
  }
  return people_[entry->second];
}

void OfficialCollector::add_namings(Reading& reading) {
  for (const Naming& naming : bind_offices(reading.parts)) {
    const Constituent& part = reading.parts[naming.constituent];
    const std::string name = spell_name(reading.text, part.begin, part.end);
    Person& person = person_named(reading, part, name);
    person.add_naming(name, reading.field, reading.begin_of(part), reading.end_of(part),
                      naming.evidence);
    person.official |= proves(reading, naming);
    add_offices(reading, naming, person);
  }
}

void OfficialCollector::add_offices(Reading& reading, const Naming& naming, Person& person) {
  for (const std::size_t i : naming.offices) {
    const Constituent& office = reading.parts[i];
    reading.bound[i] = true;
    if (office.standing == OfficeStanding::Private) continue;
    CitedOffice cited = cite_office(reading, office);
    if (is_doubtful(reading, naming, i)) {
      const auto index = static_cast<std::size_t>(&person - people_.data());
      doubtful_.push_back({index, &reading, i, std::move(cited)});
      continue;
    }
    person.add_office(std::move(cited));
    if (office.standing == OfficeStanding::Unproven && office.title_end == office.end) {
      bare_chairs_.push_back({static_cast<std::size_t>(&person - people_.data()),
                              reading.key_of(office), i + 1 == naming.constituent});
    }
  }
}

/// A doubtful office is his who stands before it, unless the article has it as another's.
void OfficialCollector::settle_doubtful_offices() {
  for (DoubtfulOffice& doubtful : doubtful_) {
    const std::string key = official_name_key(doubtful.office.text);
    const bool anothers = !people_[doubtful.person].has_office(key) &&
                          std::any_of(people_.begin(), people_.end(),
                                      [&](const Person& person) { return person.has_office(key); });
    if (anothers) {
      doubtful.reading->bound[doubtful.part] = false;
    } else {
      people_[doubtful.person].add_office(std::move(doubtful.office));
      people_[doubtful.person].official = true;
    }
  }
}

/// "Đô-nan Trăm (Donald Trump)" is Donald Trump.
std::vector<SamePerson> OfficialCollector::find_transliterations() const {
  const auto person_of = [&](const Reading& reading, std::size_t part) {
    const Constituent& name = reading.parts[part];
    return by_key_.find(official_name_key(spell_name(reading.text, name.begin, name.end)));
  };
  std::vector<SamePerson> pairs;
  for (const Reading& reading : texts_) {
    for (std::size_t i = 0; i + 3 < reading.parts.size(); ++i) {
      if (!reading.is(i, Part::Name) || !reading.is(i + 1, Part::Open)) continue;
      if (!reading.is(i + 2, Part::Name) || !reading.is(i + 3, Part::Close)) continue;
      const auto part = person_of(reading, i);
      const auto whole = person_of(reading, i + 2);
      if (part == by_key_.end() || whole == by_key_.end() || part->second == whole->second)
        continue;
      const Constituent& name = reading.parts[i];
      const bool hyphen =
          words_of(reading.text, name.begin, name.end).find('-') != std::string::npos;
      const Person& other = people_[whole->second];
      if (hyphen && !people_[part->second].absorbed && !other.absorbed && !other.vietnamese) {
        pairs.push_back({part->second, whole->second});
      }
    }
  }
  return pairs;
}

void OfficialCollector::join(const std::vector<SamePerson>& pairs) {
  for (const auto& [part, whole] : pairs) {
    // Said twice, or the other way round too.
    if (people_[part].absorbed || people_[whole].absorbed) continue;
    people_[whole].absorb(people_[part]);
    people_[part].absorbed = true;
    people_[part].official = false;
    for (BareChair& chair : bare_chairs_) {
      if (chair.person == part) chair.person = whole;
    }
  }
}

/// "Tổng thống Trump" shows the office of "Donald Trump", whom the article names too.
void OfficialCollector::prove_by_given_names() {
  const SecondMentions meant(people_);
  for (Reading& reading : texts_) {
    for (std::size_t i = 0; i + 1 < reading.parts.size(); ++i) {
      const Constituent& office = reading.parts[i];
      const Constituent& name = reading.parts[i + 1];
      if (office.part != Part::Office || name.part != Part::ShortName || name.doubtful) continue;
      if (office.plural || office.standing != OfficeStanding::Public) continue;
      const auto person = meant.find_by_name(reading.key_of(name.begin, name.end));
      if (!person) continue;
      const Naming naming{.constituent = i + 1, .offices = {i}};
      people_[*person].official = true;
      add_offices(reading, naming, people_[*person]);
    }
  }
}

/// "Chủ tịch Hà Nội yêu cầu … Chủ tịch Nguyễn Văn An": the chair that stands without a holder, or
/// that of the People's Committee which the article names, is his, unless the article has a chair
/// of a company or a club.
void OfficialCollector::prove_by_vacant_chairs() {
  if (bare_chairs_.empty()) return;
  const std::array<std::string, 2> chairs{official_name_key("chủ tịch"),
                                          official_name_key("phó chủ tịch")};
  std::unordered_set<std::string> vacant;
  for (const Reading& reading : texts_) {
    for (std::size_t i = 0; i < reading.parts.size(); ++i) {
      const Constituent& office = reading.parts[i];
      if (office.part != Part::Office || office.title_end == office.end) continue;
      const std::string title = reading.key_of(reading.office_begin(office), office.title_end);
      if (std::find(chairs.begin(), chairs.end(), title) == chairs.end()) continue;
      if (office.standing == OfficeStanding::Private) return;
      if (office.standing == OfficeStanding::Public && reading.is_vacant(i)) vacant.insert(title);
    }
  }
  const bool committee = std::any_of(texts_.begin(), texts_.end(), mentions_committee);
  for (const BareChair& chair : bare_chairs_) {
    const bool chairs_committee =
        committee && chair.before_name && people_[chair.person].vietnamese &&
        std::find(chairs.begin(), chairs.end(), chair.title_key) != chairs.end();
    if (chairs_committee || vacant.count(chair.title_key) > 0)
      people_[chair.person].official = true;
  }
}

void OfficialCollector::count_second_mentions() {
  SecondMentions meant(people_);
  for (const Reading& reading : texts_) {
    for (std::size_t i = 0; i < reading.parts.size(); ++i) {
      if (reading.is_vacant(i)) meant.note_vacant(reading.key_of(reading.parts[i]));
    }
  }
  for (const Reading& reading : texts_) count_second_mentions(reading, meant);
}

/// "ông Hoan", "Bí thư Thành ủy" without a name: a mention of the one person it can mean.
void OfficialCollector::count_second_mentions(const Reading& reading, const SecondMentions& meant) {
  for (std::size_t i = 0; i < reading.parts.size(); ++i) {
    const Constituent& part = reading.parts[i];
    const bool by_name = part.part == Part::ShortName;
    if (!by_name && !reading.is_vacant(i)) continue;
    const std::string key = reading.key_of(part);
    const auto person = by_name ? meant.find_by_name(key) : meant.find_by_office(key);
    if (!person) continue;
    // "Trưởng ban" is not at once the head of the one board that the article has.
    const bool whole =
        by_name || part.standing == OfficeStanding::Public || people_[*person].has_office(key);
    if (!whole) continue;
    people_[*person].add_mention(
        reading.field, reading.begin_of(part), reading.end_of(part),
        by_name ? OfficialEvidence::GivenName : OfficialEvidence::OfficeAlone);
  }
}

std::vector<CitedOfficial> OfficialCollector::officials() const {
  std::vector<CitedOfficial> found;
  for (const Person& person : people_) {
    if (person.official) found.push_back(person.cite());
  }
  return found;
}

}  // namespace

std::vector<CitedOfficial> find_officials(const NormalizedText& title, const NormalizedText& body) {
  OfficialCollector collector;
  collector.add(TextField::Title, title);
  collector.add(TextField::Body, body);
  return collector.collect();
}

}  // namespace tracuu
