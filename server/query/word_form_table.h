#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "server/query/word_form.h"

namespace tracuu {

/// Finds other ways to write a stretch of a query in a table of them. Immutable; thread-safe.
class WordFormTable {
 public:
  /// schema/tables/abbreviations.tsv: a short form finds its expansions, an expansion the short
  /// forms that stand for it, a short form the others of its first expansion. A short form is known
  /// by its capitals, or where it cannot be a word: "hdnd", but not "ai".
  static const WordFormTable& abbreviations();

  /// schema/tables/spelling_variants.tsv
  static const WordFormTable& spelling_variants();

  /// schema/tables/number_words.tsv: "tháng Tư" is "tháng 4"; announced to nobody.
  static const WordFormTable& number_words();

  /// The longest stretch at tokens[first] that the table writes otherwise with words of the index
  /// (is_attested). Accents bind where any was typed.
  WordForms find(const std::vector<Token>& tokens, std::size_t first,
                 const SpellingMap& spellings) const;

 private:
  /// What a spelling of the table is; others are found only through it.
  enum class Role : std::uint8_t { Word, ShortForm };

  struct Entry {
    Role role = Role::Word;
    std::vector<WordForm> others;
  };
  using Entries = std::unordered_map<std::string, Entry>;

  void add(const WordForm& from, const WordForm& to, Role role);
  void add_abbreviations(std::string_view lines);
  void add_variants(std::string_view lines, std::optional<AssumptionKind> kind);
  const Entry* look_up(const std::vector<Token>& tokens, std::size_t first,
                       std::size_t count) const;

  Entries exact_;   // By keys with ' ' between, '#' for a number where the table has it.
  Entries folded_;  // By folded keys.
  std::size_t longest_ = 0;
};

}  // namespace tracuu
