#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "schema/analysis/token.h"
#include "server/search/highlight/highlight_query.h"

namespace tracuu {

/// Tokens first..last match the pattern `pattern` of the query.
struct Match {
  std::size_t first = 0;
  std::size_t last = 0;
  std::size_t pattern = 0;
  bool operator==(const Match&) const = default;
};

/// Finds the patterns of a query among tokens. Immutable; thread-safe.
class MatchFinder {
 public:
  explicit MatchFinder(const HighlightQuery& query);

  /// All matches among the tokens of a text and in what is named at `places` of it; by first token,
  /// then by pattern, each once.
  std::vector<Match> find(const std::vector<Token>& tokens,
                          const std::vector<NamedPlace>& places = {}) const;

  /// True if any unit asks for Token::unaccented.
  bool needs_unaccented() const { return !by_unaccented_.empty(); }

  std::size_t pattern_count() const { return lengths_.size(); }
  /// In units.
  std::size_t pattern_length(std::size_t pattern) const { return lengths_[pattern]; }

 private:
  struct Place {
    std::uint32_t pattern = 0;
    std::uint32_t unit = 0;
    bool operator==(const Place&) const = default;
  };
  using Places = std::unordered_map<std::string, std::vector<Place>>;

  static void note_beginnings(const Places& places, const std::string& text,
                              std::vector<std::uint32_t>& patterns);
  /// Those whose first unit the token fits, each once, ascending.
  std::vector<std::uint32_t> patterns_beginning_with(const Token& token) const;
  bool stands(const Token& token, Place place) const;
  void find_named(const std::vector<Token>& tokens, const NamedPlace& place,
                  std::vector<Match>& matches) const;
  bool completes(const std::vector<Token>& tokens, std::size_t first, std::uint32_t pattern) const;

  Places by_key_;
  Places by_fold_;
  Places by_unaccented_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_name_;  ///< Patterns.
  std::vector<std::size_t> lengths_;
};

}  // namespace tracuu
