#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace tracuu {

/// Phrases of a table, found in running text whatever the case, the place of the tone mark and the
/// punctuation between words ("Bộ GD-ĐT", "Uỷ ban nhân dân"). Immutable once filled.
class PhraseBook {
 public:
  enum class Direction : std::uint8_t { Forward, Backward };
  enum class Marks : std::uint8_t { Bind, Open };  ///< Open: as a reader types, without accents.

  struct Match {
    std::size_t id = 0;     ///< As given to add().
    std::size_t begin = 0;  ///< Byte range in the text.
    std::size_t end = 0;
  };

  explicit PhraseBook(Direction direction) : direction_(direction) {}

  /// Of two phrases that read alike the first one stays.
  void add(std::string_view phrase, std::size_t id);

  /// The longest phrase that begins (Forward) or ends (Backward) at byte `at`, where a word does.
  std::optional<Match> find(std::string_view text, std::size_t at, Marks marks) const;

 private:
  struct Keys {
    std::unordered_map<std::string, std::size_t> phrases;
    std::unordered_set<std::string> beginnings;  ///< Of phrases, so that a search ends early.
    void add(const std::string& beginning, std::size_t id, bool whole);
  };

  Direction direction_;
  Keys marked_;
  Keys folded_;
};

}  // namespace tracuu
