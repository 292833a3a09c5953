#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "schema/record/article.h"
#include "schema/record/official_evidence.h"

namespace tracuu {

/// All that one article says of one name.
class Person {
 public:
  /// A full name stands at `where`, spelt `name`.
  void add_naming(const std::string& name, TextField field, std::uint32_t begin, std::uint32_t end,
                  OfficialEvidence evidence);
  /// The person is meant at [begin, end) without the full name.
  void add_mention(TextField field, std::uint32_t begin, std::uint32_t end,
                   OfficialEvidence evidence);
  /// The same office in another spelling, and what is past the fortieth, is left out.
  void add_office(CitedOffice office);
  /// Takes over what is known of `other`, who is the same person.
  void absorb(const Person& other);

  bool has_office(const std::string& office_key) const;

  /// How often the full name stands in the article.
  std::uint32_t namings() const;

  /// official_name_key() of each office, in order of appearance.
  const std::vector<std::string>& office_keys() const { return office_keys_; }

  /// As the article has it; `id` by the name alone.
  CitedOfficial cite() const;

  std::string last_name_key;   ///< Of the name's last word.
  std::string first_name_key;  ///< Of its first.
  bool official = false;
  bool absorbed = false;    ///< Another one took over all that is known: nobody is meant by this.
  bool vietnamese = false;  ///< The first word is a surname of the tables.
  bool by_given_names = false;  ///< The first word is more often a given name or a common word.

 private:
  std::string best_spelling() const;

  std::vector<std::pair<std::string, std::uint32_t>> spellings_;
  std::vector<CitedOffice> offices_;
  std::vector<std::string> office_keys_;
  std::vector<Mention> occurrences_;
  std::uint32_t mentions_ = 0;
};

}  // namespace tracuu
