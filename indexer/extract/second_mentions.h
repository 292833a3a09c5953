#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/extract/person.h"

namespace tracuu {

/// Who of an article's people is meant by part of a name or by an office alone. Only what can mean
/// one of them and no other is answered. Indices are those of the vector given.
class SecondMentions {
 public:
  explicit SecondMentions(const std::vector<Person>& people);

  /// By one word: the given name ("Hoan"), of foreigners also the first ("Moon").
  std::optional<std::size_t> find_by_name(const std::string& word_key) const;

  /// By an office, whole or its beginning: "Bí thư Thành ủy" for "Bí thư Thành ủy Hà Nội".
  std::optional<std::size_t> find_by_office(const std::string& office_key) const;

  /// Notes an office that the article names without a holder: if it is none of the people's, what
  /// it begins with is no longer theirs alone.
  void note_vacant(const std::string& office_key);

 private:
  using Holders = std::unordered_map<std::string, std::size_t>;
  static void note(Holders& holders, const std::string& key, std::size_t person);
  static std::optional<std::size_t> find(const Holders& holders, const std::string& key);
  void note_office(const std::string& key, std::size_t person);

  Holders by_name_;
  Holders by_office_;
};

}  // namespace tracuu
