#pragma once

#include <array>
#include <atomic>
#include <cstdint>

#include "server/http/connection/request_refusal.h"

namespace tracuu {

/// What the connections have seen since the start, and have now. Written by all threads.
struct ConnectionCounters {
  using Count = std::atomic<std::uint64_t>;

  Count accepted{0};     ///< Connections.
  Count turned_away{0};  ///< Connections over their address's limit, closed at once.
  Count served{0};       ///< Requests that a handler answered.
  std::array<Count, kRefusalRows.size()> refused{};  ///< Requests, by RequestRefusal.
  Count timed_out{0};  ///< Connections closed because a deadline had passed.
  Count shed{0};       ///< Answers broken off for want of memory, requests that gave way to others.
  Count evicted{0};    ///< Waiting connections that gave way to new ones.
  Count broken_off{0};  ///< Long answers that did not reach their end.

  Count open{0};          ///< Connections now.
  Count long_answers{0};  ///< Answers sent piece by piece now.
  Count unsent_bytes{0};  ///< Of answers now, beyond what the kernel holds.
};

}  // namespace tracuu
