#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tracuu {

/// A word of a run, with what stands at it without a blank or a mark of ASCII between.
struct Chunk {
  std::size_t begin = 0;  ///< In code points of the run.
  std::size_t end = 0;
  bool ascii = true;
};

/// Some chunks of a run, by their number.
struct ChunkRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A stretch of one line in which every character may be a byte of a legacy encoding: fonts change
/// at a word that has a character which is none.
struct TextRun {
  std::size_t begin = 0;  ///< In bytes of the text.
  std::size_t end = 0;
  std::u32string codes;
  std::vector<Chunk> chunks;
  bool is_line = false;  ///< It has all words of its line.

  std::u32string_view view(const Chunk& chunk) const {
    return std::u32string_view(codes).substr(chunk.begin, chunk.end - chunk.begin);
  }
};

/// The runs of the suspicious lines of `text` that have something beyond ASCII, in order.
std::vector<TextRun> find_runs(std::string_view text);

}  // namespace tracuu
