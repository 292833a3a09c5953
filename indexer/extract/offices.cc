#include "indexer/extract/offices.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extract/name_lexicon.h"
#include "indexer/extract/office_tail.h"
#include "schema/text/letter_case.h"

namespace tracuu {
namespace {

const NameLexicon& lexicon() {
  return NameLexicon::instance();
}

OfficeStanding standing_of(const NameLexicon::Match& title, const OfficeTail& tail) {
  if (title.is(PhraseKind::StrongTitle)) return OfficeStanding::Public;
  if (tail.has_other_organ()) return OfficeStanding::Private;
  if (title.is(PhraseKind::UsualTitle)) return OfficeStanding::Public;
  if (tail.has_state_organ()) return OfficeStanding::Public;
  if (title.is(PhraseKind::ChairTitle) && tail.has_place()) return OfficeStanding::Public;
  if (tail.has_place_noun() && !title.is(PhraseKind::DelegateTitle)) return OfficeStanding::Public;
  if (title.is(PhraseKind::DelegateTitle)) return OfficeStanding::Delegate;
  return OfficeStanding::Unproven;
}

/// "Đại sứ quán", "đại sứ thương hiệu": longer phrases that are no office.
bool is_other_phrase(const LexemeText& text, std::size_t i, std::size_t title_length) {
  return lexicon().find(text, i, kinds_of(PhraseKind::StateOrgan, PhraseKind::Layman)).length >
         title_length;
}

/// "quyền" in "chính quyền Tổng thống" is not "acting".
bool ends_other_word(const LexemeText& text, std::size_t i) {
  constexpr std::array<std::string_view, 6> kBefore{"chính", "thẩm", "ủy", "uỷ", "cầm", "nhân"};
  return i > 0 && text.surface(i) == "quyền" &&
         std::find(kBefore.begin(), kBefore.end(), lower(text.surface(i - 1))) != kBefore.end();
}

}  // namespace

Office parse_office(const LexemeText& text, std::size_t i) {
  std::size_t at = i;
  auto title = lexicon().find(text, at, kTitleKinds);
  constexpr std::size_t kMostModifiers = 3;
  for (std::size_t modifiers = 0; modifiers < kMostModifiers; ++modifiers) {
    const auto modifier = lexicon().find(text, at, kinds_of(PhraseKind::TitleModifier));
    if (modifier.length == 0 || at + modifier.length >= text.size()) break;
    if (at == i && ends_other_word(text, i)) return {};
    const auto inner = lexicon().find(text, at + modifier.length,
                                      kTitleKinds | kinds_of(PhraseKind::TitleModifier));
    if (inner.length == 0) break;
    at += modifier.length;
    title = lexicon().find(text, at, kTitleKinds);
  }
  if (title.length == 0 || is_other_phrase(text, at, title.length)) return {};
  // "Đoàn đại biểu cấp cao"
  if (title.is(PhraseKind::DelegateTitle) && i > 0 && lower(text.surface(i - 1)) == "đoàn")
    return {};
  if (text.surface(at + title.length - 1) == "ca") return {};  // "Trưởng ca", no "Trưởng CA"
  OfficeTail tail(text, at + title.length);
  tail.read(lexicon().is_phrase(text, at, at + title.length, kinds_of(PhraseKind::AideTitle)));
  return {i,          tail.end(), at + title.length, tail.place_begin(), standing_of(title, tail),
          tail.name()};
}

OfficeStanding standing_by_late_organ(const LexemeText& text, const Office& office) {
  if (office.standing != OfficeStanding::Unproven) return office.standing;
  constexpr std::size_t kReach = 14;  // lexemes
  char aside = 0;                     // the last mark before which the office ended
  for (std::size_t i = office.end; i < text.size() && i < office.end + kReach; ++i) {
    const char mark = text.mark(i);
    const bool opens = mark == '(' || (aside == 0 && (mark == ',' || mark == '-'));
    if (text[i].starts_line || (text[i].shape == LexemeShape::Mark && !opens)) break;
    if (opens) {
      aside = mark;
      continue;
    }
    const auto organ =
        lexicon().find(text, i, kinds_of(PhraseKind::StateOrgan, PhraseKind::OtherOrgan));
    if (organ.length > 0 && text[i].is_capitalised()) {
      return organ.is(PhraseKind::StateOrgan) ? OfficeStanding::Public : OfficeStanding::Private;
    }
    // Another clause, not the organ, but "Quy hoạch - Giao đất (Sở …)".
    if (aside != 0 && text.mark(i - 1) != '(' && aside != '-') break;
    if (lexicon().find(text, i, kinds_of(PhraseKind::Verb, PhraseKind::Appointment)).length > 1)
      break;
  }
  return office.standing;
}

}  // namespace tracuu
