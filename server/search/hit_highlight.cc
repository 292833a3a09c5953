#include "server/search/hit_highlight.h"

#include "schema/document_number/document_life.h"
#include "schema/text/letter_case.h"
#include "server/query/unaccented_words.h"

namespace tracuu {
namespace {

HighlightUnit unit_of(const Token& token, const ParsedQuery& query) {
  if (is_bare(token)) return {{}, {token.folded}};
  HighlightUnit unit{{token.text}, {}};
  if (matches_unaccented(query, token)) unit.unaccented.push_back(token.folded);
  const auto loose = query.loose.find(token.text);
  if (loose != query.loose.end()) {
    unit.keys.insert(unit.keys.end(), loose->second.begin(), loose->second.end());
  }
  return unit;
}

void add_words(const Clause& clause, const ParsedQuery& query, HighlightQuery& out) {
  for (const Token& token : clause.tokens) out.patterns.push_back({{unit_of(token, query)}});
}

/// In a phrase a bare word is matched by its spellings in the index, as xapian_query.h says: "ky"
/// by "ký", and "ki" too, because both have one key.
HighlightUnit phrase_unit_of(const Token& token, const ParsedQuery& query,
                             const Snapshot& snapshot) {
  HighlightUnit unit = unit_of(token, query);
  if (!is_bare(token)) return unit;
  const auto spellings = snapshot.spellings().find(token.folded);
  if (spellings != snapshot.spellings().end()) unit.keys = spellings->second;
  return unit;
}

void add_phrase(const Clause& clause, const ParsedQuery& query, const Snapshot& snapshot,
                HighlightQuery& out) {
  HighlightPattern phrase;
  for (const Token& token : clause.tokens) {
    phrase.units.push_back(phrase_unit_of(token, query, snapshot));
  }
  out.patterns.push_back(std::move(phrase));
}

/// Named places have two names: the document's id, and its life with an '@' in any case.
std::string life_name(const std::string& life) {
  return life.find('@') == std::string::npos ? life + '@' : life;
}

/// Of a number with its year, not those of other years.
void add_life(const Clause& clause, const ParsedQuery& query, HighlightQuery& out) {
  HighlightPattern places{{{}}, {}};
  for (const std::string& id : clause.number.ids) {
    places.names.push_back(life_of_year(id, *clause.number.year));
    places.names.push_back(life_name(id));
  }
  out.patterns.push_back(std::move(places));
  for (const Token& token : clause.tokens) {
    if (token.kind != TokenKind::DocumentNumber) out.patterns.push_back({{unit_of(token, query)}});
  }
}

void add_number(const Clause& clause, const ParsedQuery& query, const Snapshot& snapshot,
                HighlightQuery& out) {
  std::vector<std::string> ids = clause.number.ids;
  const std::vector<std::string>& named = snapshot.documents_named(clause.number.short_form);
  ids.insert(ids.end(), named.begin(), named.end());
  if (clause.number.year) return add_life(clause, query, out);
  HighlightUnit spellings;
  for (const std::string& id : ids) spellings.keys.push_back(lower(id));
  out.patterns.push_back({{std::move(spellings)}, std::move(ids)});
  // An article may name it by a short form only: "Nghị quyết 28".
  add_words(clause, query, out);
}

void add_prefix(const Clause& clause, const Snapshot& snapshot, HighlightQuery& out) {
  HighlightUnit beginnings;
  for (const auto& [folded, keys] : snapshot.spellings()) {
    if (folded.starts_with(clause.tokens.front().folded)) beginnings.folds.push_back(folded);
  }
  out.patterns.push_back({{std::move(beginnings)}});
}

}  // namespace

std::vector<NamedPlace> named_places(const Article& article, TextField field) {
  std::vector<NamedPlace> places;
  for (const CitedDocument& document : article.documents) {
    for (const Mention& mention : document.mentions) {
      if (mention.field == field) {
        places.push_back({mention.begin, mention.end, document.id});
        places.push_back({mention.begin, mention.end, life_name(document.life)});
      }
    }
  }
  return places;
}

HighlightQuery build_highlight(const ParsedQuery& query, const Snapshot& snapshot) {
  HighlightQuery out;
  for (const ClauseGroup& group : query.required) {
    for (const Clause& clause : group.alternatives) {
      if (clause.kind == ClauseKind::Word) add_words(clause, query, out);
      if (clause.kind == ClauseKind::Phrase) add_phrase(clause, query, snapshot, out);
      if (clause.kind == ClauseKind::Number) add_number(clause, query, snapshot, out);
      if (clause.kind == ClauseKind::Prefix) add_prefix(clause, snapshot, out);
    }
  }
  for (const Rewording& other : query.rewordings) {
    if (!other.clause.tokens.empty()) add_phrase(other.clause, query, snapshot, out);
  }
  return out;
}

}  // namespace tracuu
