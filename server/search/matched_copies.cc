#include "server/search/matched_copies.h"

namespace tracuu {

MatchedCopies::MatchedCopies(const DuplicateColumn& column,
                             const std::vector<Xapian::docid>& matches)
    : column_(column) {
  std::vector<bool> seen(column.groups(), false);
  for (const Xapian::docid docid : matches) {
    const std::uint32_t group = column.group_of(docid);
    if (group == DuplicateColumn::kNone) {
      ++texts_;
      continue;
    }
    if (!seen[group]) ++texts_;
    seen[group] = true;
    if (docid >= matched_.size()) matched_.resize(column.articles(), false);
    matched_[docid] = true;
  }
}

std::vector<Xapian::docid> MatchedCopies::copies_of(Xapian::docid docid) const {
  std::vector<Xapian::docid> copies;
  const std::uint32_t group = column_.group_of(docid);
  if (group == DuplicateColumn::kNone) return copies;
  for (const Xapian::docid member : column_.members_of(group)) {
    if (member != docid && matched_[member]) copies.push_back(member);
  }
  return copies;
}

}  // namespace tracuu
