#include "schema/repair/reading.h"

#include <algorithm>

#include "schema/repair/latin_view.h"
#include "schema/repair/mojibake.h"
#include "schema/repair/spelling.h"

namespace tracuu {
namespace {

/// ‘ ’ “ ” … as Word puts them at words: in TCVN also capitals, that few fonts have.
bool is_quote(char32_t code) {
  constexpr std::u32string_view kQuotes = U"\u0085\u0091\u0092\u0093\u0094‘’“”…";
  return kQuotes.find(code) != std::u32string_view::npos;
}

bool is_small(char32_t code) {
  return code >= U'a' && code <= U'z';
}
bool is_capital(char32_t code) {
  return code >= U'A' && code <= U'Z';
}

/// "“ñy", "quan”", but not "VÕ" in capitals.
bool is_quoted(std::u32string_view chunk) {
  if (is_quote(chunk.front())) return true;
  return is_quote(chunk.back()) && std::none_of(chunk.begin(), chunk.end(), is_capital);
}

enum class WordCase { Open, Small, Capital };

/// What the letters of ASCII say; one capital may just begin a word.
WordCase case_of(std::u32string_view chunk) {
  if (std::any_of(chunk.begin(), chunk.end(), is_small)) return WordCase::Small;
  return std::count_if(chunk.begin(), chunk.end(), is_capital) > 1 ? WordCase::Capital
                                                                   : WordCase::Open;
}

void raise_case(std::u32string& word) {
  for (char32_t& code : word) {
    Letter letter = find_letter(code);
    if (!letter) continue;
    letter.upper = true;
    code = compose_letter(letter);
  }
}

/// The fonts of capitals among TCVN3's have the codes of small letters.
std::u32string read_cased(const ByteTable& table, std::u32string_view chunk,
                          HighControls controls) {
  auto text = read_bytes(table, chunk, controls);
  if (table.repair == Repair::Tcvn3 && case_of(chunk) == WordCase::Capital) raise_case(text);
  return text;
}

std::u32string read_by_table(const ByteTable& table, std::u32string_view chunk) {
  const bool quoted = table.repair == Repair::Tcvn3 && is_quoted(chunk);
  const auto likely = quoted ? HighControls::Windows1252 : HighControls::Letters;
  auto first = read_cased(table, chunk, likely);
  const WordSpelling spelling = spelling_of(first);
  if (spelling == WordSpelling::Syllable) return first;
  const auto unlikely = quoted ? HighControls::Letters : HighControls::Windows1252;
  auto second = read_cased(table, chunk, unlikely);
  const WordSpelling other = spelling_of(second);
  const bool better =
      other != WordSpelling::Broken &&
      (spelling == WordSpelling::Broken || (other == WordSpelling::Syllable && !quoted));
  return better ? second : first;
}

/// The case of the nearest chunk that shows one, from `at` in steps of `step`.
WordCase nearest_case(const TextRun& run, std::size_t at, std::ptrdiff_t step) {
  constexpr int kNear = 4;  // Chunks.
  auto i = static_cast<std::ptrdiff_t>(at) + step;
  const auto size = static_cast<std::ptrdiff_t>(run.chunks.size());
  for (int looked = 0; looked < kNear && i >= 0 && i < size; ++looked, i += step) {
    const WordCase found = case_of(run.view(run.chunks[static_cast<std::size_t>(i)]));
    if (found != WordCase::Open) return found;
  }
  return WordCase::Open;
}

bool is_in_capitals(const TextRun& run, std::size_t at) {
  const WordCase own = case_of(run.view(run.chunks[at]));
  if (own != WordCase::Open) return own == WordCase::Capital;
  const WordCase before = nearest_case(run, at, -1);
  const WordCase after = nearest_case(run, at, 1);
  return before != WordCase::Small && after != WordCase::Small &&
         (before == WordCase::Capital || after == WordCase::Capital);
}

}  // namespace

std::u32string read_chunk(const Reading& reading, std::u32string_view chunk) {
  if (reading.table != nullptr) return read_by_table(*reading.table, chunk);
  std::u32string text(chunk);
  for (unsigned layer = 0; layer < reading.layers; ++layer) text = undo_mojibake(text);
  return text;
}

std::string read_run(const Reading& reading, const TextRun& run, ChunkRange range) {
  std::u32string out;
  std::size_t at = 0;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    const Chunk& chunk = run.chunks[i];
    if (chunk.ascii) continue;
    out.append(run.codes, at, chunk.begin - at);
    auto word = read_chunk(reading, run.view(chunk));
    if (reading.repair == Repair::Tcvn3 && is_in_capitals(run, i)) raise_case(word);
    out += word;
    at = chunk.end;
  }
  out.append(run.codes, at);
  return encode_text(out);
}

}  // namespace tracuu
