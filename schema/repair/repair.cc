#include "schema/repair/repair.h"

#include <algorithm>
#include <optional>

#include "schema/repair/latin_view.h"
#include "schema/repair/percent_encoding.h"
#include "schema/repair/reading.h"
#include "schema/repair/references.h"
#include "schema/repair/run_score.h"
#include "schema/repair/suspicion.h"
#include "schema/repair/text_run.h"
#include "schema/text/letter.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

// A foreign name or two may look like anything; three different words of one line, nearly all that
// it has, have not been seen to by chance.
constexpr std::size_t kProofWords = 3;
// So many words of long runs decide for the short ones of the same article.
constexpr std::size_t kEstablishedWords = 5;
// By so much another encoding must be better for one run than that of the article.
constexpr std::ptrdiff_t kLead = 2;

/// A run of one of the texts, with its scores.
struct JudgedRun {
  std::string* text = nullptr;
  TextRun run;
  RunScores scores;
};

/// What the runs that prove their encoding by themselves say of the article.
struct Evidence {
  std::array<std::size_t, kReadings.size()> words{};  ///< Gained, by reading.
  std::optional<std::size_t> established;             ///< The reading of most of them.
  bool is_pure = false;  ///< No text has a letter that is no byte: all is in legacy encodings.
};

/// The good reading of the highest rank.
std::optional<std::size_t> find_best(const RunScores& scores) {
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const bool higher = !best || scores[i].rank() > scores[*best].rank();
    if (scores[i].is_good() && higher) best = i;
  }
  return best;
}

bool proves_itself(const RunScore& score) {
  return score.is_good() && score.distinct >= kProofWords;
}

std::vector<JudgedRun> judge_runs(const std::vector<std::string*>& texts) {
  std::vector<JudgedRun> judged;
  RunJudge judge;
  for (std::string* text : texts) {
    for (TextRun& run : find_runs(*text)) {
      const RunScores scores = judge.score(run);
      judged.push_back({text, std::move(run), scores});
    }
  }
  return judged;
}

bool has_letter_beyond_bytes(const std::string& text) {
  const std::u32string codes = decode_text(text);
  return std::any_of(codes.begin(), codes.end(),
                     [](char32_t code) { return find_letter(code) && !find_byte(code); });
}

Evidence gather_evidence(const std::vector<JudgedRun>& runs,
                         const std::vector<std::string*>& texts) {
  Evidence evidence;
  for (const JudgedRun& judged : runs) {
    const auto best = find_best(judged.scores);
    if (best && proves_itself(judged.scores[*best])) {
      evidence.words[*best] += judged.scores[*best].gained;
    }
  }
  const auto* const most = std::max_element(evidence.words.begin(), evidence.words.end());
  if (*most < kEstablishedWords) return evidence;
  evidence.established = static_cast<std::size_t>(most - evidence.words.begin());
  evidence.is_pure = std::none_of(texts.begin(), texts.end(), [](const std::string* text) {
    return has_letter_beyond_bytes(*text);
  });
  return evidence;
}

/// A short line of which every word is a syllable then: a title.
bool becomes_vietnamese(const TextRun& run, const Reading& reading) {
  return run.is_line && std::all_of(run.chunks.begin(), run.chunks.end(), [&](const Chunk& chunk) {
           return is_vietnamese_syllable(encode_text(read_chunk(reading, run.view(chunk))));
         });
}

/// Whether the encoding of the article may be that of a run that does not prove its own.
bool fits(const RunScore& score, const Evidence& evidence) {
  if (evidence.is_pure) return score.lost <= score.gained + score.kept;
  return score.gained > 2 * score.lost && score.gained >= score.broken;
}

std::optional<std::size_t> choose_reading(const JudgedRun& judged, const Evidence& evidence) {
  const auto best = find_best(judged.scores);
  const auto established = evidence.established;
  if (established && fits(judged.scores[*established], evidence)) {
    const bool beaten = best && proves_itself(judged.scores[*best]) &&
                        judged.scores[*best].rank() > judged.scores[*established].rank() + kLead;
    return beaten ? best : established;
  }
  if (!best) return std::nullopt;
  const bool believed =
      proves_itself(judged.scores[*best]) || becomes_vietnamese(judged.run, kReadings[*best]);
  return believed ? best : std::nullopt;
}

/// Beside words that are no bytes, those that are Vietnamese already may belong to them.
ChunkRange range_of(const JudgedRun& judged, std::size_t reading, const Evidence& evidence) {
  if (evidence.is_pure || judged.run.is_line) return {0, judged.run.chunks.size()};
  return judged.scores[reading].gain;
}

}  // namespace

RepairOutcome repair_encoding(const std::vector<std::string*>& texts) {
  RepairOutcome outcome;
  const auto is_clean = [](const std::string* text) { return !has_suspicious_line(*text); };
  if (std::all_of(texts.begin(), texts.end(), is_clean)) return outcome;

  const auto runs = judge_runs(texts);
  const Evidence evidence = gather_evidence(runs, texts);
  // From the end, so that the places of the runs before stay true.
  for (std::size_t i = runs.size(); i-- > 0;) {
    const JudgedRun& judged = runs[i];
    const auto choice = choose_reading(judged, evidence);
    if (!choice) continue;
    const TextRun& run = judged.run;
    judged.text->replace(run.begin, run.end - run.begin,
                         read_run(kReadings[*choice], run, range_of(judged, *choice, evidence)));
    outcome.kinds.set(static_cast<std::size_t>(kReadings[*choice].repair));
    outcome.words += judged.scores[*choice].gained;
  }
  return outcome;
}

RepairOutcome repair_plain_text(const std::vector<std::string*>& texts) {
  bool undone = false;
  for (std::string* text : texts) {
    undone = repair_references(*text) || undone;
    undone = repair_percent_encoding(*text) || undone;
  }
  RepairOutcome outcome = repair_encoding(texts);
  outcome.kinds.set(static_cast<std::size_t>(Repair::Entities), undone);
  return outcome;
}

}  // namespace tracuu
