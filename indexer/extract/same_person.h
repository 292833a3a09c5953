#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/extract/person.h"

namespace tracuu {

/// Indices into the people of an article, by official_name_key() of the full name.
using PeopleByKey = std::unordered_map<std::string, std::size_t>;

/// What the article says of the person `part` is said of the person `whole`.
struct SamePerson {
  std::size_t part = 0;
  std::size_t whole = 0;
};

// All leave out who is absorbed already, and give their pairs in order of `part`.

/// "Lễ Mạnh Hùng" is Lê Mạnh Hùng, whom the article names too: all but the tones is the same, and
/// the first word is no surname. Nobody where several differ in tones alone.
std::vector<SamePerson> find_misprints(const std::vector<Person>& people,
                                       const PeopleByKey& by_key);

/// "Nguyễn Văn Sơn Trăn trở" is Nguyễn Văn Sơn, whom the article names too, more often: the full
/// stop behind the name is missing.
std::vector<SamePerson> find_run_on_names(const std::vector<Person>& people,
                                          const PeopleByKey& by_key);

/// "Bí thư Xuân Anh" is Nguyễn Xuân Anh, whom the article names too, unless Trần Xuân Anh is in it.
/// Of a name of four syllables only what no surname begins: "Kim Thúy", but not "Vương Dân".
std::vector<SamePerson> find_given_names(const std::vector<Person>& people,
                                         const PeopleByKey& by_key);

/// "V. Putin" is Vladimir Putin, whom the article names too; nobody where two fit.
std::vector<SamePerson> find_initials(const std::vector<Person>& people, const PeopleByKey& by_key);

}  // namespace tracuu
