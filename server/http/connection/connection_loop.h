#pragma once

#include <array>
#include <optional>

#include "server/http/connection/connection_steps.h"
#include "server/http/connection/listening_socket.h"

namespace tracuu {

/// The one thread that waits for all clients: takes connections, receives requests, sends what was
/// left of answers, and ends what is overdue.
class ConnectionLoop {
 public:
  /// All must outlive the loop. `wake` is an eventfd that is written to end the loop.
  ConnectionLoop(ListeningSocket& listener, int wake, ConnectionHub& hub, ConnectionSteps& steps,
                 const ConnectionLimits& limits, ConnectionCounters& counters);

  /// Ends when `wake` was written and what was under way has left, or its time is over. Closes the
  /// listening socket.
  void run();

 private:
  struct Overdue;
  int wait_ms() const;
  void handle(Connection& connection);
  void receive(Connection& connection);
  void drain(Connection& connection);
  void accept_some();
  void take_in(int socket, const AddressKey& address);
  void evict_one();
  void sweep();
  void end_overdue(Connection& connection, const Overdue& rule);
  void begin_stop();

  ListeningSocket& listener_;
  const int wake_;
  ConnectionHub& hub_;
  ConnectionSteps& steps_;
  const ConnectionLimits limits_;
  ConnectionCounters& counters_;
  ConnectionClock::time_point next_sweep_;
  bool accept_paused_ = false;  ///< Until the next sweep.
  std::optional<ConnectionClock::time_point> stop_by_;
  std::array<char, 16384> buffer_{};
};

}  // namespace tracuu
