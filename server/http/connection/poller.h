#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include <sys/epoll.h>

namespace tracuu {

/// Sockets that are waited for, by the pointer given for each. add() and arm() may be called from
/// any thread. Throws std::system_error where the kernel refuses what it never should.
class Poller {
 public:
  /// Once: an event disarms the socket until arm(). Always: it is told again while it lasts.
  enum class Repeat { Once, Always };

  Poller();
  ~Poller();
  Poller(const Poller&) = delete;
  Poller& operator=(const Poller&) = delete;

  /// False where the kernel has no room for one more.
  bool add(int socket, std::uint32_t events, void* pointer, Repeat repeat);
  void arm(int socket, std::uint32_t events, void* pointer) const;

  /// Waits up to `timeout_ms`; -1: as long as it takes. The events stay valid until the next call.
  std::span<const epoll_event> wait(int timeout_ms);

 private:
  int descriptor_;
  std::array<epoll_event, 256> events_{};
};

}  // namespace tracuu
