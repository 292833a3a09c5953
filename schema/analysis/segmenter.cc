#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/analysis/analyzer.h"
#include "schema/analysis/lexicon.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\n';
}

/// The text in its two forms: offsets are those of the normalised one, words are cut from the
/// other, as the source wrote them.
struct Source {
  std::string_view original;
  NormalizedText normal;

  std::string_view plain() const { return normal.text; }
  std::string_view written(std::size_t begin, std::size_t end) const {
    const std::uint32_t from = normal.to_original(begin);
    return original.substr(from, normal.to_original(end) - from);
  }
};

/// Every sign between two tokens is a word of its own; three dots are one.
void add_punctuation(std::vector<std::string>& words, const Source& source, std::size_t begin,
                     std::size_t end) {
  for (std::size_t i = begin; i < end;) {
    const bool dots = source.plain().substr(i, end - i).starts_with("...");
    const std::size_t length = dots ? 3 : decode_utf8(source.plain(), i).length;
    if (!is_blank(source.plain()[i])) words.emplace_back(source.written(i, i + length));
    i += length;
  }
}

/// How many tokens from tokens[first] on make one word: the longest compound that is written with
/// nothing but blanks in it.
std::size_t word_length(const Lexicon& lexicon, std::string_view text,
                        const std::vector<Token>& tokens, std::size_t first) {
  const std::vector<std::size_t> lengths = lexicon.matches(tokens, first);
  // NOLINTNEXTLINE(modernize-loop-convert): clang 14 cannot read libstdc++ 12's reverse view.
  for (auto length = lengths.rbegin(); length != lengths.rend(); ++length) {
    bool plain = true;
    for (std::size_t i = first + 1; i < first + *length && plain; ++i) {
      const std::size_t end = tokens[i - 1].end;
      plain = std::ranges::all_of(text.substr(end, tokens[i].begin - end), is_blank);
    }
    if (plain) return *length;
  }
  return 1;
}

}  // namespace

std::vector<std::string> segment_words(std::string_view text) {
  const Source source{text, normalize(text)};
  const std::vector<Token> tokens = analyze(NormalizedText{source.normal.text, {}});
  const Lexicon& lexicon = Lexicon::builtin();

  std::vector<std::string> words;
  std::size_t end = 0;
  for (std::size_t i = 0; i < tokens.size();) {
    const std::size_t next = i + word_length(lexicon, source.plain(), tokens, i);
    add_punctuation(words, source, end, tokens[i].begin);
    std::string word(source.written(tokens[i].begin, tokens[i].end));
    for (++i; i < next; ++i)
      word.append(" ").append(source.written(tokens[i].begin, tokens[i].end));
    if (!word.empty()) words.push_back(std::move(word));  // part of a character that became several
    end = tokens[next - 1].end;
  }
  add_punctuation(words, source, end, source.plain().size());
  return words;
}

}  // namespace tracuu
