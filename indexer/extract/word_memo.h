#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "indexer/extract/lexeme.h"

namespace tracuu {

/// What the lexicon and the rules of spelling know of a word.
struct WordFacts {
  std::uint32_t id = 0;   ///< NameLexicon::word_id
  bool syllable = false;  ///< is_vietnamese_syllable()
  bool opens = false;     ///< opens_part(), should it be written in small letters.
  bool plain = false;     ///< Only letters, all small, or all capitals, or a capital first.
  LexemeShape shape = LexemeShape::Mixed;  ///< Of a plain word.
};

/// Looks words up and remembers the answers: news consist of few words, and a key costs more than
/// all else that is done to most of them. Not for two threads at once.
class WordMemo {
 public:
  static constexpr std::size_t kMaxBytes =
      16;  ///< Of a word that is remembered; no syllable is longer.

  static WordMemo& of_this_thread();

  /// The word [begin, end) of a normalised text, as written.
  WordFacts find(std::string_view text, std::size_t begin, std::size_t end) {
    const std::size_t size = end - begin;
    if (size == 0 || size > kMaxBytes) return look_up(text.substr(begin, size));
    const Spelling spelling = spelling_of(text.substr(begin), size);
    Slot& slot = slots_[slot_of(spelling)];
    if (slot.spelling != spelling) slot = {spelling, look_up(text.substr(begin, size))};
    return slot.facts;
  }

 private:
  static constexpr std::size_t kSlots = 32'768;

  /// A word as bytes with zeros behind, so that two are compared at once.
  struct Spelling {
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    bool operator==(const Spelling&) const = default;
  };

  struct alignas(32) Slot {
    Spelling spelling;
    WordFacts facts;
  };
  static WordFacts look_up(std::string_view word);

  /// Of the first `size` bytes of `text`.
  static Spelling spelling_of(std::string_view text, std::size_t size) {
    static_assert(std::endian::native == std::endian::little);  // the first byte is the lowest
    constexpr std::size_t kHalf = sizeof(std::uint64_t);
    std::array<std::uint64_t, 2> bytes{};
    if (text.size() < kMaxBytes) {
      std::memcpy(bytes.data(), text.data(), size);
      return {bytes[0], bytes[1]};
    }
    // Whole words of memory, and what is not of the word off: far cheaper than byte by byte.
    std::memcpy(bytes.data(), text.data(), kMaxBytes);
    return {bytes[0] & kLowBytes[std::min(size, kHalf)],
            bytes[1] & kLowBytes[std::max(size, kHalf) - kHalf]};
  }

  /// By number: a mask of so many bytes. No branch, for the length of a word is hard to guess.
  static constexpr auto kLowBytes = [] {
    constexpr unsigned kByte = 8;  // bits
    std::array<std::uint64_t, sizeof(std::uint64_t) + 1> masks{};
    for (unsigned count = 1; count < masks.size(); ++count) {
      masks.at(count) = ~std::uint64_t{0} >> (kByte * (sizeof(std::uint64_t) - count));
    }
    return masks;
  }();

  /// Multiplicative hashing (Knuth 6.4) with odd constants near 2^64 over the golden ratio.
  static std::size_t slot_of(const Spelling& spelling) {
    constexpr std::uint64_t kFirst = 0x9E3779B97F4A7C15U;
    constexpr std::uint64_t kSecond = 0xC2B2AE3D27D4EB4FU;
    constexpr unsigned kHalfBits = 32;
    constexpr unsigned kShift = 49;  // leaves the 15 bits of a slot
    static_assert(kSlots == std::size_t{1} << (64 - kShift));
    const std::uint64_t mixed = spelling.second ^ (spelling.first >> kHalfBits);
    return (spelling.first * kFirst + mixed * kSecond) >> kShift;
  }

  std::array<Slot, kSlots> slots_{};
};

}  // namespace tracuu
