#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <xapian.h>

#include "server/search/duplicate_column.h"

namespace tracuu {

/// Which matches of one search are copies of each other. `column` must outlive it.
class MatchedCopies {
 public:
  /// One pass over `matches`, each of which stands there once.
  MatchedCopies(const DuplicateColumn& column, const std::vector<Xapian::docid>& matches);

  /// How many texts there are among the matches: copies count as one.
  std::uint64_t texts() const { return texts_; }

  /// The matches that are copies of `docid`, without itself.
  std::vector<Xapian::docid> copies_of(Xapian::docid docid) const;

 private:
  const DuplicateColumn& column_;
  std::vector<bool> matched_;  ///< By docid, for those that have copies.
  std::uint64_t texts_ = 0;
};

/// Leaves of each group in `ranked` the one that is before the others, in the place of its first.
template <typename Ranked, typename IsBefore>
void keep_least_of_copies(const DuplicateColumn& column, Ranked& ranked, IsBefore is_before) {
  constexpr std::size_t kNowhere = SIZE_MAX;
  std::vector<std::size_t> places(column.groups(), kNowhere);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    const std::uint32_t group = column.group_of(ranked[i].docid);
    std::size_t& place = places[group];
    if (group != DuplicateColumn::kNone && place != kNowhere) {
      if (is_before(ranked[i], ranked[place])) ranked[place] = ranked[i];
      continue;
    }
    place = kept;
    ranked[kept++] = ranked[i];
  }
  ranked.resize(kept);
}

/// Leaves of each group in `ranked` the first.
template <typename Ranked>
void keep_first_of_copies(const DuplicateColumn& column, Ranked& ranked) {
  std::vector<bool> seen(column.groups(), false);
  std::erase_if(ranked, [&](const auto& each) {
    const std::uint32_t group = column.group_of(each.docid);
    if (group == DuplicateColumn::kNone) return false;
    const bool is_copy = seen[group];
    seen[group] = true;
    return is_copy;
  });
}

}  // namespace tracuu
