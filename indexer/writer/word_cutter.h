#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "schema/analysis/lexicon.h"
#include "schema/record/token_sequence.h"

namespace tracuu {

/// A word in a sequence of codes: a compound of the lexicon or a single token.
struct SequenceWord {
  std::uint32_t id = 0;   ///< Equal for equal words; never 0. Below kSequenceCodes: one token.
  std::size_t first = 0;  ///< Place of its first token in the sequence.
  std::size_t count = 1;  ///< Tokens.
  bool follows = false;   ///< Stands right behind the word before, in one clause.
};

/// Cuts sequences (token_sequence.h) into words by longest match over the lexicon. Immutable.
class WordCutter {
 public:
  explicit WordCutter(const Lexicon& lexicon = Lexicon::builtin());

  std::vector<SequenceWord> cut(const std::vector<SequenceCode>& sequence) const;

 private:
  /// A step of the trie of all compounds: from a node with a code to the next.
  struct Step {
    std::uint64_t from = 0;  ///< Node and code; 0 for none.
    std::uint32_t node = 0;
    bool is_compound = false;
  };

  static std::uint64_t step_key(std::uint32_t node, SequenceCode code) {
    return (std::uint64_t{node} << 16U) | code;
  }
  std::size_t place_of(std::uint64_t from) const;
  void build_table(const std::unordered_map<std::uint64_t, Step>& steps);
  SequenceWord longest_at(const std::vector<SequenceCode>& sequence, std::size_t first) const;

  std::vector<Step> steps_;   ///< Open addressing: a third of the time of std::unordered_map.
  std::vector<bool> begins_;  ///< By code: some compound begins with it.
};

}  // namespace tracuu
