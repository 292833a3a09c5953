#include "indexer/extract/word_memo.h"

#include <bit>
#include <cstring>

#include "indexer/extract/name_lexicon.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

static_assert(std::endian::native == std::endian::little);  // the first byte is the lowest
constexpr std::size_t kHalf = sizeof(std::uint64_t);

WordFacts look_up(std::string_view word) {
  return {NameLexicon::instance().word_id(syllable_key(word)), is_vietnamese_syllable(word)};
}

}  // namespace

WordMemo& WordMemo::of_this_thread() {
  thread_local WordMemo memo;
  return memo;
}

WordFacts WordMemo::find(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view word = text.substr(begin, end - begin);
  if (word.empty() || word.size() > kMaxBytes) return look_up(word);
  Spelling spelling{};
  if (text.size() - begin >= kMaxBytes) {
    // Whole words of memory, and what is not of the word off: far cheaper than byte by byte.
    std::memcpy(spelling.data(), word.data(), kMaxBytes);
    const std::size_t rest = word.size() % kHalf;
    const std::uint64_t mask = rest == 0 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * rest)) - 1;
    spelling[0] &= word.size() < kHalf ? mask : ~std::uint64_t{0};
    spelling[1] &= word.size() > kHalf ? mask : 0;
  } else {
    std::memcpy(spelling.data(), word.data(), word.size());
  }
  // Multiplicative hashing (Knuth 6.4) with odd constants near 2^64 over the golden ratio.
  constexpr std::uint64_t kFirst = 0x9E3779B97F4A7C15U;
  constexpr std::uint64_t kSecond = 0xC2B2AE3D27D4EB4FU;
  constexpr unsigned kShift = 50;  // leaves the 14 bits of a slot
  static_assert(kSlots == std::size_t{1} << (64 - kShift));
  const std::uint64_t hash = spelling[0] * kFirst + (spelling[1] ^ (spelling[0] >> 32U)) * kSecond;
  Slot& slot = slots_[hash >> kShift];
  if (slot.spelling != spelling) slot = {spelling, look_up(word)};
  return slot.facts;
}

}  // namespace tracuu
