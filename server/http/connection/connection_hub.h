#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

#include "server/http/connection/connection_counters.h"
#include "server/http/connection/connection_limits.h"
#include "server/http/connection/connection_table.h"
#include "server/http/connection/fair_queue.h"
#include "server/http/connection/poller.h"

namespace tracuu {

/// Where connections change hands between the loop and the workers. Whoever calls owns the
/// connection, and has given it away when the call returns. Thread-safe.
class ConnectionHub {
 public:
  ConnectionHub(const ConnectionLimits& limits, ConnectionCounters& counters);

  // By the loop:

  /// A new connection, owned by the caller; null if its address has too many or
  /// the kernel no room.
  Connection* admit(int socket, const AddressKey& address);
  /// The state of a connection of which an event was told; the loop owns it from now on.
  ConnectionState state_of(const Connection& connection);
  /// Takes those that have waited for longer than their state allows.
  std::vector<Connection*> take_overdue(ConnectionState state, std::uint64_t limit_ms);
  /// Takes the one whose loss matters least, of those that wait for their client; or null.
  Connection* take_evictable();
  /// Between the two no worker is woken: one that is takes the processor from the loop while more
  /// requests may be at hand.
  void begin_batch();
  void end_batch();
  bool is_full();
  bool is_empty();
  /// From now on nothing waits for requests.
  void begin_stop();
  /// Ends take() for all workers.
  void end_work();
  /// Closes all that is left, when no thread is at work any longer.
  void drop_all();

  // By all:

  /// Gives it to the loop, to be told when the socket is readable or, for Write and Piece,
  /// writable. Drops it if there is nothing to wait for because the server stops, or no room for
  /// what is unsent.
  void wait(Connection& connection, ConnectionState state);
  /// What became of a request that asked for a worker.
  struct Queueing {
    bool refused_address = false;     ///< The caller still owns it: its address has too many.
    Connection* given_way = nullptr;  ///< The caller owns this one now: there is no room for it.
  };
  Queueing enqueue(Connection& connection);
  /// Asks for a worker again, for the next piece. Never refused.
  void enqueue_next(Connection& connection);
  /// May it begin a long answer? Counted until end_long_answer() or drop(). The refusal, if not.
  std::optional<RequestRefusal> begin_long_answer(Connection& connection);
  void end_long_answer(Connection& connection);
  void drop(Connection& connection);
  bool stopping() const { return stopping_; }

  // By a worker:

  /// The next connection with work, waiting for one; null at the end.
  struct Work {
    Connection* connection = nullptr;
    bool next_piece = false;
  };
  Work take();

  Poller& poller() { return poller_; }

 private:
  using Lock = std::unique_lock<std::mutex>;
  void move(Connection& connection, ConnectionState state);
  void remove(Connection& connection, Lock& lock);
  void wake_worker();
  void publish_gauges();

  const ConnectionLimits limits_;
  ConnectionCounters& counters_;
  Poller poller_;
  std::atomic<bool> stopping_ = false;

  std::mutex mutex_;
  std::condition_variable work_;
  ConnectionTable table_;
  FairQueue<AddressKey, Connection*, AddressKeyHash> queue_;
  std::size_t idle_workers_ = 0;
  bool waking_ = false;  ///< A worker was notified and has not come yet.
  bool batch_ = false;
  bool ended_ = false;
};

}  // namespace tracuu
