#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "schema/analysis/token.h"
#include "schema/date/date.h"
#include "schema/document_number/query_number.h"
#include "server/query/query_note.h"
#include "server/search/search_service.h"

namespace tracuu {

enum class ClauseKind : std::uint8_t {
  Word,       ///< One token.
  Phrase,     ///< Tokens that must stand next to each other.
  Number,     ///< A document number, or a short form of one ("nghị quyết 28").
  Prefix,     ///< word*: every word that begins like this.
  Name,       ///< An official document by its name, see find_query_names(); `text` is its id.
  Published,  ///< Appeared in `days`; a rewording of a date only.
};

/// One leaf of a query.
struct Clause {
  ClauseKind kind = ClauseKind::Word;
  std::string text;           ///< As typed (normalised), without quotes, minus and star.
  std::vector<Token> tokens;  ///< One for Word and Prefix; what was typed, for Phrase and Number.
  DayRange days{};            ///< Published only: one day, one month or one year.
  QueryNumber number;         ///< Number only; offsets are of no use any more.
  bool title_only = false;    ///< title:…
  /// Phrase only: typed as words, in an order that matters (11-1). Where words of the query may be
  /// missing, each counts alone.
  bool of_words = false;
};

/// Clauses of which one must hold: more than one where the reader typed OR.
struct ClauseGroup {
  std::vector<Clause> alternatives;  ///< Never empty.
};

/// Another way to write what a stretch of the query asks for: "Ủy ban nhân dân" for "UBND".
struct Rewording {
  std::size_t first = 0;  ///< The groups of `required` that it stands for.
  std::size_t count = 1;
  Clause clause;
  double weight = 1;  ///< Share of what the clause weighs by itself.
};

/// A field that the reader typed into the box ("cán bộ: …"), to be used as a filter.
struct FieldClause {
  FacetField field = FacetField::Official;
  std::string value;
  bool excluded = false;
};

/// What a reader's text means, before it meets an index.
struct ParsedQuery {
  std::vector<ClauseGroup> required;  ///< All must hold.
  /// By first group. Those of one stretch have one count, and no two stretches overlap.
  std::vector<Rewording> rewordings;
  /// Keys that a word's key (Token::text) stands for too, see loosen_spellings().
  std::unordered_map<std::string, std::vector<std::string>> loose;
  /// Folded keys of the words with accents that match too where text was typed without, see
  /// note_unaccented_words().
  std::unordered_set<std::string> unaccented;
  std::vector<Clause> excluded;  ///< None may hold.
  std::vector<FieldClause> fields;
  DayRange days;  ///< From date:…
  std::vector<QueryNote> warnings;
  std::vector<Assumption> assumptions;
  bool any_marks = false;  ///< Some word was typed with accents.

  bool has_text() const { return !required.empty() || !excluded.empty(); }
};

/// The tree on one line, for tests and logs: `nghi_5 quyêt_1 -"ha nôi_5" official:"…"`; a rewording
/// is `1+1~"uy_3 ban nhân dân"`: the group it begins at, how many it stands for, what it is.
std::string print_tree(const ParsedQuery& query);

}  // namespace tracuu
