#include "server/search/duplicate_column.h"

#include <algorithm>

#include "schema/record/index_error.h"

namespace tracuu {

DuplicateColumn::DuplicateColumn(const std::vector<DocidGroup>& groups, Xapian::docid last_docid)
    : groups_(1), groups_of_docids_(std::size_t{last_docid} + 1, kNone) {
  groups_.insert(groups_.end(), groups.begin(), groups.end());
  for (std::uint32_t group = 1; group < groups_.size(); ++group) {
    for (const Xapian::docid docid : groups_[group]) groups_of_docids_[docid] = group;
  }
}

DuplicateColumn DuplicateColumn::load(const Xapian::Database& database) {
  const auto groups = decode_docid_groups(database.get_metadata(kDuplicatesKey));
  if (!groups) throw IndexError(groups.error().message);
  const Xapian::docid last = database.get_lastdocid();
  const bool known = std::all_of(groups->begin(), groups->end(),
                                 [last](const DocidGroup& group) { return group.back() <= last; });
  if (!known) throw IndexError("groups of docids: they name articles that are not there");
  return {*groups, last};
}

}  // namespace tracuu
