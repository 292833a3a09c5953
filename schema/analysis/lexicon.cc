#include "schema/analysis/lexicon.h"

#include <algorithm>

#include "embedded/lexicon_tsv.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

/// Calls `visit` for each part of `text` between `sign`s.
template <typename Visit>
void for_each_part(std::string_view text, char sign, Visit visit) {
  while (!text.empty()) {
    const std::string_view part = text.substr(0, text.find(sign));
    text.remove_prefix(std::min(text.size(), part.size() + 1));
    if (!part.empty()) visit(part);
  }
}

}  // namespace

Lexicon::Lexicon(std::string_view lines) {
  for_each_part(lines, '\n', [&](std::string_view line) {
    if (!line.starts_with('#')) add(line);
  });
}

void Lexicon::add(std::string_view compound) {
  std::string keys;
  std::size_t syllables = 0;
  for_each_part(compound, ' ', [&](std::string_view syllable) {
    if (syllables++ > 0) {
      entries_.try_emplace(keys, Entry::Prefix);
      keys.push_back(' ');
    }
    keys += syllable_key(syllable);
  });
  if (syllables < 2 || syllables > kMaxSyllables) return;
  Entry& entry = entries_.try_emplace(std::move(keys), Entry::Prefix).first->second;
  compounds_ += entry == Entry::Prefix ? 1U : 0U;
  entry = Entry::Compound;
}

const Lexicon& Lexicon::builtin() {
  static const Lexicon lexicon(embedded::lexicon_tsv);
  return lexicon;
}

bool Lexicon::contains(std::string_view keys) const {
  const auto found = entries_.find(keys);
  return found != entries_.end() && found->second == Entry::Compound;
}

std::vector<std::string> Lexicon::compounds() const {
  std::vector<std::string> keys;
  keys.reserve(compounds_);
  for (const auto& [key, entry] : entries_) {
    if (entry == Entry::Compound) keys.push_back(key);
  }
  return keys;
}

std::vector<std::size_t> Lexicon::matches(const std::vector<Token>& tokens,
                                          std::size_t first) const {
  std::vector<std::size_t> lengths;
  std::string keys;
  for (std::size_t i = first; i < tokens.size() && i - first < kMaxSyllables; ++i) {
    const Token& token = tokens[i];
    const bool follows = i == first || token.position == tokens[i - 1].position + 1;
    if (token.kind != TokenKind::Syllable || !follows) break;
    if (i > first) keys.push_back(' ');
    keys += token.text;
    const auto found = entries_.find(keys);
    if (found == entries_.end()) break;
    if (found->second == Entry::Compound) lengths.push_back(i - first + 1);
  }
  return lengths;
}

namespace {

Compound join(const std::vector<Token>& tokens, std::size_t first, std::size_t count) {
  Compound compound{
      .text = tokens[first].text, .folded = tokens[first].folded, .first = first, .count = count};
  for (std::size_t i = first + 1; i < first + count; ++i) {
    compound.text.append(" ").append(tokens[i].text);
    compound.folded.append(" ").append(tokens[i].folded);
  }
  return compound;
}

}  // namespace

std::vector<Compound> find_compounds(const std::vector<Token>& tokens, const Lexicon& lexicon) {
  std::vector<Compound> compounds;
  for (std::size_t first = 0; first < tokens.size(); ++first) {
    for (const std::size_t count : lexicon.matches(tokens, first)) {
      compounds.push_back(join(tokens, first, count));
    }
  }
  return compounds;
}

}  // namespace tracuu
