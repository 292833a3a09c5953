#include "indexer/extract/office_context.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tracuu {
namespace {

constexpr std::size_t kReach = 16;  // lexemes

/// Where the words begin that may tell about lexeme `i`: behind the last name, some words back.
std::size_t reach_begin(const std::vector<Constituent>& parts, std::size_t i) {
  const std::size_t begin = i > kReach ? i - kReach : 0;
  for (auto part = parts.rbegin(); part != parts.rend() && part->end > begin; ++part) {
    if (part->part == Part::Name) return part->end;
  }
  return begin;
}

}  // namespace

bool acts_on_another(const LexemeText& text, const std::vector<Constituent>& parts, std::size_t i,
                     const NameLexicon::Match& appointment) {
  constexpr std::size_t kAction = 2;  // lexemes
  const bool act_before = i >= kAction && NameLexicon::instance().is_phrase(
                                              text, i - kAction, i, kinds_of(PhraseKind::Act));
  if (!act_before && !appointment.is(PhraseKind::Act)) return false;
  constexpr std::array<std::string_view, 4> kPassive{"được", "bị", "nhận", "xin"};
  const std::size_t begin = reach_begin(parts, i);
  for (std::size_t at = i; at > begin && text.mark(at - 1) != '.'; --at) {
    if (std::find(kPassive.begin(), kPassive.end(), text.surface(at - 1)) != kPassive.end())
      return false;
  }
  return true;
}

bool is_former(const LexemeText& text, const std::vector<Constituent>& parts,
               const Office& office) {
  const NameLexicon& lexicon = NameLexicon::instance();
  constexpr PhraseKinds kFormer = kinds_of(PhraseKind::Former);
  for (std::size_t i = office.begin; i < office.title_end; ++i) {
    if (lexicon.find(text, i, kFormer).length == 1) return true;
  }
  if (parts.size() < 2) return false;
  const Constituent& link = parts[parts.size() - 2];
  if (link.part != Part::Appointment && link.part != Part::And) return false;
  if (lexicon.is_phrase(text, link.begin, link.end, kFormer)) return true;
  const bool joined = text.surface(link.begin) == "kiêm" && link.end == link.begin + 1;
  return joined && parts.size() > 2 && parts[parts.size() - 3].part == Part::Office &&
         parts[parts.size() - 3].former;
}

}  // namespace tracuu
