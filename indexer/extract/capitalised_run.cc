#include "indexer/extract/capitalised_run.h"

#include <algorithm>

#include "indexer/extract/name_lexicon.h"

namespace tracuu {
namespace {

const NameLexicon& lexicon() {
  return NameLexicon::instance();
}

bool is_single_letter(const LexemeText& text, std::size_t i) {
  return text.surface(i).size() == 1;
}

/// "Minh" and "MINH" do not make one name; single letters go with both.
bool same_case(const LexemeText& text, std::size_t a, std::size_t b) {
  const auto is_upper = [&](std::size_t i) { return text[i].shape == LexemeShape::Upper; };
  if (is_single_letter(text, a) || is_single_letter(text, b)) return true;
  return is_upper(a) == is_upper(b);
}

bool is_particle(const LexemeText& text, std::size_t i) {
  return i < text.size() && text[i].shape == LexemeShape::Lower &&
         lexicon().find(text, i, kinds_of(PhraseKind::NameParticle)).length == 1;
}

/// True if the mark at `i` ends an initial of a foreign name: "Donald J. Trump", "V. Putin".
bool is_initial_stop(const LexemeText& text, std::size_t run_begin, std::size_t i) {
  if (text.mark(i) != '.' || i == run_begin || !is_single_letter(text, i - 1)) return false;
  if (i + 1 >= text.size() || !text[i + 1].is_capitalised() || text[i + 1].starts_line)
    return false;
  return !text[i + 1].syllable || (i > run_begin + 1 && !text[i - 2].syllable);
}

/// "Tiến Sĩ" in "Đỗ Tiến Sĩ cho biết": no name follows the words of the degree.
bool ends_name_like_degree(const LexemeText& text, std::size_t i, std::size_t length) {
  const std::size_t end = i + length;
  const bool capitalised = text[end - 1].is_capitalised();
  const bool name_follows =
      end < text.size() && text[end].is_capitalised() && !text[end].starts_line;
  return capitalised && !name_follows && lexicon().surname(text[i - 1].word).listed;
}

/// True if at lexeme `i`, inside a run, something else begins than the next word of a name.
bool ends_run(const LexemeText& text, std::size_t i) {
  if (lexicon().find(text, i, kTitleKinds).length > 0) {
    const auto title = lexicon().find(text, i, kTitleKinds);
    // One word may be a given name ("Bí", "Trưởng"); two are a title.
    if (title.length > 1 || (i + 1 < text.size() && text[i + 1].shape == LexemeShape::Lower)) {
      return true;
    }
  }
  // "Tổng thống Moon Jae-in Tân Tổng thống …": the full stop is missing.
  const auto epithet = lexicon().find(text, i, kinds_of(PhraseKind::Epithet));
  if (epithet.length > 0 && lexicon().find(text, i + epithet.length, kTitleKinds).length > 0)
    return true;
  if (honorific_length(text, i) > 0) return true;
  // "Nguyễn Văn An Ảnh: TTXVN": the full stop before the credit is missing.
  const auto credit = lexicon().find(text, i, kinds_of(PhraseKind::Credit));
  if (credit.length > 0 && text.mark(i + credit.length) == ':') return true;
  const auto degree = lexicon().find(text, i, kinds_of(PhraseKind::Rank, PhraseKind::Degree));
  if (degree.length == 1) return true;
  if (degree.length > 1 && !ends_name_like_degree(text, i, degree.length)) return true;
  const auto verb = lexicon().find(text, i, kinds_of(PhraseKind::Verb, PhraseKind::Appointment));
  return verb.length > 1 || (verb.length == 1 && text[i].shape == LexemeShape::Upper);
}

/// "Nhưng" in "… Nguyễn Văn Sơn Nhưng nếu": the full stop is missing, and the next sentence has
/// begun. `before`: how many words of the run stand before it.
bool begins_next_sentence(const LexemeText& text, std::size_t i, std::size_t before) {
  constexpr std::size_t kShortName = 2;  // syllables
  if (before < kShortName || text[i].shape != LexemeShape::Title) return false;
  if (i + 1 >= text.size() || text[i + 1].shape == LexemeShape::Mark || text[i + 1].starts_line) {
    return false;
  }
  const auto word = lexicon().find(text, i, kinds_of(PhraseKind::NoName, PhraseKind::RareName));
  if (word.length != 1) return false;
  const std::size_t shortest = kShortName + (text.surface(i - 2) == "Thị" ? 1 : 0);
  return word.is(PhraseKind::NoName) || before > shortest || !text[i - 1].syllable;
}

}  // namespace

std::size_t honorific_length(const LexemeText& text, std::size_t i) {
  const auto match = lexicon().find(text, i, kinds_of(PhraseKind::Honorific, PhraseKind::Comrade));
  if (match.length == 0) return 0;
  if (lexicon().find(text, i, kinds_of(PhraseKind::Place)).length > match.length) return 0;
  const std::size_t next = i + match.length;
  if (next >= text.size()) return 0;
  return match.length;
}

std::size_t find_run_end(const LexemeText& text, std::size_t i) {
  if (i >= text.size() || !text[i].is_capitalised()) return i;
  const std::size_t name = i + lexicon().find(text, i, kinds_of(PhraseKind::Place)).length;
  std::size_t end = i + 1;
  while (end < text.size() && end - i < kLongestRun) {
    if (text[end].starts_line) break;
    if (is_particle(text, end) && !text[end - 1].syllable) {
      std::size_t next = end + 1;
      while (is_particle(text, next) && next - end < 3) ++next;
      if (next >= text.size() || !text[next].is_capitalised() || text[next].starts_line) break;
      end = next;
      continue;
    }
    if (is_initial_stop(text, i, end)) {
      ++end;
      continue;
    }
    if (!text[end].is_capitalised() || !same_case(text, end - 1, end)) break;
    if (ends_run(text, end) || begins_next_sentence(text, end, end - std::min(name, end))) break;
    ++end;
  }
  return end;
}

}  // namespace tracuu
