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

/// "từng giữ các chức vụ Giám đốc Sở, Chủ tịch huyện": the last part is one of the offices.
bool is_of_former_offices(const LexemeText& text, const std::vector<Constituent>& parts) {
  std::size_t i = parts.size() - 1;
  while (i >= 2 && (parts[i - 1].part == Part::Comma || parts[i - 1].part == Part::And) &&
         parts[i - 2].part == Part::Office) {
    i -= 2;
  }
  if (i == 0 || parts[i - 1].part != Part::Appointment) return false;
  constexpr std::size_t kPlural = 3;  // lexemes: "các chức vụ"
  const Constituent& words = parts[i - 1];
  return words.end - words.begin > kPlural && text.surface(words.end - kPlural) == "các" &&
         NameLexicon::instance().is_phrase(text, words.begin, words.end,
                                           kinds_of(PhraseKind::Former));
}

}  // namespace

bool acts_on_another(const LexemeText& text, const std::vector<Constituent>& parts, std::size_t i,
                     const NameLexicon::Match& appointment) {
  // "miễn nhiệm A và chức vụ … đối với B", but "Chủ tịch A và là Bí thư"
  const bool after_and = parts.size() > 1 && parts.back().part == Part::And &&
                         parts[parts.size() - 2].part == Part::Name;
  if (after_and && text.surface(i - 1) == "và" && text.surface(i) != "là") return true;
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
  if (is_of_former_offices(text, parts)) return true;
  const Constituent& link = parts[parts.size() - 2];
  if (link.part != Part::Appointment && link.part != Part::And) return false;
  if (lexicon.is_phrase(text, link.begin, link.end, kFormer)) return true;
  const bool joined = text.surface(link.begin) == "kiêm" && link.end == link.begin + 1;
  return joined && parts.size() > 2 && parts[parts.size() - 3].part == Part::Office &&
         parts[parts.size() - 3].former;
}

bool is_row_under_organ(const LexemeText& text, const std::vector<Constituent>& parts,
                        const Office& office) {
  const bool alone = office.end == office.title_end && text[office.begin].starts_line &&
                     (office.end == text.size() || text[office.end].starts_line);
  if (!alone || parts.size() < 2 || parts.back().part != Part::Line ||
      parts[parts.size() - 2].part != Part::Name) {
    return false;
  }
  constexpr std::size_t kLongestTable = 120;  // lexemes
  constexpr std::size_t kLongestLine = 9;     // lexemes
  std::size_t line_end = office.begin;
  for (std::size_t i = office.begin; i > 0 && office.begin - i < kLongestTable; --i) {
    if (!text[i - 1].starts_line) continue;
    if (line_end - (i - 1) > kLongestLine) return false;
    line_end = i - 1;
    const std::size_t word = i - 1 + (text[i - 1].is_word() ? 0 : 1);
    if (NameLexicon::instance().find(text, word, kinds_of(PhraseKind::StateOrgan)).length > 1)
      return true;
  }
  return false;
}

}  // namespace tracuu
