#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tracuu {

/// What the lexicon and the rules of spelling know of a word.
struct WordFacts {
  std::uint32_t id = 0;   ///< NameLexicon::word_id
  bool syllable = false;  ///< is_vietnamese_syllable()
};

/// Looks words up and remembers the answers: news consist of few words, and a key costs more than
/// all else that is done to most of them. Not for two threads at once.
class WordMemo {
 public:
  static WordMemo& of_this_thread();

  /// The word [begin, end) of a normalised text, as written.
  WordFacts find(std::string_view text, std::size_t begin, std::size_t end);

 private:
  static constexpr std::size_t kMaxBytes = 16;  ///< No syllable is longer.
  static constexpr std::size_t kSlots = 16'384;

  /// A word as bytes with zeros behind, so that two are compared at once.
  using Spelling = std::array<std::uint64_t, kMaxBytes / sizeof(std::uint64_t)>;

  struct Slot {
    Spelling spelling{};
    WordFacts facts;
  };

  std::array<Slot, kSlots> slots_{};
};

}  // namespace tracuu
