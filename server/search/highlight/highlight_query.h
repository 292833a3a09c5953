#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace tracuu {

/// What one token of an article may be to match one place of a pattern: any of these.
struct HighlightUnit {
  std::vector<std::string>
      keys;  ///< Token::text, exactly: typed marks bind; also numbers, codes, ids.
  std::vector<std::string>
      folds;  ///< Token::folded: a syllable typed bare matches every accenting.
  std::vector<std::string>
      unaccented{};  ///< Token::folded, of words typed without accents (Token::unaccented) only.
};

/// Units that must stand in consecutive positions, in this order. A word is a pattern of one unit;
/// a quoted phrase, or a compound, one of several.
struct HighlightPattern {
  std::vector<HighlightUnit> units;
  std::vector<std::string> names{};  ///< A NamedPlace of one of these matches too.
};

/// A stretch of a text that is known to name something, whatever its words: "Nghị định 52/2017"
/// names 52/2017/NĐ-CP. In bytes of the text.
struct NamedPlace {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string name;
};

/// What a query wants to see marked. A syllable of the query and a phrase that it is part of may
/// both be patterns: the snippet then prefers the place where the phrase stands, and falls back to
/// the syllables. Order does not matter. Patterns without units, or with a unit without keys and
/// folds, match nothing.
///
///   nghị quyết 28  ->  {{{{"nghi_5"}, {}}}}, {{{{"quyêt_1"}, {}}}}, {{{{"28"}, {}}}}, and for the
///   number
///                      that it names {{{{"28-nq/tw"}, {}}}}
///   "dau tu"       ->  {{{{}, {"dau"}}, {{}, {"tu"}}}}
struct HighlightQuery {
  std::vector<HighlightPattern> patterns;
};

}  // namespace tracuu
