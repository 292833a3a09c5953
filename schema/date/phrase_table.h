#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "schema/date/text_cursor.h"

namespace tracuu {

/// Phrases with a role and a number each, read from a table compiled in: lines
/// "role <tab> phrase [<tab> number]", '#' for comments. Immutable, so safe to share among threads.
class PhraseTable {
 public:
  struct Entry {
    std::string_view role;
    std::string_view phrase;
    int number = 0;
  };

  /// `tsv` must outlive the table.
  explicit PhraseTable(std::string_view tsv);

  const std::vector<Entry>& entries() const { return entries_; }

  /// Takes the longest phrase that begins at the cursor (which stands at the start of a word).
  const Entry* take(TextCursor& cursor) const;

 private:
  static constexpr std::size_t kShapes = 4096;
  /// One of so many by length, first and last byte: most words begin no phrase, and are known here.
  static std::size_t shape_of(std::string_view word);

  static constexpr std::size_t kPairs = 1U << 16U;
  static std::size_t pair_of(char first, char second);

  std::bitset<kShapes> shapes_;   ///< shape_of() the first words.
  std::bitset<kPairs> openings_;  ///< pair_of() their first two bytes.
  std::vector<Entry> entries_;
  /// By first word, so that no phrase is compared which cannot match; longest first.
  std::unordered_map<std::string_view, std::vector<const Entry*>> by_head_;
};

}  // namespace tracuu
