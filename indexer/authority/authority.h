#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/authority/membership.h"
#include "schema/date/date.h"
#include "schema/record/article.h"

namespace tracuu {

/// What begins a subject that is a name and not an id.
inline constexpr std::string_view kNameSubject = "name:";

/// A person of the authority file.
struct KnownPerson {
  std::string id;
  std::string name;                  ///< What readers see.
  std::vector<std::string> aliases;  ///< Other accepted spellings.
  std::vector<Membership> memberships;
};

/// One branch of a split: whom it means if `when` holds.
struct SplitBranch {
  Membership when;
  std::string to;
};

/// Who the officials of articles are, as the archive's curators know it. Without one, people of one
/// name are one. Immutable once filled; thread-safe then.
///
/// A subject is a person's id, or "name:" and a name: whoever bears it and is not known otherwise.
class Authority {
 public:
  /// Refusing (false) an id that is there already.
  bool add_person(KnownPerson person);
  /// From now on `from` is `to`. Refused (false) if `to` leads back to `from`.
  bool add_merge(std::string_view from, const std::string& to);
  /// From now on `from` is who the first branch that holds says; where none holds, as before.
  void add_split(std::string_view from, std::vector<SplitBranch> branches);

  bool empty() const { return names_.empty() && merges_.empty() && splits_.empty(); }
  std::size_t persons() const { return persons_.size(); }

  /// Gives each official of `article` the id and name of the person it is: by a split of its name;
  /// else the one person of that name with an office that the article gives it, on the article's
  /// day; else by a merge of its name. Where several persons fit, the name stays and resolved_by is
  /// "ambiguous". Officials that come out as one are made one. An id that the source gave stays.
  void identify(Article& article) const;

  /// Every id that an official may have been indexed under because of this authority or without
  /// it: what to look at when the authority has changed.
  std::vector<std::string> concerned_ids() const;

 private:
  using PersonIndex = std::size_t;

  std::string enter_subject(std::string_view subject);
  void identify(CitedOfficial& official, std::optional<Day> day) const;
  std::string settle(std::string id, const CitedOfficial& official, std::optional<Day> day) const;
  const SplitBranch* find_branch(const std::string& subject, const CitedOfficial& official,
                                 std::optional<Day> day) const;
  std::vector<PersonIndex> fitting(const std::string& name_key, const CitedOfficial& official,
                                   std::optional<Day> day) const;

  std::vector<KnownPerson> persons_;
  std::unordered_map<std::string, PersonIndex> by_id_;
  std::unordered_map<std::string, std::vector<PersonIndex>> names_;  ///< By official_name_key().
  std::unordered_map<std::string, std::string> merges_;              ///< Subject -> id.
  std::unordered_map<std::string, std::vector<SplitBranch>> splits_;
  std::vector<std::string> subject_ids_;  ///< Of subjects: the id, or that of the name.
};

}  // namespace tracuu
