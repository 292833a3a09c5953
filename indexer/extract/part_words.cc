#include "indexer/extract/part_words.h"

namespace tracuu {
namespace {

constexpr PhraseKinds kPartKinds =
    kTitleKinds | kPersonKinds |
    kinds_of(PhraseKind::Credit, PhraseKind::Candidacy, PhraseKind::TitleModifier,
             PhraseKind::PlaceNoun, PhraseKind::NamedPlace, PhraseKind::Appointment,
             PhraseKind::Mandate, PhraseKind::Verb, PhraseKind::PersonalDetail);

/// "đối với ông A", "cho ông A"
bool points_at_person(std::string_view word) {
  return word == "đối" || word == "cho";
}

}  // namespace

bool joins_parts(std::string_view word) {
  return word == "và" || word == "cùng" || word == "với" || word == "kiêm";
}

bool opens_part(std::string_view word, std::uint32_t id) {
  return NameLexicon::instance().may_begin(id, kPartKinds) || joins_parts(word) ||
         points_at_person(word);
}

}  // namespace tracuu
