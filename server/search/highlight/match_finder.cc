#include "server/search/highlight/match_finder.h"

#include <algorithm>
#include <tuple>

namespace tracuu {
namespace {

template <typename Places, typename Place>
bool holds(const Places& places, const std::string& text, const Place& place) {
  const auto found = places.find(text);
  return found != places.end() && std::ranges::find(found->second, place) != found->second.end();
}

}  // namespace

MatchFinder::MatchFinder(const HighlightQuery& query) {
  for (const HighlightPattern& pattern : query.patterns) {
    const auto number = static_cast<std::uint32_t>(lengths_.size());
    lengths_.push_back(pattern.units.size());
    for (const std::string& name : pattern.names) by_name_[name].push_back(number);
    for (std::uint32_t unit = 0; unit < pattern.units.size(); ++unit) {
      const Place place{number, unit};
      for (const std::string& key : pattern.units[unit].keys) by_key_[key].push_back(place);
      for (const std::string& fold : pattern.units[unit].folds) by_fold_[fold].push_back(place);
      for (const std::string& fold : pattern.units[unit].unaccented) {
        by_unaccented_[fold].push_back(place);
      }
    }
  }
}

bool MatchFinder::stands(const Token& token, Place place) const {
  return holds(by_key_, token.text, place) || holds(by_fold_, token.folded, place) ||
         (token.unaccented && holds(by_unaccented_, token.folded, place));
}

bool MatchFinder::completes(const std::vector<Token>& tokens, std::size_t first,
                            std::uint32_t pattern) const {
  const std::size_t length = lengths_[pattern];
  if (tokens.size() - first < length) return false;
  for (std::uint32_t unit = 1; unit < length; ++unit) {
    const Token& token = tokens[first + unit];
    const bool follows = token.position == tokens[first].position + unit;
    if (!follows || !stands(token, {pattern, unit})) return false;
  }
  return true;
}

void MatchFinder::note_beginnings(const Places& places, const std::string& text,
                                  std::vector<std::uint32_t>& patterns) {
  const auto found = places.find(text);
  if (found == places.end()) return;
  for (const Place place : found->second) {
    if (place.unit == 0) patterns.push_back(place.pattern);
  }
}

std::vector<std::uint32_t> MatchFinder::patterns_beginning_with(const Token& token) const {
  std::vector<std::uint32_t> patterns;
  note_beginnings(by_key_, token.text, patterns);
  note_beginnings(by_fold_, token.folded, patterns);
  if (token.unaccented) note_beginnings(by_unaccented_, token.folded, patterns);
  // A token may fit a unit by its key and by its folded key.
  std::ranges::sort(patterns);
  patterns.erase(std::unique(patterns.begin(), patterns.end()), patterns.end());
  return patterns;
}

void MatchFinder::find_named(const std::vector<Token>& tokens, const NamedPlace& place,
                             std::vector<Match>& matches) const {
  const auto patterns = by_name_.find(place.name);
  if (patterns == by_name_.end()) return;
  const auto first = std::partition_point(
      tokens.begin(), tokens.end(), [&](const Token& token) { return token.end <= place.begin; });
  const auto last = std::partition_point(
      first, tokens.end(), [&](const Token& token) { return token.begin < place.end; });
  if (first == last) return;
  for (const std::uint32_t pattern : patterns->second) {
    matches.push_back({static_cast<std::size_t>(first - tokens.begin()),
                       static_cast<std::size_t>(last - tokens.begin()) - 1, pattern});
  }
}

std::vector<Match> MatchFinder::find(const std::vector<Token>& tokens,
                                     const std::vector<NamedPlace>& places) const {
  std::vector<Match> matches;
  for (std::size_t first = 0; first < tokens.size(); ++first) {
    for (const std::uint32_t pattern : patterns_beginning_with(tokens[first])) {
      if (!completes(tokens, first, pattern)) continue;
      matches.push_back({first, first + lengths_[pattern] - 1, pattern});
    }
  }
  for (const NamedPlace& place : places) find_named(tokens, place, matches);
  std::ranges::sort(matches, {}, [](const Match& match) {
    return std::tuple(match.first, match.pattern, match.last);
  });
  matches.erase(std::unique(matches.begin(), matches.end()), matches.end());
  return matches;
}

}  // namespace tracuu
