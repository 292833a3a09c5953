#include "schema/document_number/type_noun.h"

#include <algorithm>
#include <vector>

#include "embedded/type_nouns.h"
#include "schema/document_number/phrase_book.h"
#include "schema/document_number/symbol_group.h"
#include "schema/document_number/table_rows.h"
#include "schema/text/syllable.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

struct Nouns {
  std::vector<TypeNoun> entries;
  PhraseBook before{PhraseBook::Direction::Backward};
  PhraseBook after{PhraseBook::Direction::Forward};
};

TypeNoun::Use find_use(std::string_view name) {
  if (name == "long") return TypeNoun::Use::Long;
  return name == "abbreviation" ? TypeNoun::Use::Abbreviation : TypeNoun::Use::Short;
}

const Nouns& nouns() {
  static const Nouns all_nouns = [] {
    Nouns all;
    for (const auto& row : split_rows(embedded::type_nouns)) {
      all.before.add(row.at(0), all.entries.size());
      all.after.add(row[0], all.entries.size());
      all.entries.push_back({row[0], row.at(1), row.at(2), find_use(row.at(3))});
    }
    return all;
  }();
  return all_nouns;
}

bool all_capitals(std::string_view word) {
  for (std::size_t i = 0; i < word.size();) {
    const auto [letter, length] = letter_at(word, i);
    if (letter && !letter.upper) return false;
    i += length;
  }
  return true;
}

/// Moves back over "số", "số:", "số :"; returns `at` if there is none.
std::size_t skip_so_back(std::string_view text, std::size_t at) {
  std::size_t end = at;
  if (end > 0 && text[end - 1] == ':') end = skip_blanks_back(text, end - 1);
  for (const std::string_view so : {"số", "Số", "SỐ"}) {
    if (!text.substr(0, end).ends_with(so)) continue;
    const std::size_t begin = end - so.size();
    if (begin == 0 || !is_symbol_char_before(text, begin)) return begin;
  }
  return at;
}

}  // namespace

bool TypeNoun::may_name(const DocumentNumber& number) const {
  if (number.family == DocumentFamily::Court)
    return list_has(types, "court") || list_has(types, number.type);
  if (number.family == DocumentFamily::Dispatch) return list_has(types, "dispatch");
  if (number.family == DocumentFamily::Historic) {
    return list_has(types, "dispatch") || (use != Use::Long && kind != "scheme" && kind != "law" &&
                                           kind != "programme" && kind != "plan");
  }
  return list_has(types, number.type);
}

const TypeNoun* find_type_noun(std::string_view written) {
  const auto match = nouns().before.find(written, written.size(), PhraseBook::Marks::Bind);
  return match ? &nouns().entries[match->id] : nullptr;
}

std::optional<NounBefore> read_noun_before(std::string_view text, std::size_t number) {
  const std::size_t end = skip_blanks_back(text, number);
  const std::size_t so = skip_so_back(text, end);
  NounBefore found;
  found.with_so = so < end;
  found.end = skip_blanks_back(text, so);
  const auto match = nouns().before.find(text, found.end, PhraseBook::Marks::Bind);
  if (!match) return std::nullopt;
  found.noun = &nouns().entries[match->id];
  found.begin = match->begin;
  if (is_symbol_char_before(text, found.begin)) return std::nullopt;
  if (found.noun->use == TypeNoun::Use::Abbreviation &&
      !all_capitals(text.substr(found.begin, found.end - found.begin))) {
    return std::nullopt;
  }
  return found;
}

std::optional<NounBefore> read_typed_noun(std::string_view text, std::size_t at) {
  const auto match = nouns().after.find(text, at, PhraseBook::Marks::Open);
  if (!match) return std::nullopt;
  return NounBefore{&nouns().entries[match->id], match->begin, match->end, false};
}

}  // namespace tracuu
