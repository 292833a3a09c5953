#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/source/recurring_lines.h"

namespace tracuu {

/// Looks at whole pages, chrome and all, and tells which lines are chrome by where they recur.
///
/// A line is chrome of a site if at least 20 of its pages and one in 20 have it, and on four of
/// five of these the line above it and the line below it are the same as well. Menus, link lists
/// and footers stand like that; a formula ("Theo Cổng Thông tin điện tử Chính phủ") or the heading
/// of a series has other neighbours in each article. A sentence, which may also be what all
/// decisions of an office begin with, must be on half of the site's pages. The first and the last
/// line of a block are not found where what is next to it changes, and numbers alone never are. Not
/// thread-safe.
class LineSurvey {
 public:
  /// Enters one page; `lines` as split_lines gives them.
  void add(const std::string& site, const std::vector<std::string>& lines);

  /// In order of site and line.
  std::vector<RecurringLine> find_recurring() const;

 private:
  /// What stands most often on one side of a line: Boyer and Moore's majority vote.
  struct Neighbour {
    std::size_t hash = 0;
    std::int64_t votes = 0;
    void vote(std::size_t other);
  };
  struct Seen {
    std::int64_t pages = 0;
    bool sentence = false;
    Neighbour above;
    Neighbour below;
  };
  struct Site {
    std::int64_t pages = 0;
    std::unordered_map<std::string, Seen> lines;
  };

  static bool is_chrome(const Seen& seen, std::int64_t pages);

  std::map<std::string, Site> sites_;
};

}  // namespace tracuu
