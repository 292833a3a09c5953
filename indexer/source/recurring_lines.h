#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "schema/result.h"

namespace tracuu {

/// A line of menus or footers that no table names, known by its standing on many pages, and what it
/// was learnt from.
struct RecurringLine {
  std::string site;  ///< Host in lower case; "" for pages that do not say where they are from.
  std::string line;  ///< recurring_line_key(): one line, never empty.
  std::uint64_t pages = 0;  ///< That have it,
  std::uint64_t of = 0;     ///< of so many that were looked at.
  bool operator==(const RecurringLine&) const = default;
};

/// The spelling in which lines are compared: normalised, in lower case, blanks squeezed.
std::string recurring_line_key(std::string_view line);

/// All such lines that an archive knows. Reading is thread-safe.
class RecurringLines {
 public:
  /// Reads what encode() wrote; refuses anything else (BadSyntax).
  static Result<RecurringLines> parse(std::string_view text);

  /// One line each, in order of learning: site, pages, of, line; separated by tabs.
  std::string encode() const;

  /// Adds those that are not known yet, and returns them. What is known stays as it was learnt, so
  /// that learning twice from the same pages changes nothing.
  std::vector<RecurringLine> add(const std::vector<RecurringLine>& lines);

  /// Takes the lines of `site` out of a body (paragraphs separated by '\n') and returns them as
  /// they stood there. One of fewer than four words goes only beside another that goes, because it
  /// may be a heading. A body that has nothing else is left as it is.
  std::vector<std::string> take_from(std::string& body, const std::string& site) const;

  std::size_t size() const { return lines_.size(); }

 private:
  bool has(const std::string& site, std::string_view line) const;

  std::vector<RecurringLine> lines_;
  std::unordered_set<std::string> keys_;  ///< Site and line with a tab between.
};

}  // namespace tracuu
