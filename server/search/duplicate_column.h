#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <xapian.h>

#include "schema/record/docid_groups.h"

namespace tracuu {

/// Which articles are copies of each other, in memory: docid -> group. Found by the indexer; see
/// group_copies.h. Immutable after loading; 4 bytes an article and 8 more for one with copies.
class DuplicateColumn {
 public:
  /// Stands for an article that has no copies.
  static constexpr std::uint32_t kNone = 0;

  DuplicateColumn(const std::vector<DocidGroup>& groups, Xapian::docid last_docid);
  /// Throws IndexError if the groups are damaged or name articles that are not there.
  static DuplicateColumn load(const Xapian::Database& database);

  /// Counted from 1; kNone for an article without copies.
  std::uint32_t group_of(Xapian::docid docid) const { return groups_of_docids_[docid]; }
  /// `group` must not be kNone. Ascending.
  const DocidGroup& members_of(std::uint32_t group) const { return groups_[group]; }
  /// One more than the highest docid.
  std::size_t articles() const { return groups_of_docids_.size(); }
  /// One more than the highest number of a group.
  std::size_t groups() const { return groups_.size(); }

 private:
  std::vector<DocidGroup> groups_;  ///< The first stands for kNone.
  std::vector<std::uint32_t> groups_of_docids_;
};

}  // namespace tracuu
