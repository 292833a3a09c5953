#include "indexer/writer/word_cutter.h"

#include <algorithm>
#include <bit>
#include <string>
#include <string_view>

namespace tracuu {

WordCutter::WordCutter(const Lexicon& lexicon) : begins_(kSequenceCodes, false) {
  std::unordered_map<std::uint64_t, Step> steps;
  std::uint32_t last = kSequenceCodes;  // Numbers below are single codes.
  for (const std::string& compound : lexicon.compounds()) {
    std::string_view rest = compound;
    std::uint32_t node = 0;
    while (!rest.empty()) {
      const std::string_view key = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(rest.size(), key.size() + 1));
      const SequenceCode code = sequence_code(key);
      if (node == 0) begins_[code] = true;
      Step& next = steps[step_key(node, code)];
      if (next.node == 0) next = {step_key(node, code), ++last, false};
      if (rest.empty()) next.is_compound = true;
      node = next.node;
    }
  }
  build_table(steps);
}

std::size_t WordCutter::place_of(std::uint64_t from) const {
  std::size_t at = (from * 0x9E3779B97F4A7C15ULL) >> 32U;
  for (;; ++at) {
    at &= steps_.size() - 1;
    if (steps_[at].from == from || steps_[at].from == 0) return at;
  }
}

void WordCutter::build_table(const std::unordered_map<std::uint64_t, Step>& steps) {
  steps_.resize(std::bit_ceil(4 * steps.size() + 1));
  for (const auto& [from, step] : steps) steps_[place_of(from)] = step;
}

SequenceWord WordCutter::longest_at(const std::vector<SequenceCode>& sequence,
                                    std::size_t first) const {
  SequenceWord word{.id = sequence[first], .first = first, .count = 1};
  if (!begins_[sequence[first]]) return word;
  std::uint32_t node = 0;
  for (std::size_t i = first; i < sequence.size() && is_token(sequence[i]); ++i) {
    const Step& step = steps_[place_of(step_key(node, sequence[i]))];
    if (step.from == 0) break;
    node = step.node;
    if (step.is_compound) {
      word.id = node;
      word.count = i - first + 1;
    }
  }
  return word;
}

std::vector<SequenceWord> WordCutter::cut(const std::vector<SequenceCode>& sequence) const {
  std::vector<SequenceWord> words;
  words.reserve(sequence.size());
  bool follows = false;
  for (std::size_t i = 0; i < sequence.size();) {
    if (!is_token(sequence[i])) {
      follows = false;
      ++i;
      continue;
    }
    words.push_back(longest_at(sequence, i));
    words.back().follows = follows;
    follows = true;
    i += words.back().count;
  }
  return words;
}

}  // namespace tracuu
