#include "schema/repair/text_run.h"

#include <algorithm>

#include "schema/repair/latin_view.h"
#include "schema/repair/suspicion.h"
#include "schema/text/ascii.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

/// Some letters of VISCII, VPS and TCVN are control characters; those that part words are not.
bool is_chunk_part(char32_t code) {
  if (code >= 0x7FU) return true;
  if (code < 0x20U) return code != U'\t' && (code < 0x0AU || code > 0x0DU);
  const char32_t lower = code | 0x20U;
  return lower >= U'a' && lower <= U'z';
}

/// Takes the runs out of one line, character by character.
class LineRuns {
 public:
  LineRuns(std::string_view line, std::size_t begin) : line_(line), line_begin_(begin) {}

  void append_to(std::vector<TextRun>& runs) {
    const std::size_t first = runs.size();
    while (at_ < line_.size()) take_part(runs);
    end_run(runs);
    if (runs.size() == first + 1 && !broken_) runs.back().is_line = true;
  }

 private:
  /// A chunk, or the one character that stands between two.
  void take_part(std::vector<TextRun>& runs) {
    const std::size_t begin = at_;
    std::u32string part;
    bool is_bytes = true;
    while (at_ < line_.size()) {
      const Utf8Char c = decode_utf8(line_, at_);
      if (!is_chunk_part(c.code) && !part.empty()) break;
      part += c.code;
      at_ += c.length;
      is_bytes = is_bytes && find_byte(c.code).has_value();
      if (!is_chunk_part(c.code)) break;
    }
    if (!is_bytes) return break_run(runs);
    if (run_.codes.empty()) run_.begin = line_begin_ + begin;
    if (is_chunk_part(part.front())) add_chunk(part);
    run_.codes += part;
    run_.end = line_begin_ + at_;
  }

  void add_chunk(const std::u32string& part) {
    const bool ascii = std::all_of(part.begin(), part.end(),
                                   [](char32_t code) { return code >= 0x20U && code < 0x7FU; });
    const std::size_t begin = run_.codes.size();
    run_.chunks.push_back({begin, begin + part.size(), ascii});
    has_bytes_ = has_bytes_ || !ascii;
  }

  void break_run(std::vector<TextRun>& runs) {
    end_run(runs);
    broken_ = true;
  }

  void end_run(std::vector<TextRun>& runs) {
    if (has_bytes_) runs.push_back(std::move(run_));
    run_ = TextRun();
    has_bytes_ = false;
  }

  std::string_view line_;
  std::size_t line_begin_;
  std::size_t at_ = 0;
  TextRun run_;
  bool has_bytes_ = false;
  bool broken_ = false;
};

}  // namespace

std::vector<TextRun> find_runs(std::string_view text) {
  std::vector<TextRun> runs;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    const auto line = text.substr(begin, end - begin);
    if (is_suspicious(line)) LineRuns(line, begin).append_to(runs);
    begin = end + 1;
  }
  return runs;
}

}  // namespace tracuu
