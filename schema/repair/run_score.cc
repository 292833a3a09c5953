#include "schema/repair/run_score.h"

#include <algorithm>

#include "schema/repair/latin_view.h"
#include "schema/text/letter.h"

namespace tracuu {
namespace {

/// Stand at figures and units, where the letters they would be make "mợ" of "m²".
bool is_unit_symbol(char32_t code) {
  constexpr std::u32string_view kSymbols = U"°²³¹º×½¼¾\u00A0";
  return kSymbols.find(code) != std::u32string_view::npos;
}

bool is_letter_code(char32_t code) {
  return find_letter(code) || (code >= 0xC0U && code < 0x250U && code != U'×' && code != U'÷');
}

/// Whether a chunk that becomes a syllable is a sign of its encoding.
bool proves_something(std::u32string_view chunk) {
  if (std::none_of(chunk.begin(), chunk.end(), is_letter_code)) return false;
  for (std::size_t i = 0; i < chunk.size(); ++i) {
    if (chunk[i] >= 0x20U && chunk[i] < 0x7FU) continue;
    const bool inside = i > 0 && i + 1 < chunk.size();
    if (inside || !is_unit_symbol(chunk[i])) return true;
  }
  return false;
}

}  // namespace

bool RunScore::is_good() const {
  return gained > 0 && 4 * lost <= gained && 3 * (broken + 2 * lost) <= gained + kept;
}

std::ptrdiff_t RunScore::rank() const {
  return static_cast<std::ptrdiff_t>(gained + kept) -
         static_cast<std::ptrdiff_t>(2 * lost + broken);
}

const RunJudge::Verdict& RunJudge::judge(std::u32string_view chunk) {
  const auto [at, is_new] = verdicts_.try_emplace(std::u32string(chunk));
  Verdict& verdict = at->second;
  if (!is_new) return verdict;
  verdict.before = spelling_of(chunk);
  verdict.counts = proves_something(chunk);
  for (std::size_t i = 0; i < kReadings.size(); ++i) {
    verdict.after[i] = spelling_of(read_chunk(kReadings[i], chunk));
  }
  return verdict;
}

void RunJudge::count(const Verdict& verdict, std::size_t reading, RunScore& score) {
  const bool is = verdict.after[reading] == WordSpelling::Syllable;
  if (verdict.before == WordSpelling::Syllable) {
    ++(is ? score.kept : score.lost);
  } else if (is && verdict.counts) {
    ++score.gained;
  } else if (verdict.after[reading] == WordSpelling::Broken) {
    ++score.broken;
  }
}

RunScores RunJudge::score(const TextRun& run) {
  RunScores scores;
  std::array<std::set<std::u32string_view>, kReadings.size()> gained;
  for (std::size_t at = 0; at < run.chunks.size(); ++at) {
    if (run.chunks[at].ascii) continue;
    const auto view = run.view(run.chunks[at]);
    const Verdict& verdict = judge(view);
    for (std::size_t i = 0; i < kReadings.size(); ++i) {
      const std::size_t gained_before = scores[i].gained;
      count(verdict, i, scores[i]);
      if (scores[i].gained == gained_before) continue;
      gained[i].insert(view);
      scores[i].gain = {gained_before == 0 ? at : scores[i].gain.begin, at + 1};
    }
  }
  for (std::size_t i = 0; i < kReadings.size(); ++i) scores[i].distinct = gained[i].size();
  return scores;
}

}  // namespace tracuu
