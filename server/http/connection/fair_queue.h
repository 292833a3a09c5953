#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace tracuu {

/// Whether an entry counts against a queue's capacity and may give way to another.
enum class Shedding { Allowed, Never };

/// A bounded queue in which the entries of one source wait behind each other and sources take
/// turns, so that one with many entries does not delay those with few. Not thread-safe.
/// Source: P. Goyal, H. Vin, H. Cheng, Start-time fair queueing, SIGCOMM 1996, all costs equal.
template <typename Source, typename Entry, typename Hash = std::hash<Source>>
class FairQueue {
 public:
  explicit FairQueue(std::size_t capacity) : capacity_(capacity) {}

  /// Appends `entry`; returns the one that has to give way if the queue was full: the last of a
  /// source that has more than `source`, or `entry` itself.
  std::optional<Entry> push(const Source& source, Entry entry, Shedding shedding) {
    const auto turn = std::max(turn_, last_turn(source)) + 1;
    auto& state = sources_[source];
    state.last_turn = turn;
    ++state.entries;
    entries_.emplace(turn, Waiting{source, std::move(entry), shedding});
    if (shedding == Shedding::Never || ++sheddable_ <= capacity_) return std::nullopt;
    return shed();
  }

  /// The next in turn; nothing if the queue is empty.
  std::optional<Entry> pop() {
    if (entries_.empty()) return std::nullopt;
    turn_ = entries_.begin()->first;
    return take(entries_.begin());
  }

  /// Takes out an entry that is not wanted any longer; false if it is not in the queue.
  bool erase(const Entry& entry) {
    for (auto each = entries_.begin(); each != entries_.end(); ++each) {
      if (each->second.entry != entry) continue;
      take(each);
      return true;
    }
    return false;
  }

  bool empty() const { return entries_.empty(); }

 private:
  struct Waiting {
    Source source;
    Entry entry;
    Shedding shedding;
  };
  struct SourceState {
    std::uint64_t last_turn = 0;
    std::size_t entries = 0;
  };
  using Entries = std::multimap<std::uint64_t, Waiting>;

  std::uint64_t last_turn(const Source& source) const {
    const auto found = sources_.find(source);
    return found == sources_.end() ? 0 : found->second.last_turn;
  }

  Entry take(typename Entries::iterator at) {
    Waiting waiting = std::move(at->second);
    entries_.erase(at);
    if (waiting.shedding == Shedding::Allowed) --sheddable_;
    // A source without entries has had its last turn; what it sends next is next in turn.
    const auto source = sources_.find(waiting.source);
    if (--source->second.entries == 0) sources_.erase(source);
    return std::move(waiting.entry);
  }

  /// The entry with the latest turn belongs to the source that has most.
  Entry shed() {
    auto last = std::prev(entries_.end());
    while (last->second.shedding == Shedding::Never) --last;
    return take(last);
  }

  std::size_t capacity_;
  Entries entries_;
  std::unordered_map<Source, SourceState, Hash> sources_;
  std::uint64_t turn_ = 0;
  std::size_t sheddable_ = 0;
};

}  // namespace tracuu
