#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "server/search/archive_records.h"

namespace tracuu {

/// A life that the archive has, and where.
struct LifeTerm {
  std::string id;  ///< life_id(); the plain number for articles that do not say.
  std::string term;
};

/// The lives of a number, by one walk over terms, in their order. Throws Xapian's errors; see
/// index_errors.h.
std::vector<LifeTerm> lives_of(const Xapian::Database& database, const std::string& document_id);

/// Lives that are one document as far as articles tell: one that says less than another is the same
/// if it contradicts no third. What does not say anything stands alone.
struct LifeGroup {
  std::string id;  ///< life_id() of all that its members say together.
  std::vector<LifeTerm> members;
};

/// The lives of one number in groups, in the order of their ids.
std::vector<LifeGroup> group_lives(std::vector<LifeTerm> lives);

/// The articles that any of the members stands in, ascending. Throws Xapian's errors.
std::vector<Xapian::docid> holders_of(const Xapian::Database& database, const LifeGroup& group);

/// The number in front of the '@' of a life's id; all of an id that has none.
std::string_view number_of_life(std::string_view life_id);

/// "28-NQ/TW@XIII" -> "28-NQ/TW (khóa XIII)", "24-CT/TU@XVII,Hà Nội" -> "24-CT/TU (khóa XVII, Hà
/// Nội)", "19/NQ-CP@2016" -> "19/NQ-CP (năm 2016)"; a plain number is its own label.
std::string label_of_life(std::string_view life_id);

/// The documents of the archive that a reader's "28-nq/tw@xiii" means: the number in any spelling,
/// what stands behind the '@' in any case, and without any accents if it was typed so; as the group
/// or one of its members says it. None for text without '@'.
std::vector<LifeGroup> find_lives(const Xapian::Database& database, std::string_view typed);

}  // namespace tracuu
