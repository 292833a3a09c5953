#include "server/search/highlight/snippet_window.h"

#include <algorithm>
#include <cstdint>
#include <tuple>

namespace tracuu {
namespace {

// Of the room round the matches, what may stand before them: half if that shows the sentence from
// its start, else a quarter.
constexpr std::size_t kSentenceShare = 2;
constexpr std::size_t kLeadShare = 4;

bool starts_character(std::string_view text, std::size_t i) {
  const auto byte = static_cast<unsigned char>(text[i]);
  if ((byte & 0xC0U) == 0x80U) return false;
  // U+0300 to U+036F combine with the letter before.
  const bool combines = byte == 0xCCU || (byte == 0xCDU && i + 1 < text.size() &&
                                          static_cast<unsigned char>(text[i + 1]) < 0xB0U);
  return !combines;
}

/// Where each token begins and ends, counted in characters.
class Ruler {
 public:
  Ruler(std::string_view text, const std::vector<Token>& tokens) {
    begins_.reserve(tokens.size());
    ends_.reserve(tokens.size());
    std::size_t at = 0;
    std::size_t characters = 0;
    const auto advance = [&](std::size_t to) {
      for (; at < to; ++at) characters += starts_character(text, at) ? 1U : 0U;
      return characters;
    };
    for (const Token& token : tokens) {
      begins_.push_back(advance(token.begin));
      ends_.push_back(advance(token.end));
    }
  }

  std::size_t begin(std::size_t token) const { return begins_[token]; }
  std::size_t end(std::size_t token) const { return ends_[token]; }
  std::size_t span(std::size_t first, std::size_t last) const {
    return ends_[last] - begins_[first];
  }

 private:
  std::vector<std::size_t> begins_;
  std::vector<std::size_t> ends_;
};

/// Tokens first..last.
struct Stretch {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// The matches in a window that slides over the text, and what they are worth.
class Coverage {
 public:
  explicit Coverage(const MatchFinder& finder) : finder_(finder), counts_(finder.pattern_count()) {}

  void add(const Match& match) {
    if (counts_[match.pattern]++ == 0) distinct_ += finder_.pattern_length(match.pattern);
    ++matches_;
  }
  void remove(const Match& match) {
    if (--counts_[match.pattern] == 0) distinct_ -= finder_.pattern_length(match.pattern);
    --matches_;
  }
  std::tuple<std::size_t, std::size_t> worth() const { return {distinct_, matches_}; }

 private:
  const MatchFinder& finder_;
  std::vector<std::size_t> counts_;
  std::size_t distinct_ = 0;
  std::size_t matches_ = 0;
};

Stretch best_stretch(const std::vector<Match>& matches, const MatchFinder& finder,
                     const Ruler& ruler, std::size_t limit) {
  Coverage coverage(finder);
  auto best = coverage.worth();
  Stretch stretch;
  std::size_t right = 0;
  for (std::size_t left = 0; left < matches.size(); ++left) {
    const auto fits = [&](const Match& match) {
      return ruler.span(matches[left].first, match.last) <= limit;
    };
    while (right < matches.size() && (right == left || fits(matches[right]))) {
      coverage.add(matches[right++]);
    }
    if (coverage.worth() > best) {
      best = coverage.worth();
      stretch = {matches[left].first, matches[left].last};
      for (std::size_t i = left; i < right; ++i)
        stretch.last = std::max(stretch.last, matches[i].last);
    }
    coverage.remove(matches[left]);
  }
  return stretch;
}

bool starts_sentence(const std::vector<Token>& tokens, std::size_t i) {
  return i == 0 || tokens[i].position - tokens[i - 1].position >= kSentenceGap;
}

/// Gives the stretch context: from the start of its sentence if that is near enough, else some
/// words before it; then as much behind it as the limit allows.
Stretch with_context(Stretch stretch, const std::vector<Token>& tokens, const Ruler& ruler,
                     std::size_t limit) {
  const std::size_t span = ruler.span(stretch.first, stretch.last);
  const std::size_t room = limit > span ? limit - span : 0;
  const auto lead = [&](std::size_t i) { return ruler.begin(stretch.first) - ruler.begin(i); };

  std::size_t near = stretch.first;
  std::size_t first = stretch.first;
  while (first > 0 && !starts_sentence(tokens, first) && lead(first - 1) <= room / kSentenceShare) {
    --first;
    if (lead(first) <= room / kLeadShare) near = first;
  }
  if (!starts_sentence(tokens, first)) first = near;
  std::size_t last = std::max(stretch.last, first);
  while (last + 1 < tokens.size() && ruler.span(first, last + 1) <= limit) ++last;
  // At the end of the text the room that is left over goes to the front.
  while (last + 1 == tokens.size() && first > 0 && ruler.span(first - 1, last) <= limit) --first;
  return {first, last};
}

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Takes in the signs that are written close to the first and last word: quotes, brackets, stops.
Window with_signs(std::string_view text, const std::vector<Token>& tokens, Stretch stretch) {
  std::size_t begin = tokens[stretch.first].begin;
  const std::size_t lowest = stretch.first == 0 ? 0 : tokens[stretch.first - 1].end;
  while (begin > lowest && !is_blank(text[begin - 1])) --begin;
  std::size_t end = tokens[stretch.last].end;
  const bool at_end = stretch.last + 1 == tokens.size();
  const std::size_t highest = at_end ? text.size() : std::size_t{tokens[stretch.last + 1].begin};
  while (end < highest && !is_blank(text[end])) ++end;
  return {stretch.first == 0 ? 0 : begin, at_end ? text.size() : end};
}

/// For a text without a word: its first characters.
Window head(std::string_view text, std::size_t limit) {
  std::size_t characters = 0;
  std::size_t end = 0;
  for (; end < text.size(); ++end) {
    if (starts_character(text, end) && characters++ == limit) break;
  }
  return {0, end};
}

}  // namespace

Window choose_window(std::string_view text, const std::vector<Token>& tokens,
                     const std::vector<Match>& matches, const MatchFinder& finder,
                     std::size_t limit) {
  if (tokens.empty()) return head(text, limit);
  const Ruler ruler(text, tokens);
  const Stretch matched = matches.empty() ? Stretch{} : best_stretch(matches, finder, ruler, limit);
  return with_signs(text, tokens, with_context(matched, tokens, ruler, limit));
}

}  // namespace tracuu
