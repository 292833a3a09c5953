#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "schema/analysis/token.h"

namespace tracuu {

/// The compounds (words of two syllables and more) that the product knows.
/// Immutable; thread-safe.
class Lexicon {
 public:
  /// One compound a line, syllables with blanks between, any spelling; '#' starts a comment.
  explicit Lexicon(std::string_view lines);

  /// The list that is compiled in, schema/tables/lexicon.tsv.
  static const Lexicon& builtin();

  /// True if `keys`, syllable_key()s with ' ' between, is a compound.
  bool contains(std::string_view keys) const;

  /// The lengths in tokens, shortest first, of all compounds that begin at tokens[first]. No
  /// compound crosses a gap in the positions or holds anything but syllables.
  std::vector<std::size_t> matches(const std::vector<Token>& tokens, std::size_t first) const;

  /// All compounds, as contains() takes them; in no order.
  std::vector<std::string> compounds() const;

  std::size_t size() const { return compounds_; }
  static constexpr std::size_t kMaxSyllables = 5;

 private:
  struct Hash {
    using is_transparent = void;  // NOLINT(readability-identifier-naming): the standard's name
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  enum class Entry : bool { Prefix, Compound };

  void add(std::string_view compound);

  std::unordered_map<std::string, Entry, Hash, std::equal_to<>> entries_;
  std::size_t compounds_ = 0;
};

/// A compound found in analysed text, ready to become a term.
struct Compound {
  std::string text;       ///< The accented keys joined by ' '.
  std::string folded;     ///< The folded keys joined by ' '.
  std::size_t first = 0;  ///< Index of its first token.
  std::size_t count = 0;  ///< Tokens.
};

/// Every compound of `lexicon` in `tokens`, overlapping ones too, by first token, shortest first.
std::vector<Compound> find_compounds(const std::vector<Token>& tokens,
                                     const Lexicon& lexicon = Lexicon::builtin());

}  // namespace tracuu
