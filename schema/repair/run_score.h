#pragma once

#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <unordered_map>

#include "schema/repair/reading.h"
#include "schema/repair/spelling.h"

namespace tracuu {

/// What a reading makes of a run, in chunks with something beyond ASCII.
struct RunScore {
  std::size_t gained = 0;    ///< Vietnamese by the reading only.
  std::size_t distinct = 0;  ///< Different ones among them.
  std::size_t kept = 0;      ///< Vietnamese before and after.
  std::size_t lost = 0;      ///< Vietnamese before, not after.
  std::size_t broken = 0;    ///< Never Vietnamese.
  ChunkRange gain;           ///< From the first gained chunk to the last.

  /// Makes nearly all Vietnamese, and more than it was.
  bool is_good() const;
  /// Of two good readings the one of the higher rank is right.
  std::ptrdiff_t rank() const;
};

using RunScores = std::array<RunScore, kReadings.size()>;

/// Scores runs by every reading; remembers words, since texts repeat them. Not thread-safe.
class RunJudge {
 public:
  RunScores score(const TextRun& run);

 private:
  struct Verdict {
    WordSpelling before = WordSpelling::Neutral;
    bool counts = true;  ///< False for a symbol that proves nothing: "m²", "25°C", "®".
    std::array<WordSpelling, kReadings.size()> after{};
  };
  const Verdict& judge(std::u32string_view chunk);
  static void count(const Verdict& verdict, std::size_t reading, RunScore& score);

  std::unordered_map<std::u32string, Verdict> verdicts_;
};

}  // namespace tracuu
