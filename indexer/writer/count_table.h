#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tracuu {

/// Counts the articles that each of many keys occurs in, in bounded memory: when the table is full,
/// the rarest keys are forgotten. A key may lose as many articles as it had when it was forgotten,
/// which is less than the rarest that is kept. Open addressing: 16 bytes a slot.
/// Source: lossy counting, Manku and Motwani 2002.
class CountTable {
 public:
  /// At most so many keys are held at once: 128 MB.
  static constexpr std::size_t kDefaultLimit = std::size_t{5} << 20U;

  explicit CountTable(std::size_t limit = kDefaultLimit) : limit_(limit), slots_(kFirstSlots) {}

  /// Takes in that `key` (not 0) occurs in `article`, a number from 1. All occurrences in one
  /// article are taken in before the next article's; only the first counts.
  void add(std::uint64_t key, std::uint32_t article) {
    Slot& slot = find(key);
    if (slot.key == 0) {
      slot = {key, 1, article};
      if (++size_ * 3 > slots_.size() * 2) make_room();
    } else if (slot.last != article) {
      slot.last = article;
      ++slot.count;
    }
  }

  std::uint32_t count(std::uint64_t key) const { return slots_[place_of(key)].count; }

  /// Calls visit(key, count) for every key, in no order.
  template <typename Visit>
  void for_each(Visit visit) const {
    for (const Slot& slot : slots_) {
      if (slot.key != 0) visit(slot.key, slot.count);
    }
  }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t count = 0;
    std::uint32_t last = 0;
  };

  static constexpr std::size_t kFirstSlots = std::size_t{1} << 16U;

  std::size_t place_of(std::uint64_t key) const {
    // The high bits of the product depend on all bits of the key. Source: Fibonacci hashing, Knuth.
    std::size_t at = (key * 0x9E3779B97F4A7C15ULL) >> shift_;
    for (;; ++at) {
      at &= slots_.size() - 1;
      if (slots_[at].key == key || slots_[at].key == 0) return at;
    }
  }

  Slot& find(std::uint64_t key) { return slots_[place_of(key)]; }

  void rebuild(std::size_t slots, std::uint32_t fewest) {
    std::vector<Slot> old(slots);
    old.swap(slots_);
    shift_ = shift_of(slots);
    size_ = 0;
    for (const Slot& slot : old) {
      if (slot.count < fewest) continue;
      find(slot.key) = slot;
      ++size_;
    }
  }

  void make_room() {
    if (size_ < limit_) {
      rebuild(slots_.size() * 2, 1);
      return;
    }
    for (std::uint32_t fewest = 2; size_ * 2 > limit_; ++fewest) rebuild(slots_.size(), fewest);
  }

  static unsigned shift_of(std::size_t slots) {
    return 64U - static_cast<unsigned>(std::countr_zero(slots));
  }

  std::size_t limit_;
  std::size_t size_ = 0;
  std::vector<Slot> slots_;  // A power of two.
  unsigned shift_ = shift_of(kFirstSlots);
};

}  // namespace tracuu
